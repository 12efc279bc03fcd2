import type { NoMenuReason, ReadDish } from "../reader.ts";
import { inferCurrency } from "./judge/currency.ts";
import { menuLanguage } from "./judge/language.ts";
import { isDoubtful, isIllegible, isLegible } from "./judge/legibility.ts";
import { menuScore } from "./judge/menu-score.ts";
import { readSigns } from "./judge/page-signs.ts";
import { unreadableScripts } from "./judge/scripts.ts";
import type { OcrPage } from "./ocr.ts";

/** What one page turned out to be. `currency` is printed or inferred. */
export type PageVerdict = {
  isMenu: boolean;
  reason: NoMenuReason | null;
  unreadableScripts: string[];
  language: string | null;
  currency: string | null;
  title: string | null;
};

/** A picture of anything has a few specks that look like text; a page in an unknown script has many. */
const MIN_ILLEGIBLE_LINES = 6;
const ILLEGIBLE_SHARE = 0.55;
/** Fewer letters than this in all names together are no menu where most of the page could not be read. */
const MIN_LETTERS_NAMED = 6;

export function judgePage(
  page: OcrPage,
  dishes: readonly ReadDish[],
  printed: { title: string | null; currency: string | null },
): PageVerdict {
  const legible = page.lines.filter(isLegible);
  const illegible = page.lines.filter(isIllegible).length + page.unread.length;
  const scripts = unreadableScripts(page);
  const texts = legible.map(({ text }) => text);
  const names = dishes.flatMap(({ name, section }) => [name, section ?? ""]);
  const language = menuLanguage(names, texts, printed.currency);
  const verdict = { unreadableScripts: scripts, language, title: printed.title };
  const signs = readSigns(page.lines, dishes, printed.title);
  const many = illegible + legible.length;
  const mostlyIllegible = illegible >= MIN_ILLEGIBLE_LINES && illegible > many * ILLEGIBLE_SHARE;
  const lettersNamed = dishes.reduce((sum, { name }) => sum + (name.match(/\p{L}/gu)?.length ?? 0), 0);
  // Two Korean syllables may pass for two Chinese characters, and with a price beside them for a dish.
  const accident = mostlyIllegible && lettersNamed < MIN_LETTERS_NAMED;
  if (menuScore(signs) > 0 && !accident) {
    const amounts = dishes.flatMap(({ prices }) => prices.flatMap((price) => price.amountHundredths ?? []));
    const phones = page.lines.map(({ text }) => text);
    return {
      ...verdict,
      isMenu: true,
      reason: null,
      currency: printed.currency ?? inferCurrency(phones, language, amounts),
    };
  }
  const none = { ...verdict, isMenu: false, language: null, currency: null, title: null };
  // What is known to be something else, a faint receipt say, is not called unreadable.
  const { menu: _, ...print } = signs.print;
  const known = signs.tillWords >= 2 || Math.max(signs.goodsWords, ...Object.values(print)) >= 3;
  if (mostlyIllegible && !known) {
    // Lao and Georgian pass for Latin letters in half their lines: all that are doubtful are asked then.
    const told = scripts.length > 0 ? scripts : unreadableScripts(page, isDoubtful);
    return { ...none, unreadableScripts: told, reason: "unreadable-script" };
  }
  // Greek reads as Latin letters that are nobody's words, each line a little doubtful.
  const alike = language === null && !known ? unreadableScripts(page, isDoubtful) : [];
  if (alike.length > 0) return { ...none, unreadableScripts: alike, reason: "unreadable-script" };
  return { ...none, unreadableScripts: [], reason: legible.length ? "not-a-menu" : "no-text" };
}

/** One verdict for all pages: a menu as soon as one page is one; otherwise the reason that helps a person most. */
export function summarise(verdicts: readonly PageVerdict[]): PageVerdict {
  const menus = verdicts.filter(({ isMenu }) => isMenu);
  const reasons = verdicts.map(({ reason }) => reason);
  const reason = (["unreadable-script", "not-a-menu", "no-text"] as const).find((one) =>
    reasons.includes(one),
  );
  return {
    isMenu: menus.length > 0,
    reason: menus.length ? null : (reason ?? "no-text"),
    unreadableScripts: [...new Set(verdicts.flatMap((verdict) => verdict.unreadableScripts))],
    language: mostCommon(menus.map(({ language }) => language)),
    currency: mostCommon(menus.map(({ currency }) => currency)),
    // The largest line of a later page is one of its headings.
    title: menus[0]?.title ?? null,
  };
}

function mostCommon(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
