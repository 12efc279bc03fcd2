import type { OpenAiStandIn } from "../../stand-ins/openai/server.ts";
import { LIMITS } from "./critical-path.ts";

/** Milliseconds, as the provider saw it: how long its slots stood empty although dishes were waiting. */
export type SlotTimes = {
  firstAskedMs: number;
  medianGapMs: number;
  worstGapMs: number;
  lastAnsweredMs: number;
};

/** What the provider's journal says of the image calls since `sinceMs` (of the wall clock). */
export function slotTimes({ control }: OpenAiStandIn, sinceMs: number): SlotTimes {
  const calls = control.journal
    .filter(({ path, startedAt }) => path.endsWith("/images/generations") && Date.parse(startedAt) >= sinceMs)
    .map(({ startedAt, tookMs }) => ({ fromMs: Date.parse(startedAt) - sinceMs, tookMs }))
    .toSorted((a, b) => a.fromMs - b.fromMs);
  const ends = calls.map(({ fromMs, tookMs }) => fromMs + tookMs).toSorted((a, b) => a - b);
  // The eleventh call can begin when the first has ended, and so on.
  const gaps = calls
    .slice(LIMITS.images)
    .map(({ fromMs }, at) => fromMs - (ends[at] ?? 0))
    .toSorted((a, b) => a - b);
  return {
    firstAskedMs: calls[0]?.fromMs ?? 0,
    medianGapMs: gaps[Math.floor(gaps.length / 2)] ?? 0,
    worstGapMs: gaps.at(-1) ?? 0,
    lastAnsweredMs: ends.at(-1) ?? 0,
  };
}
