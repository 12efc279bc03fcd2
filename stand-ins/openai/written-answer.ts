import type { Picture } from "./answers/index.ts";
import { pictureTokens, textTokens, type Usage } from "./catalogue.ts";
import { type Exchange, pause } from "./exchange.ts";

// What is the same of a written answer in either dialect of the API.

export const REFUSAL = "I can't help with this picture.";
export const CHARACTERS_PER_TOKEN = 4;

/** As a model that loses its thread writes it. */
export const brokenJson = (answer: string): string =>
  `${answer.slice(0, Math.floor(answer.length * 0.6))}, "oh": }`;

export function countUsage(asked: string, pictures: Picture[], answer: string): Usage {
  const imageIn = pictures.reduce((sum, { widthPx, heightPx }) => sum + pictureTokens(widthPx, heightPx), 0);
  return { textIn: textTokens(asked), imageIn, out: textTokens(answer) };
}

/** Waits for as long as writing so many tokens takes. */
export async function pauseForWriting(exchange: Exchange, tokens: number): Promise<void> {
  const { firstTokenMs, tokensPerSecond } = exchange.control.latency;
  await pause(exchange, firstTokenMs + (tokensPerSecond > 0 ? (tokens / tokensPerSecond) * 1000 : 0));
}
