import { buffer } from "node:stream/consumers";
import type { ModelOffer } from "#lib/models/index.ts";
import type { PageImage, ReadingEvent } from "#lib/reading/index.ts";
import type { MenuContext } from "./context.ts";
import { finishReading } from "./finishReading.ts";
import { MENU_LIMITS } from "./limits.ts";
import type { MenuRow } from "./own-menu.ts";
import { createPageProgress } from "./page-progress.ts";
import { type Readers, readerFor } from "./reader-for.ts";
import { createWhileReading, Overtaken, type ReadingJob, type WhileReading } from "./reading-turn.ts";
import { receiveDish } from "./receiveDish.ts";
import { receiveLater } from "./receiveLater.ts";
import { createReadKeys } from "./same-dish.ts";
import { createSketchesBeside } from "./sketches-beside.ts";
import { menuFacts } from "./stored.ts";
import { tell } from "./tell.ts";
import { confidenceWithinLimits, dishWithinLimits, type Finished } from "./within-limits.ts";

/** `painters`: who draws for a diner that leaves drawing to us. */
export type ReadContext = MenuContext & { readers: Readers; painters: ModelOffer[] };

/**
 * The job: reads a menu's pages and writes down what the reader says, as it says it. Safe to run again from the start
 * at any point, also beside a twin. Ends quietly when the menu was deleted or another reading has begun; throws when
 * the machine failed, to be tried again.
 */
export async function readMenu(ctx: ReadContext, job: ReadingJob, signal: AbortSignal): Promise<void> {
  const log = ctx.log.child({ menuId: job.menuId, reading: job.reading });
  const whileReading = createWhileReading(job);
  const startedMs = performance.now();
  const stop = new AbortController();
  try {
    const { menu, pages } = await begin(ctx, whileReading);
    const reader = readerFor({ ...ctx, log }, ctx.readers, menu);
    const signals = [signal, stop.signal, AbortSignal.timeout(MENU_LIMITS.readingMs)];
    const events = reader.read(pages, { signal: AbortSignal.any(signals) });
    const { dishes, isMenu } = await receive(ctx, job, whileReading, pages, events);
    const ms = Math.round(performance.now() - startedMs);
    log.info("menu-read", { reader: reader.name, ms, pages: pages.length, dishes, isMenu });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    log.info("reading-overtaken", { why: error.message });
  } finally {
    stop.abort();
  }
}

type Begun = { menu: MenuRow; pages: PageImage[] };

async function begin(ctx: ReadContext, whileReading: WhileReading): Promise<Begun> {
  const { menu, rows } = await whileReading(ctx, async (tx, menu) => {
    if (menu.status !== "reading") {
      const begun = await tx.db.menu.update({ where: { id: menu.id }, data: { status: "reading" } });
      await tell(tx, menu.id, { kind: "menu", menu: menuFacts(begun) });
    }
    const rows = await tx.db.page.findMany({ where: { menuId: menu.id }, orderBy: { number: "asc" } });
    return { menu, rows };
  });
  const pages: PageImage[] = [];
  for (const { number, photoKey, widthPx, heightPx } of rows) {
    const photo = await ctx.storage.get(photoKey);
    // Deleted between the transaction and here, or lost: the next look at the menu tells which.
    if (!photo) {
      await whileReading(ctx, async () => {});
      throw new Error(`the photo of page ${number} is not in storage`);
    }
    pages.push({ number, bytes: await buffer(photo.stream), widthPx, heightPx });
  }
  return { menu, pages };
}

async function receive(
  ctx: ReadContext,
  job: ReadingJob,
  whileReading: WhileReading,
  pages: PageImage[],
  events: AsyncIterable<ReadingEvent>,
): Promise<{ dishes: number; isMenu: boolean }> {
  const numbers = pages.map((page) => page.number);
  const progress = createPageProgress(ctx, whileReading, numbers);
  const readKey = createReadKeys();
  const sketches = createSketchesBeside(ctx);
  const seen = new Set<string>();
  /** Ids of the dishes of a page in the order they were reported; null for one that was not kept. */
  const onPage = new Map<number, (string | null)[]>(numbers.map((number) => [number, []]));
  let finished: Finished | undefined;
  for await (const event of events) {
    if (event.kind === "lines-located") await progress.located(event.page, event.boxes);
    else if (event.kind === "lines") await progress.linesRead(event.page, event.lines.length);
    else if (event.kind === "finished") finished = event;
    else if (event.kind === "dish") {
      const asRead = dishWithinLimits(event.dish);
      const { page } = event.dish;
      const confidence = confidenceWithinLimits(event.dish.confidence);
      const reported = onPage.get(page);
      if (!reported) continue;
      if (asRead.name === "" || seen.size >= MENU_LIMITS.dishes) {
        reported.push(null);
        continue;
      }
      await progress.flush();
      // Pages may be read side by side: each has its own thousand.
      const position = page * 1_000 + reported.length + 1;
      const dish = { readKey: readKey(page, asRead.name), page, position, confidence, asRead };
      const { id, words } = await receiveDish(ctx, job, dish, seen);
      sketches.add(words);
      seen.add(id);
      reported.push(id);
    } else {
      const id = onPage.get(event.page)?.[event.index];
      if (id) await receiveLater(ctx, whileReading, id, event);
    }
  }
  if (!finished) throw new Error("the reader ended without saying so");
  await sketches.done();
  await progress.finished();
  await finishReading(ctx, whileReading, finished, seen);
  return { dishes: seen.size, isMenu: finished.isMenu };
}
