import { createTurns } from "#lib/kernel/index.ts";
import { parsePrices } from "../layout/index.ts";
import { createMailbox } from "../mailbox.ts";
import { containment, fold } from "../matching/likeness.ts";
import { placeDishes } from "../matching/place-dishes.ts";
import type { FallbackReason, PageImage, ReadDish, Reader, ReadingEvent } from "../reader.ts";
import { LocalBeside } from "./beside.ts";
import { describeDishes, type NumberedDish } from "./describe-dishes.ts";
import { plainerReason } from "./fallback.ts";
import type { VisionJob } from "./job.ts";
import { type PageFacts, PageReading, type SeenDish } from "./read-page.ts";
import type { DishDetail } from "./wire.ts";

const DETAILS_AT_ONCE = 4;
const STREAMS_AT_ONCE = 8;
const ALREADY_READ = 0.8;

/** One reading of one menu by vision models, with the local reader beside it. */
class VisionReading {
  readonly events = createMailbox<ReadingEvent>();
  private readonly job: VisionJob;
  private readonly images: PageImage[];
  private readonly beside: LocalBeside;
  private readonly signal: AbortSignal;
  private readonly inTurn = createTurns(STREAMS_AT_ONCE);
  private readonly details: Promise<void>[] = [];
  private fellBack = false;
  private reason: FallbackReason | null = null;

  constructor(job: VisionJob, local: Reader, images: PageImage[], signal: AbortSignal) {
    this.job = job;
    this.images = images;
    this.signal = signal;
    this.beside = new LocalBeside(local, images, (event) => this.events.put(event), signal);
  }

  async run(): Promise<void> {
    try {
      const facts = await Promise.all(this.images.map((page) => this.readPage(page)));
      await Promise.all(this.details);
      this.events.put(await this.finish(facts));
      this.events.end();
    } catch (error) {
      this.events.fail(error);
    }
  }

  private async readPage(page: PageImage): Promise<PageFacts | null> {
    const seen: SeenDish[] = [];
    let waiting: NumberedDish[] = [];
    const describeWaiting = () => {
      const batch = waiting;
      waiting = [];
      if (batch.length > 0) this.details.push(this.inTurn(() => this.describe(page, batch)));
    };
    const reading = new PageReading(page, (dish) => {
      this.events.put({ kind: "dish", dish: this.asRead(dish, page, reading.facts) });
      waiting.push({ number: seen.length, name: dish.name, section: dish.section });
      seen.push(dish);
      if (waiting.length >= DETAILS_AT_ONCE) describeWaiting();
    });
    const reason = await this.inTurn(() => reading.run(this.job, this.signal));
    this.reason = plainerReason(this.reason, reason);
    describeWaiting();
    await this.place(page, seen, reading.facts, reason === null);
    return reason === null || seen.length > 0 ? reading.facts : null;
  }

  private asRead(dish: SeenDish, page: PageImage, facts: PageFacts): ReadDish {
    const prices = dish.price ? parsePrices(dish.price, facts.currency ?? null) : [];
    return {
      name: dish.name,
      secondName: dish.also,
      description: null,
      section: dish.section,
      prices,
      page: page.number,
      box: null,
      confidence: 0.95,
    };
  }

  private async describe(page: PageImage, batch: NumberedDish[]): Promise<void> {
    const tell = ({ number: index, ...details }: DishDetail) =>
      this.events.put({ kind: "details", page: page.number, index, details });
    const reason = await describeDishes(this.job, page, batch, tell, this.signal);
    this.reason = plainerReason(this.reason, reason);
  }

  /** Gives the dishes their places from the lines; where no model came to the end, adds what the local reader has more. */
  private async place(page: PageImage, seen: SeenDish[], facts: PageFacts, complete: boolean): Promise<void> {
    const found = await this.beside.page(page.number);
    const unplaced = seen.map((dish) => ({
      name: dish.name,
      amountsHundredths: this.asRead(dish, page, facts).prices.flatMap(
        (price) => price.amountHundredths ?? [],
      ),
    }));
    for (const [index, placement] of placeDishes(unplaced, found).entries()) {
      this.events.put({ kind: "placed", page: page.number, index, ...placement });
    }
    if (complete) return;
    this.fellBack = true;
    const known = seen.map((dish) => fold(dish.name));
    for (const dish of found.dishes) {
      const name = fold(dish.name);
      if (!known.some((other) => containment(name, other) >= ALREADY_READ))
        this.events.put({ kind: "dish", dish });
    }
  }

  private async finish(facts: (PageFacts | null)[]): Promise<ReadingEvent> {
    const read = facts.filter((page) => page !== null);
    const local = this.fellBack ? await this.beside.verdict : null;
    const first = <K extends keyof PageFacts>(key: K): PageFacts[K] | null =>
      read.find((page) => page[key])?.[key] ?? null;
    const isMenu = read.some((page) => page.is_menu) || (local?.isMenu ?? false);
    if (read.length === 0 && local)
      return { ...local, readBy: "local", fellBack: true, fallbackReason: this.reason };
    return {
      kind: "finished",
      fallbackReason: this.reason,
      readBy: this.fellBack ? "mixed" : "vision",
      fellBack: this.fellBack,
      isMenu,
      reason: isMenu ? null : "not-a-menu",
      unreadableScripts: [],
      language: first("language") ?? local?.language ?? null,
      currency: first("currency") ?? local?.currency ?? null,
      title: first("title") ?? local?.title ?? null,
      kitchen: {
        cuisine: first("cuisine") ?? null,
        place: first("place") ?? null,
        plating: first("plating") ?? null,
      },
    };
  }
}

/**
 * The reader that asks vision models, first to last of the job's chain, all pages at once, and falls back to the local
 * reader page by page. Names arrive as they are written; details and places follow as events of their own.
 */
export function createVisionReader(job: VisionJob, local: Reader): Reader {
  return {
    name: job.offers.map((offer) => `${offer.provider.name}:${offer.model}`).join(", "),
    async *read(pages, { signal }) {
      const stop = new AbortController();
      const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
      const reading = new VisionReading(job, local, pages, stopped);
      void reading.run();
      try {
        yield* reading.events;
      } finally {
        stop.abort();
      }
    },
  };
}
