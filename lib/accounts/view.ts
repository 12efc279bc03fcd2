import type { Allergen } from "#lib/words/client.ts";
import type { Autonomy, Currency, Diet, Spoken } from "./choices.ts";

export type SessionView = {
  id: string;
  /** Names such as "Safari" and "iPhone", or null where the browser does not tell. */
  browser: string | null;
  system: string | null;
  createdAt: string;
  lastSeenAt: string;
  /** The one that asks. */
  isThis: boolean;
};

/** What a diner has set. `null` leaves it to the browser or the menu. */
export type Preferences = {
  locale: Spoken | null;
  currency: Currency | null;
  diet: Diet[];
  allergies: Allergen[];
  autonomy: Autonomy;
};

export type ProfileView = Preferences & {
  name: string | null;
  email: string | null;
  pictureVersion: string | null;
  createdAt: string;
  /** What became of the credits for signing up. */
  welcome: "granted" | "capped" | null;
};
