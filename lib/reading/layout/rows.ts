import type { Box } from "../reader.ts";
import {
  type Fragment,
  heightOf,
  median,
  middleOf,
  type PlacedPrice,
  rowOverlap,
  type Span,
  unionBox,
  unionSpan,
} from "./fragment.ts";
import { isSizeLabel } from "./size-label.ts";

/** Everything of one block that stands on one line: its words, its prices, and where they are. */
export type Row = {
  text: string;
  /** Numbers a dish in print: "12", "B4"; not part of its name. */
  number: string | null;
  prices: PlacedPrice[];
  /** Of the words when there are any, else of the prices: type size and indent are the words'. */
  span: Span;
  box: Box;
  confidence: number;
  advancePx: number;
};

/** Numbers that hang before a name: "12.", "A4", "Nr. 7)". */
const NUMBERING = /^\(?(?:nr\.?|no\.?|#)?\s?(?:[A-Z]{1,2}[-.]?)?\d{1,3}[a-z]?\s?[.):]{0,2}$/i;
const LEADING_NUMBER =
  /^\(?(?:[Nn][ro]\.?\s?|#)?(?:[A-Z]{1,2}[-.]?)?(?:\d{1,3}|[Il]\d|\d[IlO]|[IlO](?=\.))[a-z]?(?:\s?[.):]+\s*|\s+)(?=[\p{L}"„“«(*])/u;

export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const groups: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => middleOf(a.span) - middleOf(b.span))) {
    const group = closestGroup(groups, fragment);
    if (group === null) groups.push([fragment]);
    else group.push(fragment);
  }
  return groups.map(toRow).sort((a, b) => middleOf(a.span) - middleOf(b.span));
}

/** The row that a fragment shares most of its height with and does not cover. */
function closestGroup(groups: readonly Fragment[][], fragment: Fragment): Fragment[] | null {
  let best: Fragment[] | null = null;
  let bestOverlap = 0.45;
  for (const group of groups.slice(-6)) {
    const covers = group.some((other) => {
      const shared = Math.min(other.span.u1, fragment.span.u1) - Math.max(other.span.u0, fragment.span.u0);
      return shared > Math.min(heightOf(other.span), heightOf(fragment.span)) * 0.8;
    });
    if (covers) continue;
    const overlap = median(group.map((other) => rowOverlap(other.span, fragment.span)));
    if (overlap > bestOverlap) [best, bestOverlap] = [group, overlap];
  }
  return best;
}

function toRow(group: readonly Fragment[]): Row {
  const sorted = [...group].sort((a, b) => a.span.u0 - b.span.u0);
  const texts = sorted.filter((f) => f.text !== "");
  const { words, number, labels } = readWords(sorted);
  const prices = sorted.flatMap((f) =>
    f.prices.map((price) => ({ ...price, label: labels.get(price) ?? price.label })),
  );
  const main = texts.length > 0 ? texts : sorted;
  const longest = [...main].sort((a, b) => b.text.length - a.text.length)[0];
  const tall = longest === undefined ? [] : main.filter((f) => heightOf(f.span) < heightOf(longest.span) * 2);
  return {
    text: words,
    number,
    prices,
    span: unionSpan((tall.length > 0 ? tall : main).map((f) => f.span)),
    box: unionBox(sorted.map((f) => f.box)),
    confidence: median(sorted.map((f) => f.confidence)),
    advancePx: longest?.advancePx ?? 0,
  };
}

/** Joins the words of a row, taking out the numbering before them and the size labels beside prices. */
function readWords(sorted: readonly Fragment[]): {
  words: string;
  number: string | null;
  labels: Map<PlacedPrice, string>;
} {
  const labels = new Map<PlacedPrice, string>();
  const words: string[] = [];
  let number: string | null = null;
  sorted.forEach((fragment, index) => {
    if (fragment.text === "") return;
    const price = sorted[index + 1]?.prices[0];
    const previous = sorted[index - 1]?.prices[0];
    const laterWords = sorted.slice(index + 1).some((f) => f.text !== "");
    if (words.length === 0 && number === null && laterWords && NUMBERING.test(fragment.text)) {
      number = fragment.text;
    } else if (words.length > 0 && price !== undefined && isSizeLabel(fragment.text)) {
      labels.set(price, fragment.text);
    } else if (
      words.length > 0 &&
      price === undefined &&
      previous !== undefined &&
      isSizeLabel(fragment.text)
    ) {
      if (!labels.has(previous)) labels.set(previous, fragment.text);
    } else words.push(fragment.text);
  });
  const split = splitTrailingLabel(words.join(" "), sorted);
  if (split.price !== null) labels.set(split.price, split.label);
  const leading = LEADING_NUMBER.exec(split.words);
  if (leading !== null && number === null) number = leading[0].trim();
  return { words: leading === null ? split.words : split.words.slice(leading[0].length), number, labels };
}

/** "Pils 0,3l | 3,20": the size before the first price is that price's label when others follow or it is a volume. */
function splitTrailingLabel(
  words: string,
  sorted: readonly Fragment[],
): { words: string; price: PlacedPrice | null; label: string } {
  const price = sorted.find((f) => f.prices.length > 0)?.prices[0] ?? null;
  const match =
    /^(.*\p{L}.*?)[\s,(]+((?:\d+(?:[.,]\d+)?\s?(?:cl|ml|dl|l|oz|g|gr|kg)\.?)|x\s?\d+|\S+)\)?$/iu.exec(words);
  const label = match?.[2] ?? "";
  const several = sorted.filter((f) => f.prices.length > 0).length > 1;
  const volume = /^\d+(?:[.,]\d+)?\s?(?:cl|ml|dl|l|oz|g|gr|kg)\.?$|^x\s?\d+$/i.test(label);
  if (price === null || match === null || !(volume || (several && isSizeLabel(label)))) {
    return { words, price: null, label: "" };
  }
  return { words: (match[1] ?? words).trim(), price, label };
}
