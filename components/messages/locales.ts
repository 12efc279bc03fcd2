export const LOCALES = ["en", "de", "fr", "es", "it", "zh", "ja", "ar"] as const;

export type Locale = (typeof LOCALES)[number];

export function directionOf(locale: Locale): "ltr" | "rtl" {
  return locale === "ar" ? "rtl" : "ltr";
}

/**
 * The language to speak to someone whose browser sent this Accept-Language header. Goes by the base language
 * ("de-AT" is "de") in the order of its weights; English when nothing fits or nothing was sent.
 */
export function chooseLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "")
    .slice(0, 500)
    .split(",")
    .map((part, place) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
      return { base: tag.split("-")[0], weight: weight === undefined ? 1 : Number(weight), place };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
  for (const { base } of wishes) {
    const found = LOCALES.find((locale) => locale === base);
    if (found) return found;
  }
  return "en";
}
