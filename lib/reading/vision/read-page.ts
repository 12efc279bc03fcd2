import { z } from "zod";
import { ModelFailure, type ModelOffer } from "#lib/models/index.ts";
import type { FallbackReason, PageImage } from "../reader.ts";
import { ask } from "./ask.ts";
import { firstToLast } from "./first-to-last.ts";
import { READ_PAGE } from "./instructions.ts";
import type { VisionJob } from "./job.ts";
import { createJsonItems } from "./json-items.ts";
import { MENU_PAGE_SCHEMA, MenuPage, PageDish } from "./wire.ts";

export type SeenDish = z.infer<typeof PageDish> & { section: string | null };

/** What a page said about the whole menu, as far as it has come. */
export type PageFacts = Partial<Omit<z.infer<typeof MenuPage>, "sections">>;

const FACT_PATHS = ["is_menu", "language", "currency", "title", "cuisine", "place", "plating"] as const;
// Room for some 250 dishes; a longer page goes on where this ended.
const MAX_OUTPUT_TOKENS = 8_000;
const MAX_DISHES_A_PAGE = 400;
const MAX_CALLS_A_PAGE = 12;

const SectionSoFar = z.object({ name: z.string().nullish() });
const Fact = MenuPage.omit({ sections: true }).partial();

/** Reads one page; keeps what has come, so that another attempt or another model goes on where this one stopped. */
export class PageReading {
  readonly dishes: SeenDish[] = [];
  readonly facts: PageFacts = {};
  private readonly page: PageImage;
  private readonly found: (dish: SeenDish) => void;

  constructor(page: PageImage, found: (dish: SeenDish) => void) {
    this.page = page;
    this.found = found;
  }

  /** Asks the models of the job one after the other. Null when one of them read the page to its end, else why none did. */
  async run(job: VisionJob, signal: AbortSignal): Promise<FallbackReason | null> {
    return firstToLast(job, signal, async (offer) => {
      await this.readWith(job, offer, signal);
      return true;
    });
  }

  private async readWith(job: VisionJob, offer: ModelOffer, signal: AbortSignal): Promise<void> {
    for (let call = 0; call < MAX_CALLS_A_PAGE; call++) {
      const before = this.dishes.length;
      const known = new Set(this.dishes.map(dishKey));
      let rejected = 0;
      let closed = false;
      const items = createJsonItems(
        ["$", "$.sections.*.dishes.*", ...FACT_PATHS.map((key) => `$.${key}`)],
        ({ key, value, parent }) => {
          if (key === undefined) closed = true;
          else if (typeof key === "number")
            rejected += this.takeDish(value, parent, before > 0 ? known : null) ? 0 : 1;
          else Object.assign(this.facts, Fact.safeParse({ [key]: value }).data);
        },
      );
      const text = JSON.stringify({
        page: this.page.number,
        skip: before,
        last: this.dishes.slice(-3).map(({ name }) => name),
      });
      const question = {
        purpose: "read-page",
        page: this.page,
        instructions: READ_PAGE,
        text,
        schemaName: "menu_page",
        schema: MENU_PAGE_SCHEMA,
        maxOutputTokens: MAX_OUTPUT_TOKENS,
      } as const;
      const ending = await ask(job, offer, question, items.write, signal);
      if (ending === "complete" && !closed)
        throw new ModelFailure("unusable", "the answer is no JSON of the schema");
      if (rejected > 0 && this.dishes.length === before)
        throw new ModelFailure("unusable", "no dish of the answer fits the schema");
      if (ending === "complete" || this.dishes.length >= MAX_DISHES_A_PAGE) return;
      if (this.dishes.length === before)
        throw new ModelFailure("unusable", "the output limit left no room for a dish");
    }
  }

  private takeDish(value: unknown, parent: unknown, known: Set<string> | null): boolean {
    const dish = PageDish.safeParse(value);
    if (!dish.success) return false;
    const seen = { ...dish.data, section: SectionSoFar.safeParse(parent).data?.name ?? null };
    if (known?.has(dishKey(seen)) || this.dishes.length >= MAX_DISHES_A_PAGE) return true;
    this.dishes.push(seen);
    this.found(seen);
    return true;
  }
}

// A model that goes on may begin a line too early: the same words and price again are no second dish then.
function dishKey(dish: SeenDish): string {
  return `${dish.name.toLowerCase()}|${dish.price ?? ""}`;
}
