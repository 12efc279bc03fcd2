import type { Quality } from "#lib/credits/client.ts";
import type { Box, FallbackReason, NoMenuReason, Price } from "#lib/reading/client.ts";

/** uploaded: waits for a worker; reading: dishes come; the other three are final until read again. */
export type MenuStatus = "uploaded" | "reading" | "ready" | "no-menu" | "failed";

/** Whether dishes of a menu are still to come. */
export const isBeingRead = (status: string): boolean => status === "uploaded" || status === "reading";

/** A page as the diner sees it. `lineBoxes` are [x, y, width, height] in page pixels, null until the page was looked at. */
export type PageView = {
  number: number;
  widthPx: number;
  heightPx: number;
  lineBoxes: [number, number, number, number][] | null;
  linesRead: number;
  read: boolean;
};

/**
 * none: nobody asked; waiting: asked for, its turn comes; unpaid: waits for credits; drawing: a painter is at it;
 * failed: there is none and `reason` says why, may be asked for again; refused: nobody will draw it so.
 */
export type PictureState = "none" | "waiting" | "unpaid" | "drawing" | "drawn" | "failed" | "refused";

export const PICTURE_REASONS = [
  "refused",
  "no-painter",
  "over-budget-diner",
  "over-budget-address",
  "over-budget-all",
  "switched-off",
  "failed",
  "lost",
] as const;
/** Why there is no picture, or after a redraw: why it is still the old one. */
export type PictureReason = (typeof PICTURE_REASONS)[number];

/** The model's picture of a dish. */
export type PictureView = {
  state: PictureState;
  /** For GET /api/pictures/{key}; while a dish is drawn again it is the old picture's. */
  key: string | null;
  /** The picture in 16 pixels, as a data URL. */
  blur: string | null;
  /** "as-served", "chefs-drawing", or the diner's own words. */
  style: string | null;
  quality: Quality;
  reason: PictureReason | null;
  /** Whether "draw again" is still free. */
  canRedraw: boolean;
  isDemo: boolean;
};

export type AllergenView = {
  allergen: string;
  /** What is not listed is unknown; there is no "free of". */
  grade: "stated" | "likely" | "possible";
  /** The menu's own words that led to it. */
  words: string;
};

/** What a model says about a dish, in the diner's language. */
export type DetailsView = {
  translation: string | null;
  explanation: string | null;
  ingredients: string[];
  cooking: string | null;
  taste: string | null;
  /** 0 mild to 3 very hot. */
  spice: 0 | 1 | 2 | 3 | null;
  /** Marks that the menu prints. */
  diet: string[];
  allergens: AllergenView[];
};

export type DishView = {
  id: string;
  page: number;
  position: number;
  name: string;
  secondName: string | null;
  description: string | null;
  section: string | null;
  prices: Price[];
  box: Box | null;
  confidence: number;
  sketchKey: string;
  /** Its plain English name, where a model gave one. */
  english: string | null;
  picture: PictureView;
  /** Null until a model has explained it. */
  details: DetailsView | null;
  /** Its words were not found on the photo: a model may have invented it. */
  doubt: boolean;
  /** Model and local reader saw different prices. */
  priceDiffers: boolean;
  /** Whether a diner corrected or added it. */
  corrected: boolean;
};

export const NO_PICTURE: PictureView = {
  state: "none",
  key: null,
  blur: null,
  style: null,
  quality: "standard",
  reason: null,
  canRedraw: false,
  isDemo: false,
};

/** A dish of which nothing is known but where it stands and what it is called. */
export const UNDESCRIBED = {
  secondName: null,
  description: null,
  section: null,
  prices: [],
  box: null,
  confidence: 1,
  sketchKey: "",
  corrected: false,
  english: null,
  picture: NO_PICTURE,
  details: null,
  doubt: false,
  priceDiffers: false,
} satisfies Partial<DishView>;

/** The menu without its dishes and pages. */
export type MenuFacts = {
  id: string;
  status: MenuStatus;
  reason: NoMenuReason | null;
  unreadableScripts: string[];
  title: string | null;
  language: string | null;
  currency: string | null;
  /** Who read it; null until it was read. */
  readBy: "vision" | "local" | "mixed" | null;
  /** A model should have read it, but none could. */
  fellBack: boolean;
  /** Why models did not do all of it: read it, or explain every dish. Null when they did. */
  fallbackReason: FallbackReason | null;
  cuisine: string | null;
  /** Kind of place, in a few words. */
  place: string | null;
  createdAt: string;
};

/** Everything on the board. `seq` is the last event that is already part of it: follow from there. */
export type MenuView = { menu: MenuFacts; pages: PageView[]; dishes: DishView[]; seq: number };

/** What a dish looks like: its picture where it was drawn, its sketch before. */
export type MenuFace = { sketchKey: string; pictureKey: string | null };

/** One line of "my menus". */
export type MenuCard = {
  id: string;
  status: MenuStatus;
  title: string | null;
  dishCount: number;
  pageCount: number;
  /** Some of its dishes, at most 4: those that were drawn, then its first. */
  faces: MenuFace[];
  createdAt: string;
};

/**
 * What the event stream of a menu carries. Each carries the new state of what it names, so that seeing one twice
 * changes nothing.
 */
export type MenuEvent =
  | { kind: "menu"; menu: MenuFacts }
  | { kind: "page"; page: PageView }
  | { kind: "dish"; dish: DishView }
  | { kind: "dish-removed"; dishId: string }
  /** The menu is gone; nothing follows. */
  | { kind: "deleted" }
  /** All of it at once: for a phone that was away so long that the events it missed are gone or too many. */
  | { kind: "snapshot"; view: MenuView };

function replaceOrAdd<T>(items: T[], item: T, same: (other: T) => boolean): T[] {
  return items.some(same) ? items.map((other) => (same(other) ? item : other)) : [...items, item];
}

/** As the server orders them: two dishes may have one position, when a diner added one before the menu was read. */
function inMenuOrder(a: DishView, b: DishView): number {
  return a.position - b.position || (a.id < b.id ? -1 : 1);
}

/** The board after one more event. Pure; dishes stay in menu order, whatever order their events come in. */
export function applyEvent(view: MenuView, seq: number, event: MenuEvent): MenuView {
  if (event.kind === "snapshot") return event.view;
  if (seq <= view.seq) return view;
  switch (event.kind) {
    case "menu":
      return { ...view, seq, menu: event.menu };
    case "page": {
      const pages = replaceOrAdd(view.pages, event.page, (page) => page.number === event.page.number);
      return { ...view, seq, pages: pages.toSorted((a, b) => a.number - b.number) };
    }
    case "dish": {
      const dishes = replaceOrAdd(view.dishes, event.dish, (dish) => dish.id === event.dish.id);
      return { ...view, seq, dishes: dishes.toSorted(inMenuOrder) };
    }
    case "dish-removed":
      return { ...view, seq, dishes: view.dishes.filter((dish) => dish.id !== event.dishId) };
    case "deleted":
      return { ...view, seq, dishes: [], pages: [] };
  }
}
