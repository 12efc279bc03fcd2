/**
 * npm run migrate               brings the database of DATABASE_URL to the newest schema
 * npm run migrate:new -- NAME   writes the next migration: what prisma/schema.prisma has and the migrations do not
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { missingSql } from "./migrations/compare.ts";
import { deploy } from "./migrations/deploy.ts";
import { MIGRATIONS } from "./migrations/folder.ts";
import { startScratch } from "./postgres/scratch.ts";

async function writeMigration(name: string): Promise<void> {
  if (!/^[a-z][a-z0-9_]{2,60}$/.test(name)) throw new Error("A name like add_page_rotation is needed.");
  const database = await startScratch();
  try {
    await deploy(database.url);
    const sql = await missingSql(database.url);
    if (sql === null) return console.log("The migrations have all that prisma/schema.prisma has.");
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const folder = join(MIGRATIONS, `${stamp}_${name}`);
    await mkdir(folder);
    await writeFile(join(folder, "migration.sql"), sql);
    console.log(`${folder}/migration.sql\n\n${sql}`);
  } finally {
    await database.remove();
  }
}

async function migrate(): Promise<void> {
  const url = process.env.DATABASE_URL;
  if (!url)
    throw new Error("DATABASE_URL is not set. (npm start migrates the database that it brings itself.)");
  const applied = await deploy(url);
  console.log(applied.length ? `Applied: ${applied.join(", ")}` : "The database is up to date.");
}

const [command, name] = process.argv.slice(2);
try {
  await (command === "new" ? writeMigration(name ?? "") : migrate());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
