import type { Draft } from "./drafts.ts";
import { heightOf, median } from "./fragment.ts";
import type { Row } from "./rows.ts";
import type { ReadBlock } from "./styles.ts";

/** So many line heights of nothing part what stands in one column. */
const APART_HEIGHTS = 3;
/** A list of dishes without prices beside one with them is longer. */
const MAX_DISHES = 2;
/** On a page with fewer dishes that have a price, that one has none says nothing. */
const MIN_PRICED = 2;
const PRICED_SHARE = 0.8;
/** Set like a dish that has a price: as large by so much, and from the same left edge by so many line heights. */
const ALIKE = { size: 0.12, edgeHeights: 0.8 };

/**
 * Drops what stands apart from all prices on a page where dishes have one: a slogan between the columns, another
 * board in the picture. Of what this drops on 77 menus five were no dishes, and one had lost its price.
 */
export function withoutIslands(
  read: readonly { block: Pick<ReadBlock, "rows">; drafts: Draft[] }[],
): Draft[] {
  const islands = new Set(read.flatMap(({ block, drafts }) => islandsIn(block, drafts)));
  const mainland = read.flatMap(({ drafts }) => drafts).filter((draft) => !islands.has(draft));
  const priced = mainland.filter(({ prices }) => prices.length > 0).length;
  if (priced < MIN_PRICED || priced < mainland.length * PRICED_SHARE) islands.clear();
  const names = mainland.flatMap(({ prices, name: [row] }) => (prices.length > 0 && row ? [row] : []));
  return read.flatMap(({ drafts }) =>
    drafts.filter((draft) => !islands.has(draft) || names.some((name) => isAlike(name, draft))),
  );
}

function isAlike(name: Row, { name: [row] }: Draft): boolean {
  if (!row) return false;
  const height = heightOf(name.span);
  const size = Math.abs(Math.log(heightOf(row.span) / height));
  return size < ALIKE.size && Math.abs(row.span.u0 - name.span.u0) < height * ALIKE.edgeHeights;
}

function islandsIn({ rows }: Pick<ReadBlock, "rows">, drafts: readonly Draft[]): Draft[] {
  return runsOf(rows).flatMap((run) => {
    const own = drafts.filter((draft) => draft.rows.some((row) => run.includes(row)));
    const priced = run.some(({ prices }) => prices.length > 0) || own.some(({ prices }) => prices.length > 0);
    return priced || own.length > MAX_DISHES ? [] : own;
  });
}

function runsOf(rows: readonly Row[]): Row[][] {
  const apart = APART_HEIGHTS * median(rows.map(({ span }) => heightOf(span)));
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && row.span.v0 - above.span.v1 < apart) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
