import type { Box, Price, ReadDish, ReadingEvent } from "#lib/reading/index.ts";
import { cutLine, cutLineOrNull } from "./clean-text.ts";
import type { AsRead } from "./dish-fields.ts";
import { MENU_LIMITS } from "./limits.ts";

/** What a reader says, held to our limits: a model may say anything, and rows must always be readable again. */

const CURRENCY = /^[A-Z]{3}$/;
const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** Whole pixels, or null for a rectangle that is none. */
export function boxWithinLimits(box: Box | null): Box | null {
  if (!box) return null;
  const x = Math.max(0, Math.round(box.x));
  const y = Math.max(0, Math.round(box.y));
  const width = Math.round(box.width);
  const height = Math.round(box.height);
  const sane = [x, y, width, height].every((px) => px >= 0 && px <= 100_000);
  return sane && width > 0 && height > 0 ? { x, y, width, height } : null;
}

export function confidenceWithinLimits(confidence: number): number {
  return confidence >= 0 ? Math.min(confidence, 1) : 0;
}

function priceWithinLimits({ text, amountHundredths, currency, label }: Price): Price {
  const isAmount = Number.isSafeInteger(amountHundredths) && (amountHundredths ?? -1) >= 0;
  return {
    text: cutLine(text, MENU_LIMITS.priceTextChars),
    amountHundredths: isAmount ? amountHundredths : null,
    currency: currency !== null && CURRENCY.test(currency) ? currency : null,
    label: cutLineOrNull(label, MENU_LIMITS.priceTextChars),
  };
}

/** Its `name` is empty when nothing printable is left of it. */
export function dishWithinLimits(dish: ReadDish): AsRead {
  return {
    name: cutLine(dish.name, MENU_LIMITS.nameChars),
    secondName: cutLineOrNull(dish.secondName, MENU_LIMITS.nameChars),
    description: cutLineOrNull(dish.description, MENU_LIMITS.descriptionChars),
    section: cutLineOrNull(dish.section, MENU_LIMITS.sectionChars),
    prices: dish.prices.slice(0, MENU_LIMITS.pricesPerDish).map(priceWithinLimits),
    box: boxWithinLimits(dish.box),
  };
}

export type Finished = Extract<ReadingEvent, { kind: "finished" }>;

export function factsWithinLimits(said: Finished) {
  const { title, language, currency, unreadableScripts } = said;
  return {
    title: cutLineOrNull(title, MENU_LIMITS.titleChars),
    language: language !== null && LANGUAGE.test(language) ? language : null,
    currency: currency !== null && CURRENCY.test(currency) ? currency : null,
    unreadableScripts: unreadableScripts.slice(0, 10).map((script) => cutLine(script, 40)),
  };
}
