import pg from "pg";
import { installJobs } from "#lib/jobs/index.ts";
import { withEngine } from "./engine.ts";
import { readMigrations } from "./folder.ts";

// Any number that nobody else takes; Prisma's own CLI uses 72707369.
const MIGRATE_LOCK = 7_270_737;
// Prisma must not see the queue's tables: they belong to pg-boss, which migrates them itself.
const FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Brings the database at `url` to the newest schema: Prisma's migrations, recorded as `prisma migrate deploy` records
 * them, then the queue's tables. Returns the names of the migrations applied now. Two starters at once take turns.
 */
export async function deploy(url: string): Promise<string[]> {
  const holder = new pg.Client({ connectionString: url });
  // A database that ends under us (Ctrl-C at the start) says so between queries too; the next query tells the caller.
  holder.on("error", () => {});
  await holder.connect();
  try {
    await holder.query("SELECT pg_advisory_lock($1)", [MIGRATE_LOCK]);
    const migrationsList = await readMigrations();
    const applied = await withEngine(url, undefined, (engine) =>
      engine.applyMigrations({ migrationsList, filters: FILTERS }),
    );
    await installJobs(url);
    return applied.appliedMigrationNames;
  } finally {
    await holder.end();
  }
}
