import { AppError } from "#lib/kernel/index.ts";
import { type Price, parsePrices } from "#lib/reading/client.ts";
import { isBelowZero } from "./below-zero.ts";
import { typedLineOrNull } from "./clean-text.ts";
import { MENU_LIMITS } from "./limits.ts";

/** Prices as a diner types them: "12,50", "klein 7 groß 9"; null or nothing for none. */
export const TypedPrices = typedLineOrNull(MENU_LIMITS.priceTextChars);

/**
 * What was typed, understood as a printed price would be. Without a currency in it the menu's is meant. Words that
 * hold no number ("market price") stay as they are. Throws `price-below-zero`.
 */
export function understandPrices(typed: string | null, menuCurrency: string | null): Price[] {
  if (typed === null) return [];
  if (isBelowZero(typed)) throw new AppError("price-below-zero");
  const prices = parsePrices(typed, menuCurrency).slice(0, MENU_LIMITS.pricesPerDish);
  return prices.length > 0 ? prices : [{ text: typed, amountHundredths: null, currency: null, label: null }];
}
