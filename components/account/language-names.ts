import type { Locale } from "../messages/locales.ts";

/** Each language by its own name: who cannot read the page must still find it. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  it: "Italiano",
  zh: "中文",
  ja: "日本語",
  ar: "العربية",
};
