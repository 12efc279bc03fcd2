import type { Line, PageImage, ReadDish, Reader, ReadingEvent } from "../reader.ts";

/** What the local reader knows of a page once it is through with it. */
export type PageFound = { lines: Line[]; dishes: ReadDish[] };

type Verdict = Extract<ReadingEvent, { kind: "finished" }>;

/**
 * Runs the local reader beside the vision model: its lines are shown as progress and give the dishes their places; its
 * dishes step in for a page that no model could read.
 */
export class LocalBeside {
  readonly verdict: Promise<Verdict | null>;
  private readonly pages = new Map<number, { found: PageFound; done: PromiseWithResolvers<PageFound> }>();

  constructor(local: Reader, images: PageImage[], tell: (event: ReadingEvent) => void, signal: AbortSignal) {
    for (const { number } of images)
      this.pages.set(number, { found: { lines: [], dishes: [] }, done: Promise.withResolvers() });
    this.verdict = this.run(local, images, tell, signal)
      .catch(() => null)
      .finally(() => this.closeUpTo(Number.POSITIVE_INFINITY));
  }

  /** Resolves when the page has been read here, with nothing when that failed. Never rejects. */
  page(number: number): Promise<PageFound> {
    return this.pages.get(number)?.done.promise ?? Promise.resolve({ lines: [], dishes: [] });
  }

  private closeUpTo(number: number): void {
    for (const [page, { found, done }] of this.pages) if (page < number) done.resolve(found);
  }

  private async run(
    local: Reader,
    images: PageImage[],
    tell: (event: ReadingEvent) => void,
    signal: AbortSignal,
  ): Promise<Verdict | null> {
    let verdict: Verdict | null = null;
    for await (const event of local.read(images, { signal })) {
      if (event.kind === "finished") verdict = event;
      else if (event.kind === "dish") this.pages.get(event.dish.page)?.found.dishes.push(event.dish);
      else if (event.kind === "lines") this.pages.get(event.page)?.found.lines.push(...event.lines);
      // Pages come one after the other: the first word of one ends those before.
      if (event.kind === "lines-located") this.closeUpTo(event.page);
      if (event.kind === "lines-located" || event.kind === "lines") tell(event);
    }
    return verdict;
  }
}
