import type { PageSigns } from "./page-signs.ts";

/** How many words of a kind a menu may well have before they speak against it, and how much each further one does. */
const AGAINST: Partial<Record<keyof PageSigns["other"], [free: number, weight: number]>> = {
  paper: [1, 1],
  recipe: [2, 0.8],
  label: [3, 0.7],
  trade: [3, 0.6],
  travel: [1, 0.8],
  hours: [4, 0.4],
  household: [1, 0.8],
  event: [1, 0.8],
  books: [1, 0.8],
};

/**
 * Above 0 a page is taken for a menu. Food in what the layout took for dishes carries most; prices alone carry
 * nothing, since every trade has a price list. The figures were set on 60 pictures, with a margin of one food dish.
 */
export function menuScore(signs: PageSigns): number {
  const { dishes, foodDishes, pricedDishes, tillWords, proseLines, legibleLines, other } = signs;
  let score = -4 + 2 * Math.log(1 + foodDishes) + 0.8 * Math.log(1 + pricedDishes);
  score += 2.5 * (foodDishes / Math.max(1, dishes));
  if (!pricedDishes) score -= 1.5;
  if (foodDishes) score += 0.5 * Math.min(3, other.menu);
  score -= 2.2 * Math.max(0, tillWords - 1.5);
  if (signs.printedMoment) score -= 1.5;
  score -= 0.5 * Math.min(4, signs.multiplications);
  score -= 1.2 * Math.min(4, Math.max(0, signs.unitPrices - signs.pricedDishes * 0.2));
  score -= Math.min(3, 0.8 * Math.max(0, signs.quantities - 1 - pricedDishes * 0.2));
  if (signs.countsUp) score -= 2;
  score -= 3 * (proseLines / Math.max(1, legibleLines));
  for (const [kind, [free, weight]] of Object.entries(AGAINST)) {
    score -= weight * Math.max(0, other[kind as keyof typeof other] - free);
  }
  return score + (isSmallBoard(signs) ? 1.5 : 0) + (isMenuByForm(signs) ? 3 : 0);
}

/**
 * A menu in a language whose food words are not known here is told by its form: many names, nearly all priced, about as
 * many lines again that describe them, and not one word of any other kind of print. Price lists of other trades,
 * league tables and contents have a line for an entry, not two. Contents and the stops of a line count upwards besides.
 */
function isMenuByForm(signs: PageSigns): boolean {
  const { dishes, pricedDishes, legibleLines, tillWords, noticeLines, proseLines, printedMoment, other } =
    signs;
  if (signs.rises) return false;
  const { menu: _, ...against } = other;
  const described = legibleLines >= 1.8 * dishes;
  const quiet = tillWords === 0 && noticeLines === 0 && proseLines <= 2 && !printedMoment;
  return (
    dishes >= 8 &&
    pricedDishes >= 0.8 * dishes &&
    described &&
    quiet &&
    Math.max(...Object.values(against)) === 0
  );
}

/** A board with two or three dishes has little to show; it passes when nothing at all speaks against it. */
function isSmallBoard({
  dishes,
  pricedFoodDishes,
  tillWords,
  proseLines,
  printedMoment,
  unitPrices,
  other,
}: PageSigns): boolean {
  const { menu: _, ...against } = other;
  const doubt = tillWords + proseLines + unitPrices + Math.max(...Object.values(against));
  return dishes <= 4 && pricedFoodDishes > 0 && doubt === 0 && !printedMoment;
}
