import type { Messages } from "./catalogue.ts";
import { en } from "./en.ts";
import type { Locale } from "./locales.ts";

// Loaded when first asked for: a server that only ever meets Germans keeps one other catalogue in memory.
const CATALOGUES: Record<Locale, () => Promise<Messages>> = {
  en: async () => en,
  de: async () => en,
  fr: async () => en,
  es: async () => en,
  it: async () => en,
  zh: async () => en,
  ja: async () => en,
  ar: async () => en,
};

/** The catalogue of one language. For the server: the browser gets its own through MessagesProvider. */
export function getMessages(locale: Locale): Promise<Messages> {
  return CATALOGUES[locale]();
}
