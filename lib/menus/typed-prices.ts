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
  if (prices.length === 0) return [{ text: typed, amountHundredths: null, currency: null, label: null }];
  const parts = typed.split("/").filter((part) => part.trim() !== "");
  return prices.length === parts.length
    ? prices.map((price, index) => withItsWords(price, parts[index] ?? ""))
    : prices;
}

/**
 * On a photo words beside a price are its label only where they name a size; here a person wrote them on purpose. Those
 * before it say what it is for ("family 39"), those after it stay with it, like a currency we do not know ("45 د.إ").
 */
function withItsWords(price: Price, part: string): Price {
  const at = part.indexOf(price.text);
  if (price.label !== null || at < 0) return price;
  const before = part.slice(0, at).replace(/[\s|,;:()–—-]+$/, "");
  const after = part.slice(at + price.text.length).trim();
  return {
    ...price,
    label: HAS_LETTER.test(before) ? before.trim() : null,
    text: HAS_LETTER.test(after) ? `${price.text} ${after}` : price.text,
  };
}

const HAS_LETTER = /\p{L}/u;
