import type { OcrLine } from "../local/ocr.ts";
import { findBlocks } from "./columns.ts";
import { weigh } from "./evidence.ts";
import { learnFlattening } from "./flatten.ts";
import { cutIntoFragments } from "./fragments.ts";
import { takeLetterNumbers } from "./letter-numbering.ts";
import { alignPriceColumns } from "./price-rows.ts";
import { assignRoles } from "./roles.ts";
import { rowsOf } from "./rows.ts";
import { partStandingFigures } from "./standing-figures.ts";
import { firstScene, learnScene, type ReadBlock, sceneOfBlock, withBlockEdges } from "./styles.ts";
import { learnTypeGrowth } from "./type-growth.ts";
import { layUpright } from "./upright.ts";

export type LayoutPage = { number: number; widthPx: number; heightPx: number; lines: readonly OcrLine[] };

/**
 * Less sure than this a line is scribble, a stain or a picture that looked like text, and one of them can push a whole
 * column apart. A price may be less sure: digits in chalk are read worst and missed most. On 80 menus 0.35 keeps
 * scribble that takes names apart on four, 0.6 loses names and prices on three.
 */
const MIN_CONFIDENCE = { words: 0.5, digits: 0.4 };

/** A lone zero is the corner of a ruled box or an empty circle: it would draw another row's price to itself. */
const LONE_ZERO = /^\W*[0oO]\W*$/;

const isReadable = ({ text, confidence }: OcrLine) =>
  confidence >= (/\d/.test(text) ? MIN_CONFIDENCE.digits : MIN_CONFIDENCE.words) && !LONE_ZERO.test(text);

/** Reads a page's lines into blocks of rows with roles: once blindly, then again knowing how this menu sets its rows. */
export function readPage(page: LayoutPage): { blocks: ReadBlock[]; currency: string | null } {
  const lines = partStandingFigures(page.lines.filter(isReadable));
  const flattening = learnFlattening(lines, page.widthPx, page.heightPx);
  const { fragments, habit } = cutIntoFragments(lines, flattening);
  const upright = layUpright(fragments);
  const growth = learnTypeGrowth(upright);
  const drafts = findBlocks(alignPriceColumns(upright)).map((block) => {
    const rows = takeLetterNumbers(rowsOf(block.fragments)).map((row) => ({
      ...row,
      advancePx: row.advancePx / growth(row.span.v0),
    }));
    return { rows, evidence: rows.map((row) => weigh(row, growth(row.span.v0))) };
  });
  const first = firstScene(
    drafts.flatMap((draft) => draft.rows),
    drafts.flatMap((draft) => draft.evidence),
  );
  const blind = drafts.map(({ rows, evidence }): ReadBlock => {
    const scene = sceneOfBlock(first, rows);
    return { rows, evidence, scene, roles: assignRoles(rows, evidence, scene) };
  });
  const learned = learnScene(first, blind);
  const blocks = blind.map((block): ReadBlock => {
    const scene = sceneOfBlock(withBlockEdges(learned, block), block.rows);
    return { ...block, scene, roles: assignRoles(block.rows, block.evidence, scene) };
  });
  return { blocks, currency: habit.currency };
}
