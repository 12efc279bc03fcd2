import type { ReadingEvent } from "#lib/reading/index.ts";
import type { MenuContext } from "./context.ts";
import { wordsOf } from "./dish-fields.ts";
import { ensureSketch } from "./sketch.ts";
import { dishWithinLimits } from "./within-limits.ts";

/** As many as there are usually cores; more would only make the first one later. */
const AT_ONCE = 2;
const AHEAD = 64;

/**
 * The reader's events in their order, with the sketch of each dish painted while those before it are being written
 * down: eight pages bring sixty dishes a second, and a sketch takes some 40 ms of a core. A sketch that fails here is
 * painted again where it is needed, and told about there.
 */
export async function* paintAhead(
  ctx: MenuContext,
  events: AsyncIterable<ReadingEvent>,
): AsyncGenerator<ReadingEvent> {
  const lanes: Promise<void>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  let next = 0;
  const paint = (event: ReadingEvent): Promise<void> => {
    if (event.kind !== "dish") return Promise.resolve();
    const words = wordsOf(dishWithinLimits(event.dish));
    const lane = next++ % AT_ONCE;
    const painted = (lanes[lane] ?? Promise.resolve()).then(async () => {
      if (words.name !== "") await ensureSketch(ctx, words);
    });
    lanes[lane] = painted.catch(() => {});
    return lanes[lane];
  };
  const source = events[Symbol.asyncIterator]();
  const queue: Promise<{ result: IteratorResult<ReadingEvent>; ready: Promise<void> }>[] = [];
  const pull = () => {
    const pulled = source
      .next()
      .then((result) => ({ result, ready: result.done ? Promise.resolve() : paint(result.value) }));
    pulled.catch(() => {});
    queue.push(pulled);
  };
  try {
    while (true) {
      while (queue.length < AHEAD) pull();
      const first = queue.shift();
      if (!first) return;
      const { result, ready } = await first;
      if (result.done) return;
      await ready;
      yield result.value;
    }
  } finally {
    // Not waited for: it stands behind what was asked for already, and whoever gave up tells the reader to stop.
    source.return?.().catch(() => {});
  }
}
