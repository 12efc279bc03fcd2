import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import { freePort } from "../web/app.ts";
import { storm } from "./storm.ts";

test("after a storm every paid purchase is granted once and nothing else is", {
  timeout: 120_000,
}, async () => {
  const database = await createTestDatabase();
  const report = await storm({
    databaseUrl: database.url,
    purchases: 40,
    port: await freePort(),
    dataDir: tmpdir(),
    web: ["bench/ledger/storm-web.ts"],
    worker: ["bench/ledger/storm-worker.ts"],
    killEveryMs: 2_000,
    deaths: 1,
    delayMs: 500,
  });
  console.log(JSON.stringify(report));
  await database.drop();
  expect(report).toMatchObject({ purchases: 40, paid: 34, wrongGrants: 0, wrongBalances: 0, isSound: true });
  expect(report.kills).toBe(2);
  expect(report.deliveries).toBeGreaterThan(0);
  expect(report.dropped).toBeGreaterThan(0);
});
