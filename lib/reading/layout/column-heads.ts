import { type Fragment, heightOf, rowOverlap, widthOf } from "./fragment.ts";

/** A word above a column of prices is short; a name over its own price may be longer. */
const MAX_CHARACTERS = 12;

/**
 * Marks the words that head columns of prices by where they stand, whatever they say ("Bottle" is often misread): two
 * prices follow below with nothing between, each with words before it on its row.
 */
export function markColumnHeads(fragments: readonly Fragment[]): Fragment[] {
  const sure = fragments.filter((f) => isCandidate(f) && pricesBelow(f, fragments) >= 2);
  const alike = (f: Fragment) =>
    isCandidate(f) &&
    pricesBelow(f, fragments) >= 1 &&
    sure.some((other) => sharedWidth(other, f) > widthOf(f.span) * 0.6);
  return fragments.map((f) => (sure.includes(f) || alike(f) ? { ...f, headsColumn: true } : f));
}

const isCandidate = ({ text }: Fragment) => text !== "" && text.length <= MAX_CHARACTERS;

/** How many prices stand right below, one after the other, before any words do. */
function pricesBelow(head: Fragment, fragments: readonly Fragment[]): number {
  let count = 0;
  let above = head;
  for (;;) {
    const next = nextBelow(above, head, fragments);
    if (next === null || next.text !== "" || !hasWordsBefore(next, fragments)) return count;
    count++;
    above = next;
  }
}

function nextBelow(above: Fragment, head: Fragment, fragments: readonly Fragment[]): Fragment | null {
  let nearest: Fragment | null = null;
  for (const f of fragments) {
    const gap = f.span.v0 - above.span.v1;
    if (f === above || gap < -heightOf(above.span) * 0.5 || gap > heightOf(head.span) * 2) continue;
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
