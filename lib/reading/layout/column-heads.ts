import { type Fragment, heightOf, rowOverlap, widthOf } from "./fragment.ts";
import { isPortion, isSizeLabel } from "./size-label.ts";

/** A word above a column of prices is short; a name over its own price may be longer. */
const MAX_CHARACTERS = 12;
/** How far below its head the first price may stand, and each price below the one before, with a description between. */
const HEAD_REACH_HEIGHTS = 2.5;
const ROW_REACH_HEIGHTS = 3;

/**
 * Marks the words that head columns of prices by where they stand, whatever they say ("Bottle" is often misread): two
 * prices follow below with nothing between, each with words before it on its row.
 */
export function markColumnHeads(found: readonly Fragment[]): Fragment[] {
  const fragments = found.map((f) => (isWholePortion(f, found) ? { ...f, text: "1", prices: [] } : f));
  const sure = fragments.filter((f) => isCandidate(f) && pricesBelow(f, fragments) >= 2);
  const alike = (f: Fragment) =>
    isCandidate(f) &&
    pricesBelow(f, fragments) >= 1 &&
    sure.some((other) => sharedWidth(other, f) > widthOf(f.span) * 0.6);
  return fragments.map((f) => (sure.includes(f) || alike(f) ? { ...f, headsColumn: true } : f));
}

/** The "1" of "1/2   1". */
function isWholePortion(f: Fragment, fragments: readonly Fragment[]): boolean {
  if (f.prices.length !== 1 || f.prices[0]?.text !== "1") return false;
  return fragments.some(({ text, span }) => isPortion(text) && rowOverlap(span, f.span) > 0.4);
}

const isCandidate = ({ text }: Fragment) => text !== "" && text.length <= MAX_CHARACTERS;

/** How many prices stand right below, one after the other, before any words do. */
function pricesBelow(head: Fragment, fragments: readonly Fragment[]): number {
  let count = 0;
  let above = head;
  for (;;) {
    const next = nextBelow(above, head, fragments);
    if (next === null) return count;
    // "Junior" over "26 cm" over the prices.
    const isSecondLine = above === head && isSizeLabel(next.text);
    if (!isSecondLine && (next.text !== "" || !hasWordsBefore(next, fragments))) return count;
    if (!isSecondLine) count++;
    above = next;
  }
}

function nextBelow(above: Fragment, head: Fragment, fragments: readonly Fragment[]): Fragment | null {
  let nearest: Fragment | null = null;
  for (const f of fragments) {
    const gap = f.span.v0 - above.span.v1;
    const reach = heightOf(head.span) * (above === head ? HEAD_REACH_HEIGHTS : ROW_REACH_HEIGHTS);
    if (f === above || gap < -heightOf(above.span) * 0.5 || gap > reach) continue;
    if (sharedWidth(f, head) < Math.min(widthOf(f.span), widthOf(head.span)) * 0.4) continue;
    if (nearest === null || f.span.v0 < nearest.span.v0) nearest = f;
  }
  return nearest;
}

function hasWordsBefore(price: Fragment, fragments: readonly Fragment[]): boolean {
  return fragments.some(
    (f) => f.text !== "" && f.span.u1 <= price.span.u0 && rowOverlap(f.span, price.span) > 0.4,
  );
}

function sharedWidth(a: Fragment, b: Fragment): number {
  return Math.min(a.span.u1, b.span.u1) - Math.max(a.span.u0, b.span.u0);
}
