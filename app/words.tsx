import type { ReactNode } from "react";
import { type Area, pickAreas } from "#components/messages/catalogue.ts";
import { MessagesProvider } from "#components/messages/provider.tsx";
import { getSpeech } from "./speech.ts";

type WordsProps = { of: readonly Area[]; children: ReactNode };

/** Sends the islands below the words of these areas, besides the shared ones. components/messages/areas.test.ts checks `of`. */
export async function Words({ of, children }: WordsProps) {
  const { locale, messages } = await getSpeech();
  return (
    <MessagesProvider locale={locale} messages={pickAreas(messages, of)}>
      {children}
    </MessagesProvider>
  );
}
