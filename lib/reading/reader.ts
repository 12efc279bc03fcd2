/** The reader port: from pages to dishes. Two adapters: the local reader (here) and the vision-model reader. */

/** A rectangle on a page, in pixels of the normalised page, origin at the top left. */
export type Box = { x: number; y: number; width: number; height: number };

/** A line of text that OCR found on a page. `confidence` runs from 0 to 1. */
export type Line = { text: string; box: Box; confidence: number };

/** One normalised photo, upright, at most 2048 px on its longer side, in any format sharp decodes. */
export type PageImage = { number: number; bytes: Buffer; widthPx: number; heightPx: number };

/**
 * A price as printed. `amountHundredths` is an integer in hundredths of the currency's main unit, whatever
 * the currency (4.50 EUR = 450, 180 TWD = 18000), null when the text is no number ("market price").
 * `label` is the size or variant the price belongs to ("small", "0,3 l"), null when there is none.
 */
export type Price = {
  text: string;
  amountHundredths: number | null;
  currency: string | null;
  label: string | null;
};

/** One orderable line. `name` is exactly as printed; `box` covers name, description and prices. */
export type ReadDish = {
  name: string;
  /** The same dish in the menu's second language, where it prints two. */
  secondName: string | null;
  description: string | null;
  section: string | null;
  prices: Price[];
  /** 1-based number of the page it stands on. */
  page: number;
  box: Box | null;
  /** 0 to 1: how sure the reader is that this is a dish and reads so. */
  confidence: number;
};

/** Why there are no dishes: a closed list, each with its own sentence for the diner. */
export type NoMenuReason = "no-text" | "not-a-menu" | "unreadable-script";

/** What is worth knowing about a dish beyond its name; written by a model, for one diner's language. */
export type DishDetails = {
  /** The dish's plain English name: what makes one dish of many languages. */
  english: string | null;
  description: string | null;
  /** The name as a cook of the diner's language would put it. */
  translation: string | null;
  explanation: string | null;
  ingredients: string[];
  cooking: string | null;
  taste: string | null;
  /** 0 mild to 3 very hot. */
  spice: number;
  /** Only what the menu prints. */
  diet: string[];
  /** What is not listed is unknown; there is no "free of". `words` are the menu's own that led to it. */
  allergens: { allergen: string; grade: "stated" | "likely" | "possible"; words: string }[];
};

/** What a picture of a dish of this menu should look like it was served in. */
export type Kitchen = { cuisine: string | null; place: string | null; plating: string | null };

/**
 * What a reader says while it works. For each page: `lines-located` (boxes only), `lines` as they are recognised (any
 * number of times, each line once), `dish` in the order of the page. Pages may be interleaved. `placed` and `details`
 * speak later of a dish that was reported before, by its page and how many-th of that page it was (from 0). Exactly
 * one `finished` at the end.
 */
export type ReadingEvent =
  | { kind: "lines-located"; page: number; boxes: Box[] }
  | { kind: "lines"; page: number; lines: Line[] }
  | { kind: "dish"; dish: ReadDish }
  | { kind: "placed"; page: number; index: number; box: Box | null; doubtful: boolean; priceDiffers: boolean }
  | { kind: "details"; page: number; index: number; details: DishDetails }
  | {
      kind: "finished";
      isMenu: boolean;
      reason: NoMenuReason | null;
      /** ISO 15924 names of scripts seen but not readable here ("Hang", "Arab", "Thai"). */
      unreadableScripts: string[];
      /** BCP 47, null when unknown. */
      language: string | null;
      /** ISO 4217, null when unknown. */
      currency: string | null;
      /** The restaurant's or the menu's own name as printed, null when there is none. */
      title: string | null;
      /** Known to readers that understand more than letters. */
      kitchen?: Kitchen;
      /** Who read it; left out by the local reader. */
      readBy?: "vision" | "local" | "mixed";
      /** A model should have read a page, and none could. */
      fellBack?: boolean;
      /** Why models did not do all that they should have, pages or details; left out or null when they did. */
      fallbackReason?: FallbackReason | null;
    };

/** no-model: all failed, or could not be reached; the others are the operator's limits. */
export const FALLBACK_REASONS = [
  "no-model",
  "over-budget-diner",
  "over-budget-address",
  "over-budget-all",
  "switched-off",
] as const;
export type FallbackReason = (typeof FALLBACK_REASONS)[number];

export interface Reader {
  readonly name: string;
  /** Reads pages in order. Throws only on failures of the machine; a picture without a menu is `finished`. */
  read(pages: PageImage[], options: { signal?: AbortSignal }): AsyncIterable<ReadingEvent>;
}
