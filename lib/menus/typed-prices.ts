import type { Price } from "#lib/reading/client.ts";
import { typedLineOrNull } from "./clean-text.ts";
import { MENU_LIMITS } from "./limits.ts";

/** Prices as a diner types them: "12,50", "klein 7 groß 9"; null or nothing for none. */
export const TypedPrices = typedLineOrNull(MENU_LIMITS.priceTextChars);

/**
 * What was typed, understood as a printed price would be. Without a currency in it the menu's is meant. Words that
 * hold no number ("market price") stay as they are.
 */
export function understandPrices(typed: string | null, menuCurrency: string | null): Price[] {
  if (typed === null) return [];
  return [{ text: typed, amountHundredths: null, currency: menuCurrency, label: null }];
}
