import { type Fragment, heightOf, rowOverlap } from "./fragment.ts";
import { markAfter } from "./price/currency.ts";

/** A mark of one or two letters that the recogniser cut off its amount ("38,00" "zł"). */
const STRAY_MARK = /^(?:\p{Script=Latin}{1,2}\d?|[€$£₺&元円圓圆块塊月网])\.?$/u;

/** Takes marks that stand alone right of a price for a part of it; what nobody knows as a mark is dropped. */
export function joinStrayMarks(fragments: readonly Fragment[]): Fragment[] {
  const prices = fragments.filter((f) => f.prices.length > 0);
  const marks = new Map<Fragment, string>();
  const kept = fragments.filter((fragment) => {
    if (fragment.text === "" || !STRAY_MARK.test(fragment.text)) return true;
    const height = heightOf(fragment.span);
    const price = prices.find((one) => {
      const gap = fragment.span.u0 - one.span.u1;
      return gap > -height && gap < height * 1.5 && rowOverlap(one.span, fragment.span) > 0.4;
    });
    if (price && isKnownMark(fragment.text)) marks.set(price, fragment.text);
    return !price;
  });
  return kept.map((fragment) => withMark(fragment, marks.get(fragment)));
}

/** One letter may be the code of an allergen. */
const isKnownMark = (text: string) => !/^\p{L}$/u.test(text) && markAfter(text, true)?.end === text.length;

function withMark(fragment: Fragment, mark: string | undefined): Fragment {
  const last = fragment.prices.at(-1);
  if (mark === undefined || last === undefined || last.form === "marked") return fragment;
  const currency = last.currency ?? markAfter(mark, true)?.iso ?? null;
  const marked = { ...last, text: `${last.text} ${mark}`, currency, form: "marked" as const };
  return { ...fragment, prices: [...fragment.prices.slice(0, -1), marked] };
}

/**
 * Numbers that count dishes stand left of the words and look like prices. They are told by company: the same row has
 * another price further right, or they go up by one from row to row while real prices do not.
 */
export function sortOutNumbers(fragments: readonly Fragment[]): Fragment[] {
  const leading = fragments.filter(
    (f) => isBareNumber(f) && wordsRightOf(f, fragments) !== null && !wordsLeftOf(f, fragments),
  );
  const counting = leading.filter((f) => {
    const column = leading.filter((other) => isAligned(other, f));
    return column.length < 3 || !isLastPriceColumn(column, fragments);
  });
  const accompanied = counting.filter((f) => priceRightOf(f, fragments)).length;
  if (accompanied < 2 && !goesUpByOne(counting)) return [...fragments];
  const numbers = new Set(counting);
  for (const f of fragments) {
    const aligned = counting.filter((other) => isAligned(other, f)).length;
    if (isBareNumber(f) && aligned >= 2 && wordsRightOf(f, fragments) !== null) numbers.add(f);
  }
  return fragments.map((f) => (numbers.has(f) ? { ...f, text: f.prices[0]?.text ?? "", prices: [] } : f));
}

const isAligned = (a: Fragment, b: Fragment) => Math.abs(a.span.u0 - b.span.u0) < heightOf(b.span) * 0.8;

/**
 * "Four Seasons 30 35 | Pearl Tea 50 60": the last price of one column stands close before the words of the next. Numbers
 * that count dishes never come twice.
 */
function isLastPriceColumn(column: readonly Fragment[], fragments: readonly Fragment[]): boolean {
  const values = new Set(column.map((f) => f.prices[0]?.text));
  return values.size < column.length && column.every((f) => priceLeftOf(f, fragments));
}

function priceLeftOf(number: Fragment, fragments: readonly Fragment[]): boolean {
  return fragments.some(
    (f) => f.prices.length > 0 && f.span.u0 < number.span.u0 && rowOverlap(f.span, number.span) > 0.4,
  );
}

function isBareNumber({ prices }: Fragment): boolean {
  const [price] = prices;
  return price !== undefined && price.form === "bare" && /^\d{1,3}$/.test(price.text);
}

function wordsRightOf(number: Fragment, fragments: readonly Fragment[]): Fragment | null {
  const reach = heightOf(number.span) * 2.5;
  for (const f of fragments) {
    const gap = f.span.u0 - number.span.u1;
    if (f.text !== "" && gap > -heightOf(number.span) && gap < reach && rowOverlap(f.span, number.span) > 0.4)
      return f;
  }
  return null;
}

/** Words before the number with no price between: then the number is their price. */
function wordsLeftOf(number: Fragment, fragments: readonly Fragment[]): boolean {
  let nearest: Fragment | null = null;
  for (const f of fragments) {
    if (
      f === number ||
      f.span.u1 > number.span.u0 + heightOf(number.span) ||
      rowOverlap(f.span, number.span) < 0.4
    )
      continue;
    if (nearest === null || f.span.u1 > nearest.span.u1) nearest = f;
  }
  return nearest !== null && nearest.text !== "";
}

function priceRightOf(number: Fragment, fragments: readonly Fragment[]): boolean {
  return fragments.some(
    (f) => f.prices.length > 0 && f.span.u0 > number.span.u1 && rowOverlap(f.span, number.span) > 0.4,
  );
}

function goesUpByOne(leading: readonly Fragment[]): boolean {
  const values = [...leading].sort((a, b) => a.span.v0 - b.span.v0).map((f) => Number(f.prices[0]?.text));
  const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
  return steps.length >= 3 && steps.filter((step) => step === 1).length >= steps.length * 0.6;
}
