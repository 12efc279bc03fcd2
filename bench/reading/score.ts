import { amountsInHundredths } from "./amounts.ts";
import type { Truth, TruthBox } from "./designs/truth.ts";

/** What the scorer needs of a reading: prices as printed, in the order found. */
export type FoundDish = { name: string; prices: string[]; section: string | null; box: TruthBox | null };

/** Two names are the same dish from this similarity on: one wrong letter in five, as a diner would forgive. */
export const SAME_NAME = 0.8;
/** A box is right from this intersection over union on. */
const SAME_PLACE = 0.5;

export type MenuScore = {
  kind: "menu";
  expected: number;
  matched: number;
  faults: number;
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

// Print and OCR swap these freely; each group counts as its first character.
const SAME_CHARACTER = ["面麵麺", "饭飯", "汤湯", "饺餃", "红紅", "烧燒", "鸡雞鷄", "鸭鴨", "鱼魚", "卤滷鹵"]
  .concat([
    "馄餛",
    "饨飩",
    "鲜鮮",
    "虾蝦",
    "酱醬",
    "干乾",
    "类類",
    "丝絲",
    "锅鍋",
    "贡貢",
    "凤鳳",
    "点點",
    "饼餅",
  ])
  .concat([
    "凉涼",
    "黄黃",
    "烫燙",
    "带帶",
    "葱蔥",
    "双雙",
    "个個",
    "罗羅",
    "卜蔔",
    "杨楊",
    "烧焼",
    "马馬",
    "粿粿",
  ]);
const firstOf = new Map(SAME_CHARACTER.flatMap((group) => [...group].map((c) => [c, [...group][0] ?? c])));

/** Letters and digits alone, without case and accents. */
export function foldName(name: string): string {
  const bare = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return [...bare].map((c) => firstOf.get(c) ?? c).join("");
}

/** 1 for equal, 0 for nothing in common: one minus the edit distance over the longer length. */
export function nameSimilarity(a: string, b: string): number {
  const [short, long] = [foldName(a), foldName(b)].sort((x, y) => x.length - y.length);
  if (!short || !long) return 0;
  // Lengths that differ too much cannot reach the threshold: saves nine tenths of the work.
  if (short.length < long.length * (SAME_NAME - 0.1)) return 0;
  const distances = Array.from({ length: short.length + 1 }, (_, i) => i);
  for (let row = 1; row <= long.length; row++) {
    let diagonal = row - 1;
    distances[0] = row;
    for (let at = 1; at <= short.length; at++) {
      const above = distances[at] ?? 0;
      const swap = diagonal + (long[row - 1] === short[at - 1] ? 0 : 1);
      distances[at] = Math.min(swap, above + 1, (distances[at - 1] ?? 0) + 1);
      diagonal = above;
    }
  }
  return 1 - (distances[short.length] ?? 0) / long.length;
}

const overlap = (a: TruthBox, b: TruthBox) => {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  const shared = Math.max(0, width) * Math.max(0, height);
  return shared / (a.width * a.height + b.width * b.height - shared);
};

const nameOf = (entry: string | { name: string }) => (typeof entry === "string" ? entry : entry.name);
const closest = (name: string, others: string[]) =>
  Math.max(0, ...others.map((other) => nameSimilarity(name, other)));

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
      const similarity = closest(candidate.name, names);
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
    .filter((dish, f) => !matchedFound.has(f) && closest(dish.name, forgiven) < SAME_NAME)
    .map((dish) => dish.name);
  const score: MenuScore = {
    kind: "menu",
    expected: truth.dishes.filter((dish, t) => pairs.has(t) || !dish.name_uncertain).length,
    matched: pairs.size,
    faults: extra.length,
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
    for (const key of ["placed", "inPlace", "sectioned", "sectionRight"] as const) total[key] += score[key];
  }
  return total;
}
