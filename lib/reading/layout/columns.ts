import { type Fragment, heightOf, median, rowOverlap, type Span, unionSpan, widthOf } from "./fragment.ts";
import { isSizeLabel } from "./size-label.ts";

/**
 * A page's text falls into blocks that are read one after the other: bands from top to bottom, columns from left to
 * right within a band. Found by cutting recursively along empty vertical strips that few lines cross; the crossing
 * lines (banners, wide headings) become bands of their own. Prices on their own never count as text here, because the
 * strip between a name and its price column is no border.
 */
export type Block = { fragments: Fragment[]; span: Span };

type Cut = { at: number; from: number; to: number; crossing: Set<Fragment>; score: number };

const MAX_DEPTH = 6;

export function findBlocks(fragments: readonly Fragment[]): Block[] {
  if (fragments.length === 0) return [];
  return split([...fragments], 0).map((part) => ({
    fragments: part,
    span: unionSpan(part.map((f) => f.span)),
  }));
}

function split(fragments: Fragment[], depth: number): Fragment[][] {
  if (depth >= MAX_DEPTH || fragments.length < 6) return [fragments];
  const cut = bestCut(fragments);
  if (cut === null) return [fragments];
  const bands = bandsAround(fragments, cut);
  return bands.flatMap((band) => {
    if (band.some((f) => cut.crossing.has(f))) return [band];
    const side = sideOf(band, cut);
    const left = band.filter((f) => side(f) === "left");
    const right = band.filter((f) => side(f) === "right");
    return [left, right].filter((part) => part.length > 0).flatMap((part) => split(part, depth + 1));
  });
}

/** Crossing lines cut the page into bands; a run of crossing lines without columns between stays one band. */
function bandsAround(fragments: readonly Fragment[], cut: Cut): Fragment[][] {
  const sorted = [...fragments].sort((a, b) => a.span.v0 + a.span.v1 - b.span.v0 - b.span.v1);
  const bands: { crossing: boolean; members: Fragment[] }[] = [];
  const crossings = sorted.filter((f) => cut.crossing.has(f));
  const onCrossingRow = (f: Fragment) =>
    cut.crossing.has(f) || (f.text === "" && crossings.some((c) => rowOverlap(c.span, f.span) > 0.5));
  for (const fragment of sorted) {
    const crossing = onCrossingRow(fragment);
    const last = bands.at(-1);
    if (last !== undefined && last.crossing === crossing) last.members.push(fragment);
    else bands.push({ crossing, members: [fragment] });
  }
  return bands.map((band) => band.members);
}

/** A price goes with the words on its row: those before it or those after it, whichever this menu does. */
function sideOf(band: readonly Fragment[], cut: Cut): (fragment: Fragment) => "left" | "right" {
  const isText = (f: Fragment) => f.text !== "" && !isSizeLabel(f.text);
  const texts = band.filter(isText);
  const neighbours = new Map<Fragment, { before: Fragment | null; after: Fragment | null }>();
  for (const price of band) if (!isText(price)) neighbours.set(price, rowNeighbours(price, texts));
  const only = [...neighbours.values()];
  const follows = only.filter((n) => n.before !== null && n.after === null).length;
  const leads = only.filter((n) => n.after !== null && n.before === null).length;
  const middleSide = (span: Span) => ((span.u0 + span.u1) / 2 < cut.at ? "left" : "right");
  return (fragment) => {
    const { before = null, after = null } = neighbours.get(fragment) ?? {};
    const partner = leads > follows ? (after ?? before) : (before ?? after);
    return middleSide(partner === null ? fragment.span : partner.span);
  };
}

function rowNeighbours(
  price: Fragment,
  texts: readonly Fragment[],
): { before: Fragment | null; after: Fragment | null } {
  let before: Fragment | null = null;
  let after: Fragment | null = null;
  for (const text of texts) {
    if (rowOverlap(text.span, price.span) < 0.4) continue;
    if (text.span.u0 < price.span.u0 && (before === null || text.span.u1 > before.span.u1)) before = text;
    if (text.span.u0 >= price.span.u0 && (after === null || text.span.u0 < after.span.u0)) after = text;
  }
  return { before, after };
}

function bestCut(fragments: readonly Fragment[]): Cut | null {
  // "0,2 l" and "bottle" head a price column: no more a column of text than the prices below them.
  const texts = fragments.filter((f) => f.text !== "" && !isSizeLabel(f.text));
  if (texts.length < 6) return null;
  const height = median(
    texts.map((f) => heightOf(f.span)),
    1,
  );
  const edges = [...new Set(texts.map((f) => f.span.u1))].sort((a, b) => a - b);
  let best: Cut | null = null;
  for (const edge of edges) {
    const cut = cutAfter(texts, fragments, edge, height);
    if (cut !== null && (best === null || cut.score > best.score)) best = cut;
  }
  return best;
}

/** The strip that begins where some line ends, as wide as the lines beside it leave it. */
function cutAfter(
  texts: readonly Fragment[],
  all: readonly Fragment[],
  edge: number,
  height: number,
): Cut | null {
  const tolerance = height * 0.3;
  const left = texts.filter((f) => f.span.u1 <= edge + tolerance);
  const rest = texts.filter((f) => f.span.u1 > edge + tolerance);
  const right = rest.filter((f) => f.span.u0 >= edge);
  const crossing = rest.filter((f) => f.span.u0 < edge);
  if (left.length < 3 || right.length < 3) return null;
  if (crossing.length > Math.max(1, Math.min(left.length, right.length) * 0.5, texts.length * 0.04))
    return null;
  const to = Math.min(...right.map((f) => f.span.u0));
  const width = to - edge;
  if (width < height * 0.6) return null;
  const beside = besideEachOther(left, right);
  if (beside.rows < 3 || isTable(left, right, all, edge, to)) return null;
  const score = Math.min(width / height, 4) * 0.4 + beside.rows * 0.5 - crossing.length;
  return { at: (edge + to) / 2, from: edge, to, crossing: new Set(crossing), score };
}

/** How many lines on the smaller side stand beside lines of the other: columns run down together. */
function besideEachOther(left: readonly Fragment[], right: readonly Fragment[]): { rows: number } {
  const a = unionSpan(left.map((f) => f.span));
  const b = unionSpan(right.map((f) => f.span));
  const within = (f: Fragment, span: Span) => f.span.v1 > span.v0 && f.span.v0 < span.v1;
  const rows = Math.min(left.filter((f) => within(f, b)).length, right.filter((f) => within(f, a)).length);
  return { rows };
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
