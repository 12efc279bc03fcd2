import type { PageSigns } from "./page-signs.ts";

/** A single foodstuff is on seeds and pet food as well: it counts so much of a dish. */
const RAW_WORTH = 0.2;
/** Two entries out of two say less than twenty out of twenty: half an entry more is always taken for none. */
const DOUBTED = 0.5;
/** A long page that is a menu says so more often than a short one: what each entry over the fifth asks for, up to ten. */
const ASKED_EACH = 0.06;
/** Fewer dishes than this without a price are an invitation or a job advert. */
const MIN_UNPRICED = 3;

/**
 * Above 0 a page is taken for a menu. What most of its entries are decides: all dishes give 4 and what their number
 * adds, all goods take 5 away; prices give nothing, since every trade has a price list. The figures were set by hand on
 * 400 pages: there menus stand at 0 and more (those photographed at 0.7), other prints below 0, most of them below -1.
 */
export function menuScore(signs: PageSigns): number {
  const { entries, kinds, pricedEntries, print } = signs;
  const ordered = kinds.made + RAW_WORTH * kinds.raw;
  const of = (count: number) => count / Math.max(1, entries);
  let score = -2.95 + 1.5 * Math.log(1 + ordered);
  score += 4 * (ordered / (entries + DOUBTED)) - 5 * of(kinds.goods);
  score -= ASKED_EACH * Math.min(10, Math.max(0, entries - 5));
  if (signs.titledGoods) score -= 2;
  score -= 0.4 * Math.max(0, signs.goodsWords - kinds.goods - 0.2 * ordered);
  if (ordered >= 1) score += 0.5 * Math.min(3, print.menu);
  // One figure among many names is seldom a price.
  score -= (ordered < MIN_UNPRICED ? 3 : 1.5) * Math.max(0, 1 - 3 * of(pricedEntries));
  if (isSmallBoard(signs)) score += 1.5;
  if (isMenuByForm(signs)) score += 3;
  return score - formAgainst(signs) - printAgainst(signs);
}

/** What the form of a page takes away: a till receipt, a shelf, a recipe, a table of figures, a text. */
function formAgainst(signs: PageSigns): number {
  const { entries, pricedEntries } = signs;
  let against = signs.printedMoment ? 1.5 : 0;
  if (signs.countsUp) against += 2;
  if (signs.numbersPages) against += 6;
  if (signs.pricedByWeight) against += 4;
  against += 0.5 * Math.min(4, signs.multiplications);
  against += 1.2 * Math.min(4, Math.max(0, signs.unitPrices - pricedEntries * 0.2));
  against += Math.min(3, 0.8 * Math.max(0, signs.quantities - 1 - pricedEntries * 0.2));
  // A pizza in four sizes has five figures with its number; a table of calories or of a league has them on every row.
  against += Math.min(4, 2 * Math.max(0, signs.figureLines / Math.max(1, entries) - 2.5));
  against += Math.min(4, 4 * Math.max(0, signs.clockLines / Math.max(1, entries) - 0.3));
  against += Math.min(4, 8 * Math.max(0, signs.wordyEntries / Math.max(1, entries) - 0.2));
  return against + 3 * (signs.proseLines / Math.max(1, signs.legibleLines));
}

/** What the words of other kinds of print take away, beyond those that a menu may well have. */
function printAgainst({ entries, pricedEntries, tillWords, print }: PageSigns): number {
  let against = 4 * Math.max(0, tillWords - 1 - entries / 20);
  against += Math.max(0, print.paper - 1) + 0.8 * Math.max(0, print.recipe - 2);
  // Where the law asks for it each dish has its "kcal".
  against +=
    (pricedEntries ? 2 * Math.max(0, print.label - 1) : print.label) + 0.4 * Math.max(0, print.hours - 5);
  return against + (pricedEntries ? 0 : 0.8 * Math.max(0, print.allergens - 4));
}

/** How many words of another kind of print stand here, none of which a quiet menu has. */
function wordsAgainst({
  goodsWords,
  tillWords,
  print: { menu: _, allergens: __, ...others },
}: PageSigns): number {
  return goodsWords + tillWords + Object.values(others).reduce((sum, words) => sum + words, 0);
}

/**
 * A menu in a language whose food words are not known here is told by its form: many names, nearly all priced, every other
 * one with a line that describes it, and not one word of any other kind of print. Price lists of other trades,
 * league tables and contents have a line for an entry, not two. Contents and the stops of a line count upwards besides.
 */
function isMenuByForm(signs: PageSigns): boolean {
  const { entries, pricedEntries, describedEntries, noticeLines, proseLines } = signs;
  if (signs.rises || signs.printedMoment || noticeLines + wordsAgainst(signs) > 0) return false;
  return (
    entries >= 8 && pricedEntries >= 0.8 * entries && describedEntries >= 0.5 * entries && proseLines <= 2
  );
}

/** A board with two or three dishes has little to show; it passes when nothing at all speaks against it. */
function isSmallBoard(signs: PageSigns): boolean {
  const { entries, pricedEntries, kinds, proseLines, unitPrices, wordyEntries, printedMoment } = signs;
  const doubt = proseLines + unitPrices + wordyEntries + wordsAgainst(signs);
  return entries <= 4 && kinds.made > 0 && 2 * pricedEntries >= entries && doubt === 0 && !printedMoment;
}
