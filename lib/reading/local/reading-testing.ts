import type { Reading } from "../spelling/respell.ts";
import type { UnreadSign } from "./unread-sign.ts";

/** A strip read surely and with nothing else in mind, its characters spread evenly. */
export function readingOf(text: string, unreadSigns: UnreadSign[] = []): Reading {
  const characters = [...text].map((character, index) => ({
    text: character,
    at: (index + 0.5) / text.length,
    step: index,
    confidence: 0.98,
  }));
  const empty = { rows: new Float32Array(), steps: 0 };
  return { characters, letters: empty, figures: empty, contrast: 100, unreadSigns };
}
