import type { Quality } from "#lib/credits/client.ts";

/** What a diner can spend, in credits. */
export type Purse = {
  /** Null for a guest: signing in brings the first ones. */
  credits: number | null;
  /** What one picture costs. */
  eachCredits: Readonly<Record<Quality, number>>;
  /** What signing in for the first time brings. */
  signUpCredits: number;
};

/** A question over the board. */
export type Prompt =
  | { kind: "sign-in" }
  /** How to draw these dishes. */
  | { kind: "style"; dishIds: string[] };
