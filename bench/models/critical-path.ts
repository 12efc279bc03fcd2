import { answerDishDetails } from "../../stand-ins/openai/answers/dish-details.ts";
import type { KnownMenu } from "../../stand-ins/openai/answers/known-menus.ts";
import { answerMenuPage } from "../../stand-ins/openai/answers/menu-page.ts";

/** What the stand-in is set to, and so what nobody can be faster than. */
export const LATENCY = { firstTokenMs: 800, tokensPerSecond: 120, imageMs: 6_000 };
export const LIMITS = { streams: 8, images: 10 };

/** As the vision reader asks: four dishes a question. */
const DETAILS_AT_ONCE = 4;
const CHARACTERS_PER_MS = (LATENCY.tokensPerSecond * 4) / 1_000;

/** Milliseconds from the first request. */
export type CriticalPath = {
  firstDishMs: number;
  allNamesMs: number;
  allDetailsMs: number;
  allPicturesMs: number;
};

/** When each dish of a page is complete in its stream. */
function dishTimes(menu: KnownMenu): number[] {
  const text = JSON.stringify(answerMenuPage(menu, 0));
  let at = 0;
  return menu.dishes.map(({ name }) => {
    at = text.indexOf("}", text.indexOf(JSON.stringify(name), at)) + 1;
    return LATENCY.firstTokenMs + at / CHARACTERS_PER_MS;
  });
}

function streamMs(text: string): number {
  return LATENCY.firstTokenMs + text.length / CHARACTERS_PER_MS;
}

/**
 * The shortest time in which these pages can be read and drawn at the set latencies: each question begins when its last
 * dish is complete, or when one of the eight streams is free.
 */
export function criticalPath(pages: KnownMenu[]): CriticalPath {
  const free = Array.from({ length: LIMITS.streams }, () => 0);
  const run = (readyMs: number, forMs: number) => {
    const slot = free.indexOf(Math.min(...free));
    const endMs = Math.max(readyMs, free[slot] ?? 0) + forMs;
    free[slot] = endMs;
    return endMs;
  };
  const times = pages.map(dishTimes);
  pages.forEach((page) => void run(0, streamMs(JSON.stringify(answerMenuPage(page, 0)))));
  const questions = pages.flatMap((page, at) =>
    Array.from({ length: Math.ceil(page.dishes.length / DETAILS_AT_ONCE) }, (_, batch) => {
      const dishes = page.dishes.slice(batch * DETAILS_AT_ONCE, (batch + 1) * DETAILS_AT_ONCE);
      const asked = JSON.stringify(dishes.map(({ name }, i) => ({ number: i, name })));
      const readyMs = times[at]?.[batch * DETAILS_AT_ONCE + dishes.length - 1] ?? 0;
      return { readyMs, forMs: streamMs(JSON.stringify(answerDishDetails(asked, page))) };
    }),
  );
  const ends = questions
    .toSorted((a, b) => a.readyMs - b.readyMs)
    .map(({ readyMs, forMs }) => run(readyMs, forMs));
  const dishes = times.flat();
  return {
    firstDishMs: Math.min(...dishes),
    allNamesMs: Math.max(...dishes),
    allDetailsMs: Math.max(...ends),
    allPicturesMs: Math.ceil(dishes.length / LIMITS.images) * LATENCY.imageMs,
  };
}
