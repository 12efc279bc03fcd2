import type { Evidence } from "./evidence.ts";
import type { PlacedPrice } from "./fragment.ts";
import { cleanName } from "./names.ts";
import type { ColumnLabel } from "./row-words.ts";
import type { Row } from "./rows.ts";
import { closeness } from "./score.ts";
import type { ReadBlock } from "./styles.ts";

/** The rows that make up one dish, before its words are cleaned and split. */
export type Draft = { name: Row[]; about: Row[]; prices: PlacedPrice[]; rows: Row[]; section: string | null };

/** What a block hands on to the next in reading order. */
export type Carried = { section: string | null; columnLabels: ColumnLabel[]; labelsAreOld: boolean };

/** Scribble that the recogniser made words of comes without a price and below this confidence. */
const SURE_WITHOUT_PRICE = 0.55;
/** How far a price may stand beside the word that heads its column, in line heights. */
const LABEL_REACH_HEIGHTS = 3;

/** Gathers rows with roles into dishes, in reading order; `carried` is updated to what holds at the block's end. */
export function gatherDrafts(block: ReadBlock, carried: Carried): Draft[] {
  const drafts: Draft[] = [];
  let sectionPrices: PlacedPrice[] = [];
  let current: Draft | null = null;
  block.rows.forEach((row, index) => {
    const role = block.roles[index];
    const own = block.evidence[index];
    if (role === undefined || own === undefined) return;
    if (row.columnLabels.length > 0)
      Object.assign(carried, { columnLabels: row.columnLabels, labelsAreOld: false });
    if (role === "heading" || role === "headingPriced" || role === "noise") {
      current = null;
      if (role === "noise") return;
      // "Alle Pizzen 9,50" under "Pizza" prices the section without naming a new one.
      if (!own.each || carried.section === null)
        carried.section = headingAfter(block, index, carried.section);
      if (row.columnLabels.length === 0) carried.labelsAreOld = true;
      sectionPrices = row.prices;
      return;
    }
    if (role === "name" || role === "namePriced" || role === "nameCovered") {
      current = { name: [row], about: [], prices: [], rows: [], section: carried.section };
      drafts.push(current);
    }
    if (current === null) return;
    if (role === "wrap" || role === "wrapPriced") current.name.push(row);
    if ((role === "about" || role === "aboutPriced" || role === "aboutCovered") && !own.measure)
      current.about.push(row);
    current.rows.push(row);
    // Columns named above an earlier section hold on only where a dish has a price in several of them.
    const columns = carried.labelsAreOld && row.prices.length < 2 ? [] : carried.columnLabels;
    const prices = row.prices.map((price) => labelled(price, columns, own));
    if (role === "namePriced" || role === "name" || !own.addOn) {
      if (role !== "aboutPriced" || current.prices.length === 0) current.prices.push(...prices);
    }
    if (current.prices.length === 0) current.prices.push(...sectionPrices);
    if (own.measure) nameSize(current, row.text);
  });
  const believable = drafts.filter((draft) => isBelievable(draft, block));
  const last = believable.at(-1);
  if (last !== undefined && headsNextBlock(last, block)) {
    carried.section = cleanName(last.name[0]?.text ?? "");
    believable.pop();
  }
  return believable;
}

/**
 * On a menu with prices a dish without one must at least be set like the others: subtitles, slogans and pieces of a
 * logo are not, and neither is a line between the title and the first section.
 */
function isBelievable(
  { name, prices, rows: own }: Draft,
  { rows, evidence, roles, scene }: ReadBlock,
): boolean {
  const [row] = name;
  const index = row === undefined ? -1 : rows.indexOf(row);
  const weight = evidence[index];
  if (prices.length > 0 || scene.unpricedCost < 0.5 || row === undefined || weight === undefined) return true;
  const above = evidence[index - 1];
  const underTitle = roles[index - 1] === "heading" && (above?.heightPx ?? 0) > scene.bodyHeightPx * 1.4;
  const closed = roles[index + 1] === undefined || roles[index + 1] === "heading";
  if (underTitle && closed && own.length === 1) return false;
  return (
    (row.confidence > SURE_WITHOUT_PRICE || own.length > 1) &&
    closeness(row, weight, scene.nameStyle, scene, 1) > -0.6
  );
}

/** A larger line that ends a column without a price is the heading of what follows below the columns. */
function headsNextBlock({ name, prices, rows: own }: Draft, { rows, scene }: ReadBlock): boolean {
  const [row] = name;
  const usual = scene.nameStyle?.heightPx ?? scene.bodyHeightPx;
  if (row === undefined || prices.length > 0 || own.length > 1 || rows.at(-1) !== row) return false;
  return scene.pricedNames > 0.2 && row.span.v1 - row.span.v0 > usual * 1.1 && !row.text.includes(",");
}

/** A heading of its own, or the second half of one that ended in "and" or a comma. */
function headingAfter(block: ReadBlock, index: number, section: string | null): string {
  const text = cleanName(block.rows[index]?.text ?? "").replace(/\s*[:：]$/, "");
  const joined =
    block.roles[index - 1] === "heading" && continues(block.evidence[index - 1], block.evidence[index]);
  return joined && section !== null ? `${section} ${text}` : text;
}

function continues(previous: Evidence | undefined, own: Evidence | undefined): boolean {
  if (previous === undefined || own === undefined || !previous.endsOpen) return false;
  return Math.abs(Math.log(previous.heightPx / own.heightPx)) < 0.2;
}

/** The label of the column that a price stands in, when a row above named the columns. */
function labelled(price: PlacedPrice, columns: readonly ColumnLabel[], own: Evidence): PlacedPrice {
  if (price.label !== null || columns.length === 0) return price;
  const nearest = [...columns].sort((a, b) => Math.abs(a.u - price.u) - Math.abs(b.u - price.u))[0];
  if (nearest === undefined || Math.abs(nearest.u - price.u) > own.heightPx * LABEL_REACH_HEIGHTS)
    return price;
  return { ...price, label: nearest.text };
}

/** A volume on its own line is the size of the one price the dish has. */
function nameSize(draft: Draft, text: string): void {
  const [only] = draft.prices;
  if (draft.prices.length === 1 && only !== undefined)
    draft.prices[0] = { ...only, label: only.label ?? text };
}
