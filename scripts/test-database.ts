import pg from "pg";
import type { TestProject } from "vitest/node";
import { deploy } from "./migrations/deploy.ts";
import { startScratch } from "./postgres/scratch.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A superuser's address of the run's database server, and the application's address of the migrated template. */
    postgres: { superUrl: string; templateUrl: string };
  }
}

/** Before any test: one PostgreSQL for the whole run and in it a migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const scratch = await startScratch();
  try {
    await deploy(scratch.url);
    const client = new pg.Client({ connectionString: scratch.superUrl });
    await client.connect();
    await client.query("ALTER DATABASE carte WITH IS_TEMPLATE true").finally(() => client.end());
  } catch (error) {
    await scratch.remove();
    throw error;
  }
  project.provide("postgres", { superUrl: scratch.superUrl, templateUrl: scratch.url });
  return () => scratch.remove();
}
