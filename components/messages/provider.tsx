"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Messages } from "./catalogue.ts";
import type { Locale } from "./locales.ts";

type Speech = { locale: Locale; messages: Messages };

const SpeechContext = createContext<Speech | null>(null);

/** Gives islands in the browser the words of the one language chosen on the server. */
export function MessagesProvider({ locale, messages, children }: Speech & { children: ReactNode }) {
  return <SpeechContext value={{ locale, messages }}>{children}</SpeechContext>;
}

/** The diner's language and its words. Throws outside of MessagesProvider, which the layout always renders. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useSpeech needs a MessagesProvider above it");
  return speech;
}
