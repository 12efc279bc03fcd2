import type { DishView } from "#lib/menus/client.ts";
import { asCurrency } from "../credits/amounts.ts";
import type { Pick } from "./picks.ts";

export type OrderLine = {
  dish: DishView;
  priceIndex: number;
  price: DishView["prices"][number] | null;
  count: number;
};

/** The order in the order of the menu. What has left the menu is not on it. */
export function linesOf(picks: Pick[], dishes: DishView[]): OrderLine[] {
  return dishes.flatMap((dish) =>
    picks
      .filter((pick) => pick.dishId === dish.id)
      .toSorted((a, b) => a.priceIndex - b.priceIndex)
      .map(({ priceIndex, count }) => ({ dish, priceIndex, price: dish.prices[priceIndex] ?? null, count })),
  );
}

type OrderSum = {
  /** Hundredths of the main unit, of all dishes that have a price. */
  amountHundredths: number;
  currency: string | null;
  /** Dishes without an amount. */
  unpriced: number;
};

/** What it comes to; null where nothing has an amount, or two currencies cannot be added. */
export function sumOf(lines: OrderLine[]): OrderSum | null {
  const amounts = lines.flatMap(({ price, count }) =>
    price?.amountHundredths == null ? [] : [{ ...price, amount: price.amountHundredths * count }],
  );
  const currencies = new Set(amounts.map((each) => each.currency));
  if (amounts.length === 0 || currencies.size > 1) return null;
  return {
    amountHundredths: amounts.reduce((sum, { amount }) => sum + amount, 0),
    currency: amounts[0]?.currency ?? null,
    unpriced: lines.reduce((sum, { price, count }) => sum + (price?.amountHundredths == null ? count : 0), 0),
  };
}

/** A sum as the diner writes it: "18,50 €"; a round one without decimals, since menus that print none are summed too. */
export function sumText(locale: string, { amountHundredths, currency }: OrderSum): string {
  const isRound = amountHundredths % 100 === 0;
  const digits = isRound ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    ...(currency && asCurrency(locale, currency)),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amountHundredths / 100);
}
