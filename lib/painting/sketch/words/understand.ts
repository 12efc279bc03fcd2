import type { DishWords } from "../../painter.ts";
import { foods } from "../foods/index.ts";
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
  /** The words promise that no animal is in it, or name vegetables and no animal. */
  meatless: boolean;
};

/** Longer text is cut before anything looks at it: no menu line says more, and work stays bounded. */
export const nameLimit = 200;
export const descriptionLimit = 600;

/** A name outweighs a description, a description its section. */
const fields = [
  { field: "name", limit: nameLimit, weight: 1 },
  { field: "secondName", limit: nameLimit, weight: 0.95 },
  { field: "description", limit: descriptionLimit, weight: 0.5 },
  { field: "section", limit: nameLimit, weight: 0.48 },
] as const;

const hintRank = 20;
/** Below any section's food (noodles 37, soups 36, burgers 42): "Gamberi" under "Pizza" is a pizza. */
const strongHintRank = 30;
const besideShare = 0.72;

/** Foods that are happy to share a plate with another. */
const sideFoods = new Set([
  ..."fries rice salad potatoes mash knodel vegetables spaetzle bread wedges rosti flatbread".split(" "),
]);

type Candidate = {
  food: string;
  score: number;
  explicit: boolean;
  fromName: boolean;
  strong: boolean;
  beside: boolean;
};

function candidatesOf(matches: Match[], weight: number): Candidate[] {
  return matches.flatMap(({ meaning, beside, ideographic }, i) => {
    const name = meaning.food ?? meaning.hint;
    const food = name === null ? undefined : foods[name];
    if (name === null || food === undefined) return [];
    const explicit = meaning.food !== null;
    const rank = explicit ? food.rank : meaning.strong ? strongHintRank : hintRank;
    // Chinese puts the head last; elsewhere the first of equals is the head.
    const order = ideographic ? i * 0.01 : -i * 0.01;
    const score = rank * weight * (beside ? besideShare : 1) + order;
    return [{ food: name, score, explicit, fromName: weight > 0.9, strong: meaning.strong, beside }];
  });
}

/** "Gyros with tzatziki", "Ochsenbäckchen in Rotwein": a dip or a drink that comes along is never the dish. */
const isCompany = (food: string) => food === "dip" || foods[food]?.vessels.length === 0;

/** "Salmon, fries" is salmon: a side is the subject only where the name has nothing better. */
function subjectOf(all: Candidate[]): string | null {
  const named = all.filter(({ food, beside }) => !beside || !isCompany(food));
  const candidates = named.length > 0 ? named : all;
  const [best] = candidates;
  if (best === undefined) return null;
  if (!sideFoods.has(best.food)) return best.food;
  // A salad may well be the dish ("Caesar salad with grilled chicken"), unless it comes along.
  if (best.food === "salad" && !best.beside) return best.food;
  const better = candidates.find(({ food, fromName, strong }) => fromName && strong && !sideFoods.has(food));
  return better?.food ?? best.food;
}

/** What some foods are made with unless the words name another: "Green curry" with chicken, "with prawns" without. */
const mainPieces = new Set("chicken beef braised-beef pork lamb veal duck shrimp fish tofu".split(" "));
const ofAnyMain = new Set("curry salad soup stew stir-fry flat-noodles fried-noodles fried-rice".split(" "));

/** The pieces that the matches of one text name; a usual main piece gives way to a named one. */
function piecesOf(matches: Match[]): string[] {
  const named = matches.some(
    ({ meaning }) => meaning.food === null && meaning.pieces.some((piece) => mainPieces.has(piece)),
  );
  return matches.flatMap(({ meaning }) =>
    named && ofAnyMain.has(meaning.food ?? "")
      ? meaning.pieces.filter((piece) => !mainPieces.has(piece))
      : meaning.pieces,
  );
}

/** Reads the words of a dish; pure, bounded, and never throws on any text. */
export function understand(dish: DishWords): Understanding {
  const candidates: Candidate[] = [];
  const pieces = new Set<string>();
  const sides = new Set<string>();
  const raws = new Set<string>();
  let tint: string | null = null;
  let vessel: string | null = null;
  let meatless = false;
  for (const { field, limit, weight } of fields) {
    const matches = matchesIn((dish[field] ?? "").slice(0, limit));
    const found = candidatesOf(matches, weight);
    candidates.push(...found);
    if (field === "section") continue;
    for (const { food, explicit } of found) if (explicit && sideFoods.has(food)) sides.add(food);
    for (const piece of piecesOf(matches)) if (knownPieces[piece] !== undefined) pieces.add(piece);
    for (const { meaning } of matches) {
      for (const side of meaning.sides) sides.add(side);
      for (const raw of meaning.raws) raws.add(raw);
      tint ??= meaning.tint;
      vessel ??= meaning.vessel;
      meatless ||= meaning.meatless;
    }
  }
  candidates.sort((a, b) => b.score - a.score);
  const food = subjectOf(candidates);
  if (food !== null) sides.delete(food);
  return {
    food,
    pieces: [...pieces].slice(0, 6),
    sides: [...sides].slice(0, 2),
    tint,
    vessel,
    raws: [...raws].slice(0, 2),
    meatless,
  };
}
