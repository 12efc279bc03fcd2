import { median } from "./median.ts";
import type { OcrLine } from "./ocr.ts";
import { boundingBox, pointInQuad, type Quad, sliceQuad } from "./quad.ts";

/**
 * A sign on which names stand in columns close together, each above its price. The detector joins characters side by
 * side into rows that make no sense; the row of prices underneath gives the columns away.
 */
export type StandingGrid = { columns: Quad[]; figures: OcrLine[]; replaced: Set<OcrLine> };

const MIN_COLUMNS = 5;
const FIGURE = /^[$¥]?\d{1,4}元?$/;
const HAN = /\p{Script=Han}/gu;
/** Characters that lie on the columns' axes, of all characters of a row. By chance it is about half of them. */
const ON_AXIS_SHARE = 0.7;
const ON_AXIS = 0.3;
/** Rows of characters are searched this many column widths up from the prices. */
const REACH = 9;

/** The grids on a page, most have none. Lines that belong to one are in `replaced`. */
export function findStandingGrids(lines: readonly OcrLine[]): StandingGrid[] {
  return lines.flatMap((line) => {
    const figures = splitFigures(line);
    const pitchPx = median(
      figures.slice(1).map(({ box }, i) => centre(box) - centre(figures[i]?.box ?? box)),
    );
    if (figures.length < MIN_COLUMNS || pitchPx <= 0) return [];
    const rows = rowsAbove(line, lines, figures, pitchPx);
    const characters = rows.reduce((sum, row) => sum + (row.text.match(HAN)?.length ?? 0), 0);
    if (characters < 2 * figures.length) return [];
    const top = rows.reduce((a, b) => (b.box.y < a.box.y ? b : a));
    const columns = figures.map(({ box }) => columnAbove(centre(box), pitchPx, top, line));
    const inside = boundingBox(columns.flat());
    const scraps = lines.filter(
      ({ box }) =>
        box.width < pitchPx * 2 &&
        centre(box) > inside.x &&
        centre(box) < inside.x + inside.width &&
        box.y > inside.y - box.height / 2 &&
        box.y + box.height / 2 < inside.y + inside.height,
    );
    return [{ columns, figures, replaced: new Set([line, ...rows, ...scraps]) }];
  });
}

/** The figures of a row of nothing else, each as a line of its own; empty for any other line. */
function splitFigures(line: OcrLine): OcrLine[] {
  const words = [...line.text.matchAll(/\S+/g)];
  if (line.vertical || !words.every(([word]) => FIGURE.test(word))) return [];
  const { x, width } = line.box;
  const halfPx = width / Math.max(1, line.text.length) / 2;
  return words.map((word) => {
    const from = (line.charXs[word.index] ?? x) - halfPx;
    const to = (line.charXs[word.index + word[0].length - 1] ?? x) + halfPx;
    const quad = sliceQuad(line.quad, (from - x) / width, (to - x) / width);
    const charXs = line.charXs.slice(word.index, word.index + word[0].length);
    return { ...line, text: word[0], quad, box: boundingBox(quad), charXs };
  });
}

function rowsAbove(
  figureLine: OcrLine,
  lines: readonly OcrLine[],
  figures: readonly OcrLine[],
  pitchPx: number,
): OcrLine[] {
  const axes = figures.map(({ box }) => centre(box));
  return lines.filter((line) => {
    const han = [...line.text].flatMap((character, i) =>
      /\p{Script=Han}/u.test(character) ? (line.charXs[i] ?? 0) : [],
    );
    if (line.vertical || han.length < 2 || line.box.y >= figureLine.box.y) return false;
    if (figureLine.box.y - line.box.y > REACH * pitchPx) return false;
    const onAxis = han.filter((x) => axes.some((axis) => Math.abs(axis - x) < pitchPx * ON_AXIS));
    return onAxis.length >= han.length * ON_AXIS_SHARE;
  });
}

/** From the upper edge of the topmost row down to the upper edge of the figures, one pitch wide. */
function columnAbove(x: number, pitchPx: number, top: OcrLine, figureLine: OcrLine): Quad {
  const edge = (line: OcrLine, at: number) => pointInQuad(line.quad, (at - line.box.x) / line.box.width, 0).y;
  const left = x - pitchPx / 2;
  const right = x + pitchPx / 2;
  return [
    { x: left, y: edge(top, left) },
    { x: right, y: edge(top, right) },
    { x: right, y: edge(figureLine, right) },
    { x: left, y: edge(figureLine, left) },
  ];
}

const centre = ({ x, width }: { x: number; width: number }) => x + width / 2;
