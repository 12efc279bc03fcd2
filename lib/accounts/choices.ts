/** What a diner can say of themselves: closed lists, so that every word of them exists in every language. */
export const DIETS = [
  "vegetarian",
  "vegan",
  "pescatarian",
  "halal",
  "kosher",
  "no-pork",
  "no-alcohol",
] as const;
export type Diet = (typeof DIETS)[number];

/** How far Carte goes alone: draws what is tapped · what has been looked through · everything it reads. */
export const AUTONOMIES = ["tap", "review", "all"] as const;
export type Autonomy = (typeof AUTONOMIES)[number];

/** Currencies to think in. The browser knows their names and signs in every language. */
export const CURRENCIES = [
  "EUR",
  "USD",
  "GBP",
  "CHF",
  "JPY",
  "CNY",
  "AED",
  "ARS",
  "AUD",
  "BRL",
  "CAD",
  "CZK",
  "DKK",
  "EGP",
  "HKD",
  "HUF",
  "IDR",
  "ILS",
  "INR",
  "ISK",
  "KRW",
  "MAD",
  "MXN",
  "MYR",
  "NOK",
  "NZD",
  "PHP",
  "PLN",
  "RON",
  "SAR",
  "SEK",
  "SGD",
  "THB",
  "TRY",
  "TWD",
  "VND",
  "ZAR",
] as const;
export type Currency = (typeof CURRENCIES)[number];

/** The languages Carte speaks. */
export const SPOKEN = ["en", "de", "fr", "es", "it", "zh", "ja", "ar"] as const;
export type Spoken = (typeof SPOKEN)[number];
