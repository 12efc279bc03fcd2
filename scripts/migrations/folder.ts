import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MigrationList } from "@prisma/schema-engine-wasm";

const PRISMA = fileURLToPath(new URL("../../prisma/", import.meta.url));

/** Where migrations live, in the folder format of Prisma's own CLI. */
export const MIGRATIONS = join(PRISMA, "migrations");

export function readSchema(): Promise<string> {
  return readFile(join(PRISMA, "schema.prisma"), "utf8");
}

/** Every migration in the repository, oldest first. */
export async function readMigrations(): Promise<MigrationList> {
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => {
      const value = await readFile(join(MIGRATIONS, name, "migration.sql"), "utf8");
      return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
    }),
  );
  const content = await readFile(join(MIGRATIONS, "migration_lock.toml"), "utf8");
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: "migration_lock.toml", content },
    shadowDbInitScript: "",
    migrationDirectories,
  };
}
