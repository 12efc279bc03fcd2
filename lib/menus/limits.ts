import { TYPED_LIMITS } from "./typed-limits.ts";

/** Bounds on everything a menu holds. Text from a model is cut to fit; text from a diner is refused. */
export const MENU_LIMITS = {
  ...TYPED_LIMITS,
  pages: 8,
  dishes: 400,
  pricesPerDish: 12,
  linesPerPage: 600,
  corrections: 2_000,
  /** Readings of one menu, the first included: each costs seconds of a whole machine. */
  readings: 20,
  /** Menus of one guest that wait or are being read. More are refused with `too-many-requests`. */
  unreadMenusPerGuest: 20,
  menusPerList: 30,
  facesPerCard: 4,
  /** A phone that missed more events than this gets one snapshot instead. */
  eventsToCatchUp: 300,
  eventsKeptMs: 7 * 24 * 3_600_000,
  /** Page progress is told at most once in this time. */
  progressEveryMs: 250,
  /** Readings longer than this are given up and tried again. The longest seen: 8 dense pages, 40 s on 2 cores. */
  readingMs: 5 * 60_000,
  explanationChars: 400,
  /** A dish that waits longer than this without any job to its name is given up. */
  pictureLostAfterMs: 10 * 60_000,
  /** A purchase that commits in the same moment as a wish that lacked it is found this much later. */
  resumeAfterMs: 3_000,
  /** Requests to draw of one menu: far beyond taps, below a flood. */
  drawRequests: 1_000,
  /** When what is left of an unfinished upload or a deleted menu is swept away. */
  forgetAfterMs: 10 * 60_000,
} as const;
