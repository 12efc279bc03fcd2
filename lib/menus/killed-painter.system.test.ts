import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ensureAccount } from "#lib/accounts/index.ts";
import { getBalance, grantCredits } from "#lib/credits/index.ts";
import { newId } from "#lib/kernel/index.ts";
import { createTestDatabase } from "#lib/kernel/testing.ts";
import { listProviders, parseChain } from "#lib/models/index.ts";
import { openLocalStorage } from "#lib/storage/index.ts";
import { startOpenAiStandIn } from "../../stand-ins/openai/server.ts";
import { drawDishes } from "./drawDishes.ts";

const PRICE = { asOf: "2026-11-01", textInMicros: 5e6, imageInMicros: 8e6, outMicros: 3e7 };

/** The worker as it runs in production, killed with no warning while a provider's answer is on its way to the row. */
test("kill -9 of the worker after the provider's answer: the dish completes, the diner pays once, every bill is on record", {
  timeout: 240_000,
}, async () => {
  const [database, standIn, folder] = await Promise.all([
    createTestDatabase(),
    startOpenAiStandIn(),
    mkdtemp(join(tmpdir(), "carte-killed-")),
  ]);
  standIn.control.apply({ pictures: "plain", latency: { imageMs: 300 } });
  const provider = {
    name: "one",
    baseUrl: standIn.url,
    apiKey: "k",
    image: "native",
    prices: { "gpt-image-2.6-flare": PRICE },
  };
  const env = {
    ...process.env,
    DATABASE_URL: database.url,
    CARTE_DATA_DIR: folder,
    CARTE_SECRET: "a secret of this test only, of 40 letters",
    CARTE_PROVIDERS: JSON.stringify([provider]),
    CARTE_PAINTERS: "one:gpt-image-2.6-flare",
    LOG_LEVEL: "warn",
  };
  const startWorker = () => {
    const worker = spawn(process.execPath, ["lib/worker.ts"], { env, stdio: "ignore" });
    // Also when an expectation was not met: it would live on.
    onTestFinished(() => void worker.kill("SIGKILL"));
    return worker;
  };
  const first = startWorker();
  const accountId = newId();
  const menuId = newId();
  const dishId = newId();
  const house = database.context({ kind: "job", jobId: "t" });
  const { db } = database;
  await ensureAccount(database.context({ kind: "guest", accountId }));
  await db.account.update({ where: { id: accountId }, data: { kind: "diner" } });
  await grantCredits(house, { accountId, credits: 3, key: "t" });
  await db.menu.create({ data: { id: menuId, accountId, uploadKey: newId(), status: "ready" } });
  const dish = { id: dishId, menuId, pageNumber: 1, position: 1, name: "Goulash", prices: [], confidence: 1 };
  await db.dish.create({ data: { ...dish, sketchKey: "k", corrected: [] } });
  const [link] = parseChain(
    "one:gpt-image-2.6-flare",
    listProviders({ openAiUrl: "", providers: [provider] }),
    [],
  );
  if (link?.kind !== "model") throw new Error("no painter");
  const diner = {
    ...database.context({ kind: "diner", accountId }),
    storage: openLocalStorage(join(folder, "blobs")),
  };
  const budgets = { allMicros: 1e9, dinerMicros: 1e9, addressMicros: 1e9 };
  const painting = { painters: [link.offer], budgets, guestsMayDraw: false };
  await drawDishes({ ...diner, ...painting }, { menuId, dishIds: "all", key: newId() });

  await expect.poll(() => standIn.control.summary().billedCalls, { timeout: 60_000, interval: 2 }).toBe(1);
  first.kill("SIGKILL");
  await once(first, "exit");
  const second = startWorker();
  const state = async () => (await db.dish.findUniqueOrThrow({ where: { id: dishId } })).pictureState;
  await expect.poll(state, { timeout: 120_000, interval: 200 }).toBe("drawn");
  expect(await getBalance(house, { accountId })).toEqual({ available: 2, held: 0 });
  const calls = await db.modelCall.findMany();
  const billed = standIn.control.summary().billedCalls;
  expect(billed).toBeLessThanOrEqual(2);
  expect(calls.length).toBeGreaterThanOrEqual(billed);
  expect(calls.every(({ heldMicros }) => heldMicros > 0)).toBe(true);

  second.kill("SIGKILL");
  await once(second, "exit");
  await standIn.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});
