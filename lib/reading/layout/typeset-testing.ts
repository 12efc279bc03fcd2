import type { OcrLine } from "../local/ocr.ts";
import { layOut } from "./index.ts";
import type { LayoutPage } from "./page.ts";

/** Pixels of one character cell and of one row of drawn text. */
const CELL_PX = 11;
const ROW_PX = 32;
const BODY_PX = 22;

/** "#" sets large like a heading, "=" larger still, "~" small like a description. */
const SIZES: Record<string, number> = { "#": 32, "=": 48, "~": 17 };

/**
 * Makes the lines an OCR would find on a page drawn as text, for tests: a page is typed as it looks, two spaces or
 * more separate pieces. "#", "=" or "~" before a piece sets its size.
 */
export function setPage(drawing: string): LayoutPage {
  const rows = drawing.replace(/^\n/, "").split("\n");
  const indent = Math.min(...rows.filter((row) => row.trim()).map((row) => row.search(/\S/)));
  const lines = rows.flatMap((row, index) => setRow(row.slice(indent), index));
  const widthPx = Math.max(...rows.map((row) => row.length)) * CELL_PX + 40;
  return { number: 1, widthPx, heightPx: (rows.length + 1) * ROW_PX, lines };
}

function setRow(row: string, index: number): OcrLine[] {
  return [...row.matchAll(/(?:([#=~]) ?)?([^\s#=~]\S*(?: \S+)*)/g)].map((match) =>
    setLine(match[2] ?? "", match.index, index, SIZES[match[1] ?? ""] ?? BODY_PX),
  );
}

function setLine(text: string, column: number, row: number, heightPx: number): OcrLine {
  const cell = (CELL_PX * heightPx) / BODY_PX;
  const x = 20 + column * CELL_PX;
  const y = 20 + row * ROW_PX + (ROW_PX - heightPx) / 2;
  const width = text.length * Math.min(cell, CELL_PX * 1.4);
  const step = width / text.length;
  return {
    text,
    confidence: 0.97,
    quad: [
      { x, y },
      { x: x + width, y },
      { x: x + width, y: y + heightPx },
      { x, y: y + heightPx },
    ],
    box: { x, y, width, height: heightPx },
    vertical: false,
    charXs: [...text].map((_, i) => x + (i + 0.5) * step),
  };
}

/** What the layout makes of a drawn page, one string a dish ("Name {second name} | label:price ; price | description"), sections in brackets. */
export function readDrawing(drawing: string): string[] {
  return tell(setPage(drawing));
}

export function tell(page: LayoutPage): string[] {
  const said: string[] = [];
  let section: string | null = null;
  for (const dish of layOut([page]).dishes) {
    if (dish.section !== section) said.push(`[${dish.section ?? ""}]`);
    section = dish.section;
    const prices = dish.prices
      .map(({ label, text }) => (label === null ? text : `${label}:${text}`))
      .join(" ; ");
    const name = dish.secondName === null ? dish.name : `${dish.name} {${dish.secondName}}`;
    said.push([name, prices, dish.description].filter(Boolean).join(" | "));
  }
  return said;
}
