import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Database, isDatabaseAway, openDatabase, Prisma } from "./db.ts";
import { newId } from "./ids.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = openDatabase(database.url, 2);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const failureOf = (work: Promise<unknown>) => work.then(() => null).catch((error: unknown) => error);

/** Ends every connection to this test's database, as a restart of the server would. */
async function cutConnections(): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgres").superUrl });
  await client.connect();
  const name = new URL(database.url).pathname.slice(1);
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  await client.end();
}

describe("isDatabaseAway", () => {
  test("knows a server that cannot be reached, asked in each of the three ways", async () => {
    const nowhere = new URL(database.url);
    nowhere.port = "1";
    const away = openDatabase(nowhere.href, 2);
    const questions = [
      () => away.menu.count(),
      () => away.$queryRaw`SELECT 1`,
      () => away.$transaction((tx) => tx.menu.count()),
    ];
    for (const ask of questions) expect(isDatabaseAway(await failureOf(ask()))).toBe(true);
  });

  test("knows a connection that is cut in the middle of a transaction", async () => {
    const failure = await failureOf(
      db.$transaction(async (tx) => {
        await tx.menu.count();
        await cutConnections();
        await tx.menu.count();
      }),
    );
    expect(isDatabaseAway(failure)).toBe(true);
  });

  test("takes no fault of ours for it", async () => {
    const broken = await failureOf(db.$queryRaw`SELECT nonsense FROM menu`);
    const orphan = { id: newId(), accountId: newId(), uploadKey: "x" };
    const refused = await failureOf(db.menu.create({ data: orphan }));
    expect(refused).toBeInstanceOf(Prisma.PrismaClientKnownRequestError);
    for (const failure of [
      broken,
      refused,
      new Error("connection error"),
      new TypeError("x"),
      "P1001",
      null,
    ]) {
      expect(isDatabaseAway(failure)).toBe(false);
    }
  });
});
