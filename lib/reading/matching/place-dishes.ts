import type { Box, Line, ReadDish } from "../reader.ts";
import { containment, fold } from "./likeness.ts";

/** A dish as somebody without geometry reported it. */
export type UnplacedDish = { name: string; amountsHundredths: number[] };

/** Where a dish stands, and what is odd about it. */
export type Placement = {
  box: Box | null;
  /** Its words are nowhere among the lines of a page that could be read: a model may have invented it. */
  doubtful: boolean;
  /** The prices read beside it are others. */
  priceDiffers: boolean;
};

const SAME_NAME = 0.72;
// Under this share of well-read lines nothing can be concluded from a name that is not found (other scripts, blur).
const READABLE_SHARE = 0.5;
const WELL_READ = 0.8;

type Candidate = { index: number; likeness: number; box: Box; amountsHundredths: number[] | null };

function candidatesFor(name: string, dishes: ReadDish[], lines: Line[]): Candidate[] {
  const needle = fold(name);
  const among: Candidate[] = dishes.map((dish, index) => {
    const words = fold(`${dish.name}${dish.secondName ?? ""}${dish.description ?? ""}`);
    const amounts = dish.prices.flatMap((price) => price.amountHundredths ?? []);
    const likeness = Math.min(containment(needle, words), containment(fold(dish.name), needle) + 0.35);
    return {
      index,
      likeness: dish.box ? likeness : 0,
      box: dish.box ?? lines[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 },
      amountsHundredths: amounts,
    };
  });
  // Lines come after dishes: the layout's box covers description and price as well.
  lines.forEach((line, index) => {
    among.push({
      index: dishes.length + index,
      likeness: containment(needle, fold(line.text)) - 0.02,
      box: line.box,
      amountsHundredths: null,
    });
  });
  return among;
}

function readable(lines: Line[]): boolean {
  if (lines.length === 0) return false;
  return lines.filter((line) => line.confidence >= WELL_READ).length / lines.length >= READABLE_SHARE;
}

/**
 * Gives each dish its place on a page from what OCR found there: geometry comes from lines, never from a model. Each
 * place is given once, the best likeness first; between equals, in the order of the menu.
 */
export function placeDishes(
  unplaced: UnplacedDish[],
  found: { lines: Line[]; dishes: ReadDish[] },
): Placement[] {
  const pairs = unplaced.flatMap((dish, at) =>
    candidatesFor(dish.name, found.dishes, found.lines)
      .filter((candidate) => candidate.likeness >= SAME_NAME)
      .map((candidate) => ({ at, candidate })),
  );
  pairs.sort(
    (a, b) =>
      b.candidate.likeness - a.candidate.likeness || a.at - b.at || a.candidate.index - b.candidate.index,
  );
  const taken = new Set<number>();
  const placed = new Map<number, Candidate>();
  for (const { at, candidate } of pairs) {
    if (placed.has(at) || taken.has(candidate.index)) continue;
    taken.add(candidate.index);
    placed.set(at, candidate);
  }
  const judgeable = readable(found.lines);
  const anywhere = pairs.reduce((set, { at }) => set.add(at), new Set<number>());
  return unplaced.map(({ amountsHundredths }, at) => {
    const candidate = placed.get(at);
    const other = candidate?.amountsHundredths ?? [];
    const priceDiffers =
      amountsHundredths.length > 0 &&
      other.length > 0 &&
      !amountsHundredths.some((amount) => other.includes(amount));
    return { box: candidate?.box ?? null, doubtful: judgeable && !anywhere.has(at), priceDiffers };
  });
}
