import { z } from "zod";

/** What is limited, and for whom: whoever comes from an address, a guest, or a signed-in diner. */
const RATED = ["upload", "sign-in", "draw", "checkout", "export"] as const;
export type Rated = (typeof RATED)[number];
export const SCOPES = ["address", "guest", "account"] as const;
export type RateScope = (typeof SCOPES)[number];

/** At most `limit` within any `perSeconds`, all of them at once if one likes. */
export type RateLimit = { limit: number; perSeconds: number };
export type RateLimits = Record<Rated, Partial<Record<RateScope, RateLimit>>>;

const perHour = (limit: number): RateLimit => ({ limit, perSeconds: 3_600 });

/**
 * Far above what a table of people does, and per address above what a full restaurant does: all its guests come from
 * one address. What outside models may cost is bounded elsewhere, in money (CARTE_BUDGET_…).
 */
export const DEFAULT_RATE_LIMITS: RateLimits = {
  upload: { address: perHour(1_000), guest: perHour(200), account: perHour(300) },
  "sign-in": { address: perHour(600) },
  draw: { address: perHour(3_000), guest: perHour(600), account: perHour(1_200) },
  checkout: { address: perHour(300), account: perHour(60) },
  // Each reads every photo of the account.
  export: { address: perHour(200), account: perHour(20) },
};

const LINE = /^([a-z-]+):([a-z]+)=(\d{1,7})\/(\d{1,6})$/;
const Line = z.tuple([
  z.enum(RATED),
  z.enum(SCOPES),
  z.coerce.number().int().min(1),
  z.coerce.number().int().min(1),
]);

/**
 * The limits, with those of CARTE_RATE_LIMITS in place of the usual: `upload:guest=200/3600` is 200 uploads an hour, more
 * of them apart by spaces. Throws an Error that names what it cannot read.
 */
export function parseRateLimits(text: string): RateLimits {
  const limits = structuredClone(DEFAULT_RATE_LIMITS);
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const parsed = Line.safeParse(LINE.exec(word)?.slice(1));
    if (!parsed.success) throw new Error(`CARTE_RATE_LIMITS: ${word} is not like upload:guest=200/3600`);
    const [rated, scope, limit, perSeconds] = parsed.data;
    limits[rated][scope] = { limit, perSeconds };
  }
  return limits;
}
