import { type Fragment, heightOf, median, middleOf, rowOverlap } from "./fragment.ts";
import { isWords } from "./gutters.ts";
import { isSizeLabel } from "./size-label.ts";

/** Prices whose middles are this close across the page, in line heights, form one column. */
const COLUMN_HEIGHTS = 2.5;
const ENOUGH = 4;
/** A price this far off its row, in line heights, still counts a little; twice as far not at all. */
const TOLERANCE = 0.16;
/** How well a column must fit its rows, 0 to 1, to be left as it is. */
const GOOD = 0.75;

type Shift = { offset: number; slope: number };

/**
 * Nothing is printed between names and a price column far to their right, so the bend of the paper there has to be
 * guessed, and the guess may be off by most of a line. Where a column of prices fits no rows of words, this finds the
 * small shift, growing or shrinking down the page, that makes it fit, and applies it.
 */
export function alignPriceColumns(fragments: readonly Fragment[]): Fragment[] {
  const moved = new Map<Fragment, Fragment>();
  for (const column of priceColumns(fragments)) {
    const height = median(column.map((f) => heightOf(f.span)));
    const left = Math.min(...column.map((f) => f.span.u0));
    const rows = fragments
      .filter((f) => isWords(f) && f.span.u1 <= left + height)
      .map((f) => middleOf(f.span));
    if (rows.length < ENOUGH) continue;
    const shift = bestShift(column, rows, height);
    if (shift === null) continue;
    for (const f of column) moved.set(f, shifted(f, shift));
  }
  return fragments.map((f) => moved.get(f) ?? f);
}

function priceColumns(fragments: readonly Fragment[]): Fragment[][] {
  // Sizes and weights in a column of their own hang in the air as prices do, and must not pass for the rows' words.
  const prices = fragments.filter(
    (f) => (f.text === "" || isSizeLabel(f.text)) && !followsWords(f, fragments),
  );
  const columns: Fragment[][] = [];
  for (const price of [...prices].sort((a, b) => a.span.u1 - b.span.u1)) {
    const column = columns.at(-1);
    const last = column?.at(-1);
    if (column && last && price.span.u1 - last.span.u1 < heightOf(price.span) * COLUMN_HEIGHTS)
      column.push(price);
    else columns.push([price]);
  }
  return columns.filter((column) => column.length >= ENOUGH);
}

/** A price right behind its words, or a size behind its price, was read in one line with them: it stands on their row. */
function followsWords(price: Fragment, fragments: readonly Fragment[]): boolean {
  return fragments.some((f) => {
    const gap = price.span.u0 - f.span.u1;
    const reach = heightOf(price.span) * 1.5;
    const leads = isWords(f) || (price.text !== "" && f.text === "");
    return leads && Math.abs(gap) < reach && rowOverlap(f.span, price.span) > 0.5;
  });
}

function bestShift(column: readonly Fragment[], rows: readonly number[], height: number): Shift | null {
  const as = (shift: Shift) => agreement(column, rows, height, shift);
  const still = as({ offset: 0, slope: 0 });
  if (still >= GOOD) return null;
  const centre = median(column.map((f) => middleOf(f.span)));
  let best: Shift | null = null;
  let bestScore = still + 0.2;
  for (let offset = -0.8; offset <= 0.801; offset += 0.08)
    for (let slope = -0.024; slope <= 0.0241; slope += 0.004) {
      const shift = { offset: offset * height - slope * centre, slope };
      // Of two shifts that fit, the smaller is the likelier: one row further everything fits again.
      const score = as(shift) - Math.abs(offset) * 0.15 - Math.abs(slope) * 2;
      if (score > bestScore) [best, bestScore] = [shift, score];
    }
  return best;
}

/** 0 to 1: how near the column's prices come to rows of words. */
function agreement(
  column: readonly Fragment[],
  rows: readonly number[],
  height: number,
  shift: Shift,
): number {
  let sum = 0;
  for (const f of column) {
    const at = middleOf(f.span) + shift.offset + shift.slope * middleOf(f.span);
    const off = Math.min(...rows.map((row) => Math.abs(row - at))) / height;
    sum += Math.exp(-((off / TOLERANCE) ** 2) / 2);
  }
  return sum / column.length;
}

function shifted(f: Fragment, { offset, slope }: Shift): Fragment {
  const by = offset + slope * middleOf(f.span);
  return { ...f, span: { ...f.span, v0: f.span.v0 + by, v1: f.span.v1 + by } };
}
