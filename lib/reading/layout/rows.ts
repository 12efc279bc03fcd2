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
import { type ColumnLabel, readWords } from "./row-words.ts";

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
  /** The first words where they are set bolder than the rest of the row. */
  boldLead: string | null;
  /** Set on rows that head price columns. */
  columnLabels: ColumnLabel[];
};

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
  const sorted = withNumberedName(withoutLeadingCount([...group].sort((a, b) => a.span.u0 - b.span.u0)));
  const { words, number, labels, columnLabels, sources } = readWords(sorted);
  const main = sources.length > 0 ? sources : sorted;
  const longest = [...main].sort((a, b) => b.text.length - a.text.length)[0];
  // Ornaments and initials are no measure of a line's height.
  const usual =
    longest === undefined ? [] : main.filter((f) => heightOf(f.span) < heightOf(longest.span) * 2);
  return {
    text: words,
    number,
    prices: shareLabels(sorted.flatMap((f) => f.prices.map((price) => placed(price, f, labels.get(price))))),
    span: unionSpan((usual.length > 0 ? usual : main).map((f) => f.span)),
    box: unionBox(sorted.map((f) => f.box)),
    confidence: median(sorted.map((f) => f.confidence)),
    advancePx: longest?.advancePx ?? 0,
    boldLead: leadOf(words, sources[0]?.boldLead ?? null),
    columnLabels,
  };
}

/** The lead as it begins the row's words, which may have lost a number in front of it. */
function leadOf(words: string, lead: string | null): string | null {
  const bare = lead?.replace(/^\P{L}+/u, "") ?? "";
  return [lead, bare].find((begin) => begin && words.startsWith(begin)) ?? null;
}

/** "klein/groß 2,50/3,50": one label that names as many sizes as there are prices is dealt out to them. */
function shareLabels(prices: PlacedPrice[]): PlacedPrice[] {
  const parts = prices[0]?.label?.split(/\s*\/\s*/) ?? [];
  if (parts.length < 2 || parts.length !== prices.length || prices.slice(1).some((p) => p.label !== null))
    return prices;
  return prices.map((price, index) => ({ ...price, label: parts[index] ?? null }));
}

function placed(price: PlacedPrice, { span }: Fragment, label: string | undefined): PlacedPrice {
  return { ...price, label: label ?? price.label, u: (span.u0 + span.u1) / 2 };
}

/** An integer before the words of a row that has its price elsewhere counts the dish. */
function withoutLeadingCount(row: readonly Fragment[]): Fragment[] {
  const [first, second] = row;
  const count = first?.prices[0];
  if (first === undefined || count?.form !== "bare" || !/^\d{1,3}$/.test(count.text) || !second?.text)
    return [...row];
  if (!row.slice(1).some((f) => f.prices.length > 0)) return [...row];
  return [{ ...first, text: count.text, prices: [] }, ...row.slice(1)];
}

/** "Club 54        11": an integer right behind the words, with the price a long way off, belongs to the name. */
function withNumberedName(row: readonly Fragment[]): Fragment[] {
  const at = row.findIndex((f) => f.prices.length > 0);
  const [words, number, price] = [row[at - 1], row[at], row[at + 1]];
  if (!words?.text || number?.prices[0]?.form !== "bare" || price?.prices[0] === undefined) return [...row];
  const height = heightOf(words.span);
  const near = number.span.u0 - words.span.u1 < height * 0.8;
  const far = price.span.u0 - number.span.u1 > height * 1.8;
  if (!near || !far) return [...row];
  return row.map((f) => (f === number ? { ...f, text: number.prices[0]?.text ?? "", prices: [] } : f));
}
