/** As much of the worker as a storm needs: it looks for missed payments without a pause, until it is killed. */
import { setTimeout as wait } from "node:timers/promises";
import { createBilling, reconcilePurchases } from "#lib/billing/index.ts";
import { createLog, getEnv, openDatabase, systemClock } from "#lib/kernel/index.ts";

const env = getEnv();
const db = openDatabase(env.DATABASE_URL, 5);
const billing = createBilling(env, async () => {});
const actor = { kind: "job", jobId: "storm" } as const;
const ctx = { actor, db, billing, clock: systemClock, log: createLog("worker", "silent") };
process.on("disconnect", () => process.exit());
for (;;) {
  await reconcilePurchases(ctx, { windowHours: 1 }).catch(() => {});
  await wait(500);
}
