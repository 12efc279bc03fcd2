import { amountsInHundredths } from "./amounts.ts";
import type { Truth, TruthBox } from "./designs/truth.ts";
import { closestName, nameSimilarity, SAME_NAME } from "./names.ts";

/** What the scorer needs of a reading: prices as printed, in the order found. */
export type FoundDish = { name: string; prices: string[]; section: string | null; box: TruthBox | null };

/** A box is right from this intersection over union on. */
const SAME_PLACE = 0.5;

export type MenuScore = {
  kind: "menu";
  expected: number;
  matched: number;
  faults: number;
  /** Matched dishes whose name is right to the letter, accents and capitals included. */
  toTheLetter: number;
  /** Matched dishes with a known price; of those, with one printed amount right, with every amount right. */
  priced: number;
  priceRight: number;
  pricesAllRight: number;
  /** Matched dishes whose truth has a box; of those, found in their place. */
  placed: number;
  inPlace: number;
  sectioned: number;
  sectionRight: number;
  missed: string[];
  extra: string[];
  wrongPrices: string[];
};
export type RefusalScore = { kind: "refusal"; refused: boolean; found: number };

const overlap = (a: TruthBox, b: TruthBox) => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (a.width * a.height + b.width * b.height - shared);
};

const nameOf = (entry: string | { name: string }) => (typeof entry === "string" ? entry : entry.name);
type TruthDish = Truth["dishes"][number];

function acceptedAmounts(dish: TruthDish): number[] {
  const others = [dish.price_alt ?? []].flat();
  return [dish.price ?? null, ...others].flatMap(amountsInHundredths);
}

/** Pairs of (truth, found) indices, best similarity first; an agreeing price settles which of two twins is which. */
function pairUp(truth: Truth, found: FoundDish[]): Map<number, number> {
  const candidates = truth.dishes.flatMap((dish, t) => {
    const names = [dish.name, ...(dish.aliases ?? []).map(nameOf)];
    const amounts = acceptedAmounts(dish);
    return found.flatMap((candidate, f) => {
      const similarity = closestName(candidate.name, names);
      if (similarity < SAME_NAME) return [];
      const agrees = candidate.prices.flatMap(amountsInHundredths).some((amount) => amounts.includes(amount));
      return [{ t, f, weight: similarity + (agrees ? 0.05 : 0) }];
    });
  });
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { t, f } of candidates.sort((a, b) => b.weight - a.weight)) {
    if (pairs.has(t) || taken.has(f)) continue;
    pairs.set(t, f);
    taken.add(f);
  }
  return pairs;
}

export function scoreMenu(truth: Truth, found: FoundDish[]): MenuScore {
  const pairs = pairUp(truth, found);
  const matchedFound = new Set(pairs.values());
  const forgiven = (truth.acceptable_extras ?? []).map(nameOf);
  const extra = found
    .filter((dish, f) => !matchedFound.has(f) && closestName(dish.name, forgiven) < SAME_NAME)
    .map((dish) => dish.name);
  const score: MenuScore = {
    kind: "menu",
    expected: truth.dishes.filter((dish, t) => pairs.has(t) || !dish.name_uncertain).length,
    matched: pairs.size,
    faults: extra.length,
    toTheLetter: 0,
    priced: 0,
    priceRight: 0,
    pricesAllRight: 0,
    placed: 0,
    inPlace: 0,
    sectioned: 0,
    sectionRight: 0,
    missed: truth.dishes.filter((_, t) => !pairs.has(t)).map((dish) => dish.name),
    extra,
    wrongPrices: [],
  };
  for (const [t, f] of pairs) {
    const dish = truth.dishes[t];
    const got = found[f];
    if (dish && got) compareDetails(score, dish, got);
  }
  return score;
}

function compareDetails(score: MenuScore, dish: TruthDish, got: FoundDish): void {
  if (spelling(dish.name) === spelling(got.name)) score.toTheLetter++;
  if (!dish.price_uncertain) {
    const printed = amountsInHundredths(dish.price);
    const amounts = got.prices.flatMap(amountsInHundredths);
    const accepted = acceptedAmounts(dish);
    const right = accepted.length ? amounts.some((amount) => accepted.includes(amount)) : !amounts.length;
    score.priced++;
    if (right) score.priceRight++;
    else
      score.wrongPrices.push(`${dish.name}: ${got.prices.join(" ") || "none"}, not ${dish.price ?? "none"}`);
    if (printed.length === amounts.length && printed.every((amount) => amounts.includes(amount)))
      score.pricesAllRight++;
  }
  if (dish.box) {
    score.placed++;
    if (got.box && overlap(dish.box, got.box) >= SAME_PLACE) score.inPlace++;
  }
  if (dish.section) {
    score.sectioned++;
    if (got.section && nameSimilarity(dish.section, got.section) >= SAME_NAME) score.sectionRight++;
  }
}

const spelling = (name: string) => name.normalize("NFC").replace(/\s+/g, " ").trim();

export function scoreRefusal(isMenu: boolean, found: FoundDish[]): RefusalScore {
  return { kind: "refusal", refused: !isMenu && !found.length, found: found.length };
}

export function f1(score: Pick<MenuScore, "expected" | "matched" | "faults">): {
  recall: number;
  precision: number;
  f1: number;
} {
  const recall = score.expected ? score.matched / score.expected : 1;
  const reported = score.matched + score.faults;
  const precision = reported ? score.matched / reported : 1;
  return { recall, precision, f1: recall + precision ? (2 * recall * precision) / (recall + precision) : 0 };
}

/** Sums the counts of many menus, so that a long menu weighs as much as its dishes. */
export function addScores(scores: MenuScore[]): MenuScore {
  const total = scoreMenu({ is_menu: true, dishes: [] }, []);
  for (const score of scores) {
    for (const key of ["expected", "matched", "faults", "priced", "priceRight", "pricesAllRight"] as const)
      total[key] += score[key];
    for (const key of ["toTheLetter", "placed", "inPlace", "sectioned", "sectionRight"] as const)
      total[key] += score[key];
  }
  return total;
}
