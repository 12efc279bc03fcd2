import { foods } from "../foods/index.ts";
import type { DishWords } from "../painter.ts";
import { pieces as knownPieces } from "../pieces/index.ts";
import { type Match, matchesIn } from "./match.ts";

/** What a sketch needs to know of a dish. `food` null: nothing was understood. */
export type Understanding = {
  food: string | null;
  /** Pieces on the food, most telling first, at most 6. */
  pieces: string[];
  /** Other foods on the same plate, at most 2. */
  sides: string[];
  tint: string | null;
  vessel: string | null;
  /** Drawings that the words ask for beside the vessel. */
  raws: string[];
};

/** Longer text is cut before anything looks at it: no menu line says more, and work stays bounded. */
export const nameLimit = 200;
export const descriptionLimit = 600;

/** A name outweighs a description, a description its section. */
const fieldWeights = [
  ["name", nameLimit, 1],
  ["secondName", nameLimit, 0.95],
  ["description", descriptionLimit, 0.5],
  ["section", nameLimit, 0.48],
] as const;

const hintRank = 20;
const strongHintRank = 30;
const besideShare = 0.72;
/** A section alone ("Salads", with chips on the line) puts no side on the plate. */
const _leastSideScore = 12;

/** Foods that are happy to share a plate with another. */
const sideFoods = new Set([
  "fries",
  "rice",
  "salad",
  "potatoes",
  "mash",
  "knodel",
  "vegetables",
  "spaetzle",
  "bread",
  "wedges",
  "rosti",
  "flatbread",
]);

type Candidate = { food: string; score: number; named: boolean; explicit: boolean };

function candidatesOf(matches: Match[], weight: number): Candidate[] {
  return matches.flatMap(({ meaning, beside, ideographic }, i) => {
    const name = meaning.food ?? meaning.hint;
    if (name === null) return [];
    const food = foods[name];
    if (food === undefined) return [];
    const rank = meaning.food !== null ? food.rank : meaning.strong ? strongHintRank : hintRank;
    // Chinese puts the head last, the others first or give it the higher rank anyway.
    const order = ideographic ? i * 0.01 : -i * 0.01;
    const named = meaning.strong && weight >= 0.95;
    return [
      {
        food: name,
        named,
        explicit: meaning.food !== null,
        score: rank * weight * (beside ? besideShare : 1) + order,
      },
    ];
  });
}

/** "Salmon, fries" is salmon: a side is the subject only where the name has nothing better. */
function subjectOf(candidates: Candidate[]): string | null {
  const [best] = candidates;
  if (best === undefined) return null;
  if (!sideFoods.has(best.food)) return best.food;
  return candidates.find((candidate) => candidate.named && !sideFoods.has(candidate.food))?.food ?? best.food;
}

/** Reads the words of a dish; pure, bounded, and never throws on any text. */
export function understand(dish: DishWords): Understanding {
  const candidates: Candidate[] = [];
  const pieces = new Set<string>();
  const raws = new Set<string>();
  const sides = new Set<string>();
  let tint: string | null = null;
  let vessel: string | null = null;
  for (const [field, limit, weight] of fieldWeights) {
    const text = dish[field];
    if (text === null || text === "") continue;
    const matches = matchesIn(text.slice(0, limit));
    candidates.push(...candidatesOf(matches, weight));
    if (field === "section") continue;
    for (const { meaning } of matches) {
      for (const piece of meaning.pieces) if (knownPieces[piece] !== undefined) pieces.add(piece);
      for (const raw of meaning.raws) raws.add(raw);
      for (const side of meaning.sides) sides.add(side);
      tint ??= meaning.tint;
      vessel ??= meaning.vessel;
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const food = subjectOf(candidates);
  const sides = new Set(
    candidates.map((candidate) => candidate.food).filter((name) => name !== food && sideFoods.has(name)),
  );
  return {
    food,
    pieces: [...pieces].slice(0, 6),
    sides: [...sides].slice(0, 2),
    tint,
    vessel,
    raws: [...raws].slice(0, 2),
  };
}
