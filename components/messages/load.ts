import type { Messages } from "./catalogue.ts";
import { en } from "./en.ts";
import type { Locale } from "./locales.ts";

// Loaded when first asked for: a server that only ever meets Germans keeps one other catalogue in memory.
const CATALOGUES: Record<Locale, () => Promise<Messages>> = {
  en: async () => en,
  de: async () => (await import("./de.ts")).de,
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  it: async () => (await import("./it.ts")).it,
  zh: async () => (await import("./zh.ts")).zh,
  ja: async () => (await import("./ja.ts")).ja,
  ar: async () => (await import("./ar.ts")).ar,
};

/** The catalogue of one language. For the server: the browser gets its own through MessagesProvider. */
export function getMessages(locale: Locale): Promise<Messages> {
  return CATALOGUES[locale]();
}
