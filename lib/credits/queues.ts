import { z } from "zod";
import { defineQueue } from "#lib/jobs/index.ts";

/** Gives back credits that are held for pictures which nobody will draw. Comes by the clock. */
export const sweepReservationsQueue = defineQueue({
  name: "sweep-reservations",
  payload: z.object({}),
  retryLimit: 1,
});
