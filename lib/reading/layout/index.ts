import type { OcrLine } from "../local/ocr.ts";
import type { ReadDish } from "../reader.ts";
import { type Block, findBlocks } from "./columns.ts";
import { dishesOf } from "./dishes.ts";
import { weigh } from "./evidence.ts";
import { learnFlattening } from "./flatten.ts";
import { cutIntoFragments } from "./fragments.ts";
import { assignRoles } from "./roles.ts";
import { rowsOf } from "./rows.ts";
import { firstScene, learnScene, type ReadBlock, sceneOfBlock, withBlockEdges } from "./styles.ts";
import { findTitle } from "./title.ts";

export { parsePrices } from "./price/parse.ts";

export type LayoutPage = { number: number; widthPx: number; heightPx: number; lines: readonly OcrLine[] };

/** What the layout saw, for the judgement whether this is a menu at all. Counts of rows on all pages. */
export type LayoutEvidence = {
  rows: number;
  pricedRows: number;
  headings: number;
  noiseRows: number;
  dishes: number;
  pricedDishes: number;
};

export type Layout = {
  dishes: ReadDish[];
  /** The menu's or the house's own name as printed, null when none stands out. */
  title: string | null;
  /** ISO 4217 code that most printed currency marks speak for; null when no mark was printed. */
  currency: string | null;
  evidence: LayoutEvidence;
};

/**
 * From lines of text to dishes, in reading order. Pure and deterministic: the same lines always give the same dishes.
 * Takes a few milliseconds a page; never throws.
 */
export function layOut(pages: readonly LayoutPage[]): Layout {
  const layout: Layout = {
    dishes: [],
    title: null,
    currency: null,
    evidence: { rows: 0, pricedRows: 0, headings: 0, noiseRows: 0, dishes: 0, pricedDishes: 0 },
  };
  for (const page of pages) {
    const { blocks, currency } = readPage(page);
    layout.currency ??= currency;
    layout.title ??= findTitle(blocks);
    let section = layout.dishes.at(-1)?.section ?? null;
    for (const block of blocks) {
      const read = dishesOf(block, page.number, layout.currency, section);
      section = read.section;
      layout.dishes.push(...read.dishes);
      count(layout.evidence, block);
    }
  }
  layout.evidence.dishes = layout.dishes.length;
  layout.evidence.pricedDishes = layout.dishes.filter((dish) => dish.prices.length > 0).length;
  return layout;
}

export function readPage(page: LayoutPage): { blocks: ReadBlock[]; currency: string | null } {
  const flattening = learnFlattening(page.lines, page.widthPx, page.heightPx);
  const { fragments, habit } = cutIntoFragments(page.lines, flattening);
  const blocks: Block[] = findBlocks(fragments);
  const drafts = blocks.map(({ fragments: own }) => {
    const rows = rowsOf(own);
    return { rows, evidence: rows.map(weigh) };
  });
  const first = firstScene(
    drafts.flatMap((draft) => draft.rows),
    drafts.flatMap((draft) => draft.evidence),
  );
  const read = drafts.map(({ rows, evidence }): ReadBlock => {
    const scene = sceneOfBlock(first, rows);
    return { rows, evidence, scene, roles: assignRoles(rows, evidence, scene) };
  });
  const learned = learnScene(first, read);
  const again = read.map((block): ReadBlock => {
    const scene = sceneOfBlock(withBlockEdges(learned, block), block.rows);
    return { ...block, scene, roles: assignRoles(block.rows, block.evidence, scene) };
  });
  return { blocks: again, currency: habit.currency };
}

function count(evidence: LayoutEvidence, block: ReadBlock): void {
  evidence.rows += block.rows.length;
  evidence.pricedRows += block.evidence.filter((own) => own.priced).length;
  evidence.headings += block.roles.filter((role) => role === "heading").length;
  evidence.noiseRows += block.roles.filter((role) => role === "noise").length;
}
