import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { systemClock } from "./clock.ts";
import type { Actor, Context } from "./context.ts";
import { type Database, openDatabase } from "./db.ts";
import { createLog } from "./log.ts";

export type TestDatabase = {
  url: string;
  db: Database;
  /** A context on this database in which nobody acts, unless told who; it logs nothing. */
  context(actor?: Actor): Context;
  /** Closes and drops it. */
  drop(): Promise<void>;
};

async function asSuperuser(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgres").superUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A migrated, empty database of one's own on real PostgreSQL, cloned from the run's template (some 150 ms, on a machine with more to do ten times that: one a file). */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  await asSuperuser(`CREATE DATABASE ${name} TEMPLATE carte OWNER carte`);
  const address = new URL(inject("postgres").templateUrl);
  address.pathname = `/${name}`;
  const url = address.href;
  const db = openDatabase(url, 10);
  const log = createLog("test", "silent");
  return {
    url,
    db,
    context: (actor = { kind: "nobody" }) => ({ actor, db, log, clock: systemClock }),
    async drop() {
      await db.$disconnect();
      await asSuperuser(`DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
