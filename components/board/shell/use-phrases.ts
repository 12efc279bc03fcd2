"use client";

import { fill, type Plural, plural } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";

/** Counts and sentences in the diner's language. */
export function usePhrases() {
  const { locale, messages } = useSpeech("board", "details", "draw", "order");
  return {
    locale,
    messages,
    board: messages.board,
    details: messages.details,
    draw: messages.draw,
    order: messages.order,
    count: (forms: Plural, number: number) => plural(locale, forms, number),
    fill,
  };
}
