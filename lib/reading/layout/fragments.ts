import type { OcrLine } from "../local/ocr.ts";
import { quadSize } from "../local/quad.ts";
import type { Box } from "../reader.ts";
import { boldLead } from "./bold-lead.ts";
import { markColumnHeads } from "./column-heads.ts";
import { type Flattening, flattenPiece } from "./flatten.ts";
import { type Fragment, median } from "./fragment.ts";
import { joinStrayMarks, sortOutNumbers } from "./numbering.ts";
import { acceptPrice } from "./price/accept.ts";
import { asPrinted } from "./price/as-printed.ts";
import { learnPriceHabit, type PriceHabit } from "./price/habit.ts";
import { type PriceToken, scanPrices } from "./price/scan.ts";
import { headsPortions } from "./size-label.ts";

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;
const LEADERS = /(?:[.·•…_~]\s?){4,}|…+/g;
/** "+ cheese 1": what it costs on top of the dish above. */
const EXTRA = /^\s*\+\s?\p{L}/u;
/** A hole this many line heights wide inside one OCR line separates two columns, not two words. */
const WIDE_GAP_HEIGHTS = 2;

type Piece = { from: number; to: number; price: PriceToken | null };

/** Cuts every line of a page at its prices, leader dots and wide holes. Also says how this menu writes prices. */
export function cutIntoFragments(
  lines: readonly OcrLine[],
  flattening: Flattening,
): { fragments: Fragment[]; habit: PriceHabit } {
  const scanned = lines.map((line) => ({ line, text: line.text, tokens: scanPrices(line.text) }));
  const habit = learnPriceHabit(scanned);
  const fragments = scanned.flatMap(({ line, tokens }) => {
    const alone = isAlone(line.text, tokens);
    const extra = EXTRA.test(line.text);
    const prices = (headsPortions(line.text) ? [] : tokens).flatMap((token) => {
      const price = acceptPrice(token, line.text, alone, habit);
      if (price === null) return [];
      return { ...asPrinted(price, line.text, habit.print), addOn: price.addOn || extra };
    });
    return cutLine(line, prices).map((piece) => toFragment(line, piece, flattening));
  });
  return { fragments: markColumnHeads(sortOutNumbers(joinStrayMarks(fragments))), habit };
}

function isAlone(text: string, tokens: readonly PriceToken[]): boolean {
  // "40七" is "40₺", whose mark the recogniser does not know.
  let rest = text.replace(/(?<=^\d+)[七匕乇]$/u, "");
  for (const token of [...tokens].reverse()) rest = rest.slice(0, token.start) + rest.slice(token.end);
  // "12." on its own numbers a dish.
  if (/^\s*\d{1,3}\s?[.)]\s*$/.test(text)) return false;
  return tokens.length > 0 && !/\p{L}{2}/u.test(rest) && !CJK.test(rest);
}

function cutLine(line: OcrLine, prices: readonly PriceToken[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const price of prices) {
    pieces.push(...cutText(line, at, price.start), { from: price.start, to: price.end, price });
    at = price.end;
  }
  pieces.push(...cutText(line, at, line.text.length));
  return pieces;
}

function cutText(line: OcrLine, from: number, to: number): Piece[] {
  const cuts = new Set([from, to]);
  for (const match of line.text.slice(from, to).matchAll(LEADERS)) {
    cuts.add(from + match.index).add(from + match.index + match[0].length);
  }
  if (!line.vertical) for (const cut of wideGaps(line, from, to)) cuts.add(cut);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).flatMap((edge, index) => trimPiece(line.text, edges[index] ?? from, edge));
}

function wideGaps(line: OcrLine, from: number, to: number): number[] {
  const { charXs, text } = line;
  const height = quadSize(line.quad).heightPx;
  const steps: number[] = [];
  for (let i = 1; i < charXs.length; i++) steps.push((charXs[i] ?? 0) - (charXs[i - 1] ?? 0));
  const limit = Math.max(height * WIDE_GAP_HEIGHTS, median(steps) * 4);
  const cuts: number[] = [];
  let last = -1;
  for (let i = from; i < to; i++) {
    if (text[i] === " ") continue;
    if (last >= 0 && (charXs[i] ?? 0) - (charXs[last] ?? 0) > limit) cuts.push(i);
    last = i;
  }
  return cuts;
}

/** Drops leader dots, bullets and rules at the ends; nothing at all when no letter, digit or bracket is left. */
function trimPiece(text: string, from: number, to: number): Piece[] {
  const printed = text.slice(from, to);
  const start = from + (/^[\s.·•…_\-–—~*,;:|=/\\+>»]*/.exec(printed)?.[0].length ?? 0);
  const end = to - (/[\s.·•…_\-–—~|=/\\+<«]*$/.exec(printed)?.[0].length ?? 0);
  // "B.L.T." and "12." keep the dot that ends them.
  const keepsDot = text[end] === "." && /[\p{L}\d]/u.test(text[end - 1] ?? "") && text[end + 1] !== ".";
  if (end <= start || !/[\p{L}\d]/u.test(text.slice(start, end))) return [];
  return [{ from: start, to: keepsDot && end < to ? end + 1 : end, price: null }];
}

function toFragment(line: OcrLine, piece: Piece, flattening: Flattening): Fragment {
  const whole = piece.from === 0 && piece.to === line.text.length;
  const [fromU, toU] = whole || line.vertical ? [0, 1] : fractions(line, piece);
  const text = line.text.slice(piece.from, piece.to).trim();
  return {
    text: piece.price === null ? text : "",
    prices: piece.price === null ? [] : [{ ...piece.price, label: null, u: 0 }],
    span: flattenPiece(flattening, line, fromU, toU),
    box: pieceBox(line, fromU, toU),
    confidence: line.confidence,
    advancePx: advanceOf(line, piece),
    vertical: line.vertical,
    boldLead: piece.price === null ? boldLead(line, piece.from, piece.to) : null,
    headsColumn: false,
  };
}

/** From the middle of the first character to the middle of the last: the box's margins would widen short words. */
function advanceOf({ charXs }: OcrLine, { from, to }: Piece): number {
  const characters = to - from;
  return characters >= 4 ? ((charXs[to - 1] ?? 0) - (charXs[from] ?? 0)) / (characters - 1) : 0;
}

/** Where a piece begins and ends on its line, as fractions of the line's length: half way to its neighbours. */
function fractions({ quad, charXs }: OcrLine, piece: Piece): [number, number] {
  const left = (quad[0].x + quad[3].x) / 2;
  const right = (quad[1].x + quad[2].x) / 2;
  const width = Math.max(1, right - left);
  const x = (index: number) => charXs[index] ?? right;
  const half = (right - left) / Math.max(1, charXs.length) / 2;
  const from =
    piece.from === 0 ? left : Math.max((x(piece.from - 1) + x(piece.from)) / 2, x(piece.from) - half * 2);
  const to =
    piece.to >= charXs.length
      ? right
      : Math.min((x(piece.to - 1) + x(piece.to)) / 2, x(piece.to - 1) + half * 2);
  const clamp = (value: number) => Math.min(1, Math.max(0, (value - left) / width));
  return [clamp(from), Math.max(clamp(from) + 0.001, clamp(to))];
}

function pieceBox({ quad }: OcrLine, fromU: number, toU: number): Box {
  const [a, b, c, d] = quad;
  const mix = (p: number, q: number, t: number) => p + (q - p) * t;
  const xs = [fromU, toU].flatMap((t) => [mix(a.x, b.x, t), mix(d.x, c.x, t)]);
  const ys = [fromU, toU].flatMap((t) => [mix(a.y, b.y, t), mix(d.y, c.y, t)]);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
