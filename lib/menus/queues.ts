import { z } from "zod";
import { defineQueue } from "#lib/jobs/index.ts";
import type { Context } from "#lib/kernel/index.ts";
import { LeftCover } from "./left-cover.ts";
import { MENU_LIMITS } from "./limits.ts";

/** Reads the pages of a menu. `reading` says for which count of the menu: an overtaken job finds that out and stops. */
export const readMenuQueue = defineQueue({
  name: "read-menu",
  payload: z.object({ menuId: z.uuid(), reading: z.int().positive() }),
  // Reading uses every core by itself: two at a time would finish no sooner, and both diners would wait for both.
  concurrency: 1,
  retryLimit: 3,
  retryDelayMaxSeconds: 10,
  expireSeconds: MENU_LIMITS.readingMs / 1000 + 30,
});

/** Draws one dish. `wish` says for which of its wishes: a job of an older one finds that out and stops. */
export const drawDishQueue = defineQueue({
  name: "draw-dish",
  payload: z.object({
    menuId: z.uuid(),
    dishId: z.uuid(),
    wish: z.uuid(),
    /** Its place among the dishes it was asked for with: who goes first where painters have no room. */
    rank: z.int().nonnegative().default(0),
  }),
  // Drawing is waiting for somebody else. A painter takes ten at once: as many again stand ready, so that the next call
  // leaves when one has ended and not after a job was fetched and begun. More lanes than one diner may fill, so that the
  // next table's first dish need not wait for the last of a long menu.
  concurrency: 32,
  perGroup: 20,
  onePerKey: true,
  retryLimit: 5,
  retryDelayMaxSeconds: 10,
  expireSeconds: 240,
});

export type DrawDishJob = z.infer<typeof drawDishQueue.payload>;

/** Draws what an account has waiting for credits. */
export const resumeDrawingQueue = defineQueue({
  name: "resume-drawing",
  payload: z.object({ accountId: z.uuid() }),
  onePerKey: true,
  concurrency: 2,
});

/** Ends the waiting of dishes whose job got lost. Comes by the clock. */
export const sweepPicturesQueue = defineQueue({ name: "sweep-pictures", payload: z.object({}) });

/** Sweeps up the photos and events of a menu that is no longer there, or never came to be. */
export const forgetMenuQueue = defineQueue({
  name: "forget-menu",
  payload: z.object({
    menuId: z.uuid(),
    /** Held for pictures that painters were at work on when the menu was deleted. */
    left: z.array(LeftCover).optional(),
  }),
  retryLimit: 10,
});

/** Keeps the events of menus from growing for ever. Comes by the clock. */
export const pruneHistoryQueue = defineQueue({ name: "prune-history", payload: z.object({}) });

export type ForgetMenuJob = z.infer<typeof forgetMenuQueue.payload>;

/** When `forget-menu` runs: long after every phone had time to hear of a deletion, and every upload and painter to end. */
export function sweepTime(ctx: Context): Date {
  return new Date(ctx.clock.now().getTime() + MENU_LIMITS.forgetAfterMs);
}
