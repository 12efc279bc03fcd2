import { type Fragment, heightOf, type PlacedPrice } from "./fragment.ts";
import { isSizeLabel } from "./size-label.ts";

/** A word that heads a column of prices ("klein", "0,4 l", "bottle") and where it stands. */
export type ColumnLabel = { text: string; u: number };

/** What the fragments of one row say once numbering, size labels and column labels are taken out of the words. */
export type RowWords = {
  words: string;
  /** Numbers a dish in print: "12", "B4"; not part of its name. */
  number: string | null;
  labels: Map<PlacedPrice, string>;
  columnLabels: ColumnLabel[];
  /** The fragments that the words come from. */
  sources: Fragment[];
};

/** Numbers that hang before a name: "12.", "A4", "Nr. 7)". */
export const NUMBERING = /^\(?(?:nr\.?|no\.?|#)?\s?(?:[A-Z]{1,2}[-.]?)?\d{1,3}[a-z]?\s?[.):]{0,2}$/i;
const LEADING_NUMBER =
  /^\(?(?:[Nn][ro]\.?\s?|#)?(?:[A-Z]{1,2}[-.]?)?(?:\d{1,3}|[Il]\d|\d[IlO]|[IlO](?=\.))[a-z]?(?:\s?[.):]+\s*|\s+)(?=[\p{L}"„“«(*])/u;
/** Czech and Polish menus print the weight of the meat first: "150 g Svíčková". */
const LEADING_MEASURE = /^\d+(?:[.,/]\d+)*\s?(?:g|gr|kg|ml|cl|dl|l|oz|ks|szt)\b\.?\s*(?=\p{L}{2})/iu;
const VOLUME = /^\d+(?:[.,]\d+)?\s?(?:cl|ml|dl|l|oz|g|gr|kg)\.?$|^x\s?\d+$/i;
const TRAILING_LABEL =
  /^(.*\p{L}.*?)[\s,(]+(\d+(?:[.,]\d+)?\s?(?:cl|ml|dl|l|oz|g|gr|kg)\.?|x\s?\d+|\S+)\)?$/iu;
/** "Tagesfisch ab 18,50": the price is the least, and the word is none of the name's. */
const FROM_AT_END =
  /^(.*\p{L}{2}.*)\s+(from|ab|dès|à partir de|a partir de|a partire da|desde|vanaf|od|från|fra)$/iu;
/** Words this many heights apart are separate entries of a row, not one phrase. */
const APART_HEIGHTS = 1.2;

export function readWords(row: readonly Fragment[]): RowWords {
  const labels = new Map<PlacedPrice, string>();
  const columnLabels: ColumnLabel[] = [];
  const sources: Fragment[] = [];
  let number: string | null = null;
  const priced = row.some((f) => f.prices.length > 0);
  // "Junior  Sénior  Méga" on a row of their own.
  if (row.length >= 2 && row.every((f) => f.headsColumn || (f.text !== "" && isSizeLabel(f.text))))
    return { words: "", number, labels, columnLabels: row.flatMap(spread), sources };
  row.forEach((fragment, index) => {
    if (fragment.text === "" || isSpeck(fragment, row[index - 1], row[index + 1])) return;
    const last = sources.at(-1);
    const laterWords = row.slice(index + 1).some((f) => f.text !== "");
    const label = fragment.headsColumn || isSizeLabel(fragment.text);
    if (last === undefined && number === null && laterWords && NUMBERING.test(fragment.text))
      number = fragment.text;
    else if (last !== undefined && label && priced) attach(row, index, labels);
    else if (last !== undefined && label && gap(last, fragment) > apartHeights(fragment))
      columnLabels.push(...spread(fragment));
    else sources.push(fragment);
  });
  if (
    !priced &&
    columnLabels.length === 0 &&
    sources.length > 0 &&
    sources.every((f) => isSizeLabel(f.text))
  ) {
    columnLabels.push(...sources.flatMap(spread));
  }
  const joined = sources.map((f) => f.text).join(" ");
  const split = splitTrailingLabel(joined, row);
  if (split.price !== null) labels.set(split.price, split.label);
  const from = FROM_AT_END.exec(split.words);
  const least = row.flatMap((f) => f.prices)[0];
  if (from !== null && least !== undefined) {
    if (!labels.has(least)) labels.set(least, from[2] ?? "");
    split.words = from[1] ?? split.words;
  }
  const measure = LEADING_MEASURE.exec(split.words)?.[0] ?? "";
  const leading = measure === "" ? LEADING_NUMBER.exec(split.words) : null;
  const words = split.words.slice(leading?.[0].length ?? measure.length);
  return { words, number: number ?? leading?.[0].trim() ?? null, labels, columnLabels, sources };
}

/** A size belongs to the price after it, or to the one before it when it ends the row. */
function attach(row: readonly Fragment[], index: number, labels: Map<PlacedPrice, string>): void {
  const text = row[index]?.text ?? "";
  const next = row[index + 1]?.prices[0];
  const previous = row[index - 1]?.prices[0];
  if (next !== undefined) labels.set(next, text);
  else if (previous !== undefined && !labels.has(previous)) labels.set(previous, text);
}

/** Chinese is set without spaces: where one is, an entry ends. */
const apartHeights = ({ text }: Fragment) =>
  /^\p{Script=Han}+$/u.test(text) ? APART_HEIGHTS / 2 : APART_HEIGHTS;

function gap(left: Fragment, right: Fragment): number {
  return (right.span.u0 - left.span.u1) / Math.max(1, Math.min(heightOf(left.span), heightOf(right.span)));
}

/** A single Latin letter with nothing near it is a smudge or a pictogram (a pepper, a leaf). */
function isSpeck(fragment: Fragment, left: Fragment | undefined, right: Fragment | undefined): boolean {
  if (!/^\W?[A-Za-z]\W?$/.test(fragment.text) || isSizeLabel(fragment.text)) return false;
  return (left === undefined || gap(left, fragment) > 1) && (right === undefined || gap(fragment, right) > 1);
}

/** The sizes a header fragment names, each with the middle of its share of the width: "klein groß" is two, "1/2 Ración" one. */
function spread(fragment: Fragment): ColumnLabel[] {
  const words = fragment.text
    .split(/\s+(?!(?:cl|ml|l|g|gr|kg|oz|cm)\b)|(?<=\p{L})\s*[/|]\s*(?=\p{L})/iu)
    .filter(Boolean);
  const parts = words.every((word) => /\p{L}/u.test(word) && isSizeLabel(word)) ? words : [fragment.text];
  const width = fragment.span.u1 - fragment.span.u0;
  const total = parts.reduce((sum, part) => sum + part.length + 1, -1);
  let at = 0;
  return parts.map((text) => {
    const u = fragment.span.u0 + ((at + text.length / 2) / Math.max(1, total)) * width;
    at += text.length + 1;
    return { text, u };
  });
}

/** "Pils 0,3l 3,20 0,5l 4,50": the size before the first of several prices is that price's label. */
function splitTrailingLabel(
  words: string,
  row: readonly Fragment[],
): { words: string; price: PlacedPrice | null; label: string } {
  const none = { words, price: null, label: "" };
  const prices = row.flatMap((f) => f.prices);
  const [price] = prices;
  const match = TRAILING_LABEL.exec(words);
  if (price === undefined || prices.length < 2 || match === null) return none;
  const [, rest = "", label = ""] = match;
  return VOLUME.test(label) || isSizeLabel(label) ? { words: rest.trim(), price, label } : none;
}
