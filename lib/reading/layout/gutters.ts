import {
  type Fragment,
  heightOf,
  median,
  middleOf,
  rowOverlap,
  type Span,
  unionSpan,
  widthOf,
} from "./fragment.ts";
import { NUMBERING } from "./row-words.ts";
import { isSizeLabel } from "./size-label.ts";

/** An empty strip from `from` to `to` that runs down the page between two columns; `crossing` lines run across it. */
export type Cut = { at: number; from: number; to: number; crossing: Set<Fragment>; score: number };

/** Sizes that head a price column and numbers before names are no more a column of text than prices are. */
export const isWords = (f: Fragment) =>
  f.text !== "" && !f.headsColumn && !isSizeLabel(f.text) && !NUMBERING.test(f.text);

export function bestCut(fragments: readonly Fragment[]): Cut | null {
  const texts = fragments.filter(isWords);
  // Cells of name over price, as under photos, are columns however few rows they run.
  const stacked = texts.filter((text) => hasPriceBelow(text, fragments)).length;
  const minRows = stacked >= 3 && stacked >= texts.length * 0.5 ? 1 : 3;
  if (texts.length < minRows * 2) return null;
  const height = median(
    texts.map((f) => heightOf(f.span)),
    1,
  );
  // Ends of lines within a third of a line height are one candidate: the rightmost of them.
  const bin = (f: Fragment) => Math.floor(f.span.u1 / (height * 0.3));
  const edges = [
    ...new Map([...texts].sort((a, b) => a.span.u1 - b.span.u1).map((f) => [bin(f), f.span.u1])).values(),
  ];
  let best: Cut | null = null;
  for (const edge of edges) {
    const cut = cutAfter(texts, fragments, edge, { height, minRows });
    if (cut !== null && (best === null || cut.score > best.score)) best = cut;
  }
  return best;
}

function hasPriceBelow(text: Fragment, fragments: readonly Fragment[]): boolean {
  const height = heightOf(text.span);
  return fragments.some(({ text: words, span }) => {
    const gap = span.v0 - text.span.v1;
    const shared = Math.min(span.u1, text.span.u1) - Math.max(span.u0, text.span.u0);
    return words === "" && gap > -height * 0.4 && gap < height * 1.2 && shared > widthOf(span) * 0.6;
  });
}

/** The strip that begins where some line ends, as wide as the lines beside it leave it. */
function cutAfter(
  texts: readonly Fragment[],
  all: readonly Fragment[],
  edge: number,
  { height, minRows }: { height: number; minRows: number },
): Cut | null {
  const tolerance = height * 0.3;
  const left = texts.filter((f) => f.span.u1 <= edge + tolerance);
  const rest = texts.filter((f) => f.span.u1 > edge + tolerance);
  const beyond = rest.filter((f) => f.span.u0 >= edge);
  const titles = titlesOverPrices(beyond, left, all);
  const right = beyond.filter((f) => !titles.includes(f));
  const across = rest.filter((f) => f.span.u0 < edge || titles.includes(f));
  const crossing = across.filter((f) => !isOverlong(f, left, right, height));
  if (left.length < minRows || right.length < minRows) return null;
  // Banners above and below the columns are no argument against them; lines across their middle are.
  const beside = besideEachOther(left, right);
  const inside = crossing.filter((f) => f.span.v0 > beside.v0 && f.span.v1 < beside.v1).length;
  if (inside > Math.max(1, Math.min(left.length, right.length) * 0.5, texts.length * 0.04)) return null;
  const to = Math.min(...right.map((f) => f.span.u0));
  const width = to - edge;
  if (width < height * 0.6) return null;
  if (beside.rows < minRows || isTable(left, right, all, edge, to) || areHeadings(right, left, all))
    return null;
  const score =
    Math.min(width / height, 4) * 0.4 + beside.rows * 0.5 - inside - (crossing.length - inside) * 0.3;
  return { at: (edge + to) / 2, from: edge, to, crossing: new Set(crossing), score };
}

/**
 * Headings centred over long rows begin right of all the short names: single lines that nothing stands beside, with rows
 * of the left column between them, are no column. A list of choices centred under its menu is one.
 */
function areHeadings(
  right: readonly Fragment[],
  left: readonly Fragment[],
  all: readonly Fragment[],
): boolean {
  const sorted = [...right].sort((a, b) => middleOf(a.span) - middleOf(b.span));
  return sorted.every((f, index) => {
    if (all.some((other) => other !== f && rowOverlap(other.span, f.span) > 0.3)) return false;
    const above = sorted[index - 1];
    if (above === undefined) return true;
    const between = (l: Fragment) =>
      middleOf(l.span) > middleOf(above.span) && middleOf(l.span) < middleOf(f.span);
    return left.some(between);
  });
}

/**
 * A title above or below both columns that begins right of the left one's words, over its prices: it spans them as much
 * as one that begins further left.
 */
function titlesOverPrices(
  beyond: readonly Fragment[],
  left: readonly Fragment[],
  all: readonly Fragment[],
): Fragment[] {
  const { v0, v1 } = unionSpan(left.map((f) => f.span));
  const apart = (f: Fragment) => f.span.v1 < v0 || f.span.v0 > v1;
  const from = Math.min(...beyond.filter((f) => !apart(f)).map((f) => f.span.u0));
  const prices = all.filter((f) => f.text === "" && f.span.u1 < from && !apart(f));
  const reach = Math.max(...prices.map((f) => f.span.u1));
  return beyond.filter((f) => apart(f) && f.span.u0 < reach && f.span.u1 > from);
}

/** A line of the left column that runs over its edge where the right column has nothing beside it: no banner. */
function isOverlong(
  line: Fragment,
  left: readonly Fragment[],
  right: readonly Fragment[],
  height: number,
): boolean {
  const aligned = left.filter((f) => Math.abs(f.span.u0 - line.span.u0) < height * 0.6).length;
  const reach = right.filter((f) => f.span.u0 < line.span.u1);
  const beside = right.some((f) => rowOverlap(f.span, line.span) > 0.2);
  return aligned >= 3 && !beside && reach.length === 0;
}

/** How many lines on the smaller side stand beside lines of the other, and the stretch of the page where they do. */
function besideEachOther(
  left: readonly Fragment[],
  right: readonly Fragment[],
): { rows: number; v0: number; v1: number } {
  const a = unionSpan(left.map((f) => f.span));
  const b = unionSpan(right.map((f) => f.span));
  const within = (f: Fragment, span: Span) => f.span.v1 > span.v0 && f.span.v0 < span.v1;
  const rows = Math.min(left.filter((f) => within(f, b)).length, right.filter((f) => within(f, a)).length);
  return { rows, v0: Math.max(a.v0, b.v0), v1: Math.min(a.v1, b.v1) };
}

/**
 * A name with its explanation in a second column, or sizes in a header row, is one table and must not be cut: the left
 * has no prices of its own, and nearly every line on the right stands on the row of a line on the left.
 */
function isTable(
  left: readonly Fragment[],
  right: readonly Fragment[],
  all: readonly Fragment[],
  from: number,
  to: number,
): boolean {
  const prices = all.filter((f) => f.text === "");
  const rightPrices = prices.filter((f) => f.span.u0 >= to).length;
  const leftPrices = prices.filter((f) => (f.span.u0 + f.span.u1) / 2 < to).length;
  if (rightPrices < 3 || leftPrices > rightPrices * 0.25 || from > to) return false;
  const aligned = right.filter((r) => left.some((l) => rowOverlap(l.span, r.span) > 0.6)).length;
  const leftAligned = left.filter((l) =>
    prices.some((p) => p.span.u0 >= to && rowOverlap(l.span, p.span) > 0.5),
  ).length;
  const narrow = median(right.map((f) => widthOf(f.span))) < median(left.map((f) => widthOf(f.span))) * 3;
  return narrow && aligned >= right.length * 0.8 && leftAligned >= left.length * 0.7;
}
