import { readFileSync } from "node:fs";
import type { OcrLine, OcrPage } from "#lib/reading/local/ocr.ts";

/** A print written down: "@ name", then "= title", "# heading", "~ line" or "entry | price", each on a line of its own. */
export type PrintList = { name: string; rows: string[] };

export function readLists(path: string): PrintList[] {
  const blocks = readFileSync(path, "utf8").split(/^@ /m).filter(Boolean);
  return blocks.map((block) => {
    const [name = "", ...rows] = block.trim().split("\n");
    return { name, rows };
  });
}

const WIDTH_PX = 1200;
const LEFT_PX = 100;
const RIGHT_PX = 1080;
const SIZES_PX = { "=": 64, "#": 44, "~": 26 } as const;
const ENTRY_PX = 30;

/** The page as the OCR would see it, read without a fault: entries to the left, their prices to the right. */
export function pageOf({ rows }: PrintList): OcrPage {
  const lines: OcrLine[] = [];
  let y = 80;
  for (const row of rows) {
    const mark = row.charAt(0);
    if (mark === "=" || mark === "#" || mark === "~") {
      const size = SIZES_PX[mark];
      if (mark === "#") y += 30;
      lines.push(lineOf(row.slice(2), LEFT_PX * (mark === "=" ? 2 : 1), y, size));
      y += Math.round(size * 1.75);
    } else {
      const [name = "", ...prices] = row.split("|").map((cell) => cell.trim());
      lines.push(lineOf(name, LEFT_PX, y, ENTRY_PX));
      const price = prices.join(" ").trim();
      if (price) lines.push(lineOf(price, RIGHT_PX - widthOf(price, ENTRY_PX), y, ENTRY_PX));
      y += 56;
    }
  }
  return { widthPx: WIDTH_PX, heightPx: Math.max(1600, y + 80), turn: 0, lines, unread: [] };
}

function widthOf(text: string, size: number): number {
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return ([...text].length - wide) * size * 0.5 + wide * size + 1;
}

function lineOf(text: string, x: number, y: number, height: number): OcrLine {
  const width = widthOf(text, height);
  const quad: OcrLine["quad"] = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  const letters = [...text];
  const charXs = letters.map((_, index) => x + (index * width) / letters.length);
  return { text, confidence: 0.97, quad, box: { x, y, width, height }, charXs, vertical: false };
}
