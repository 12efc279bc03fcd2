"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Area, Messages, SharedArea } from "./catalogue.ts";
import type { Locale } from "./locales.ts";

type Given = { locale: Locale; messages: Partial<Messages> };

const SpeechContext = createContext<Given | null>(null);

/**
 * Gives islands in the browser words of the one language chosen on the server: these, and those of the providers above.
 * Pages use app/words.tsx, which sends the areas they name and no others: the whole catalogue is 20 kB in every page.
 */
export function MessagesProvider({ locale, messages, children }: Given & { children: ReactNode }) {
  const above = useContext(SpeechContext)?.messages;
  const value = useMemo(() => ({ locale, messages: { ...above, ...messages } }), [locale, messages, above]);
  return <SpeechContext value={value}>{children}</SpeechContext>;
}

/**
 * The diner's language, the shared words and those of `areas`. Throws where the page did not give one of them;
 * areas.test.ts finds such a page without running it.
 */
export function useSpeech<A extends Area = never>(
  ...areas: A[]
): { locale: Locale; messages: Pick<Messages, SharedArea | A> } {
  const speech = useContext(SpeechContext);
  const missing = areas.find((area) => !speech?.messages[area]);
  if (!speech || missing) throw new Error(`This page gives its islands no words of ${missing ?? "any area"}`);
  return speech as { locale: Locale; messages: Messages };
}
