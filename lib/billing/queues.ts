import { z } from "zod";
import { defineQueue } from "#lib/jobs/index.ts";

const reconcile = {
  payload: z.object({ windowHours: z.number().int().min(1).max(720) }),
  retryLimit: 2,
  expireSeconds: 900,
};

/** Looks for what Stripe knows and we do not, every few minutes over the last hours. */
export const reconcileQueue = defineQueue({ name: "reconcile-purchases", ...reconcile });

/** The same every night over a week, for when all was down. A queue has one schedule. */
export const reconcileWeekQueue = defineQueue({ name: "reconcile-week", ...reconcile });
