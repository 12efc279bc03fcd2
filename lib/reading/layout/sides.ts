import { type Fragment, heightOf, rowOverlap, type Span, widthOf } from "./fragment.ts";
import { type Cut, isWords } from "./gutters.ts";
import { NUMBERING } from "./row-words.ts";

type Side = "left" | "right";

/**
 * Which column each fragment of a band belongs to. Words go by where they stand. A price goes with the words right
 * above it where it is printed below them, else with the words on its row: those before it or those after it,
 * whichever this menu does.
 */
export function sideOf(band: readonly Fragment[], cut: Cut): (fragment: Fragment) => Side {
  const texts = band.filter(isWords);
  const partners = new Map<Fragment, Partners>();
  for (const price of band) if (!isWords(price)) partners.set(price, partnersOf(price, texts));
  const all = [...partners.values()];
  const follows = all.filter((n) => n.before !== null && n.after === null).length;
  const leads = all.filter((n) => n.after !== null && n.before === null).length;
  const sideOfSpan = (span: Span): Side => ((span.u0 + span.u1) / 2 < cut.at ? "left" : "right");
  return (fragment) => {
    const own = partners.get(fragment);
    if (own === undefined) return sideOfSpan(fragment.span);
    if (NUMBERING.test(fragment.text)) return sideOfSpan((own.after ?? fragment).span);
    const inRow = leads > follows ? (own.after ?? own.before) : (own.before ?? own.after);
    const far = inRow === null || gapBetween(inRow.span, fragment.span) > heightOf(fragment.span) * 4;
    const partner = far ? (own.above ?? inRow) : inRow;
    return sideOfSpan(partner === null ? fragment.span : partner.span);
  };
}

type Partners = { before: Fragment | null; after: Fragment | null; above: Fragment | null };

function partnersOf(price: Fragment, texts: readonly Fragment[]): Partners {
  let before: Fragment | null = null;
  let after: Fragment | null = null;
  let above: Fragment | null = null;
  for (const text of texts) {
    if (isRightAbove(text.span, price.span)) above = text;
    if (rowOverlap(text.span, price.span) < 0.4) continue;
    if (text.span.u0 < price.span.u0 && (before === null || text.span.u1 > before.span.u1)) before = text;
    if (text.span.u0 >= price.span.u0 && (after === null || text.span.u0 < after.span.u0)) after = text;
  }
  return { before, after, above };
}

function isRightAbove(text: Span, price: Span): boolean {
  const gap = price.v0 - text.v1;
  const shared = Math.min(text.u1, price.u1) - Math.max(text.u0, price.u0);
  return gap > -heightOf(price) * 0.4 && gap < heightOf(price) * 1.2 && shared > widthOf(price) * 0.8;
}

function gapBetween(a: Span, b: Span): number {
  return Math.max(a.u0 - b.u1, b.u0 - a.u1, 0);
}
