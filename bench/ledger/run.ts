import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deploy } from "../../scripts/migrations/deploy.ts";
import { startScratch } from "../../scripts/postgres/scratch.ts";
import { freePort } from "../web/app.ts";
import { storm } from "./storm.ts";
import { measureLedger } from "./throughput.ts";

async function onScratch<T>(work: (url: string) => Promise<T>): Promise<T> {
  const scratch = await startScratch();
  try {
    await deploy(scratch.url);
    return await work(scratch.url);
  } finally {
    await scratch.remove();
  }
}

/** How fast the ledger is, on an empty PostgreSQL of its own that does not wait for the disk. */
export async function run(): Promise<void> {
  await onScratch((url) => measureLedger(url, (figures) => console.log(JSON.stringify(figures))));
}

/** 1,000 purchases in a storm, with the product's own web and worker processes as victims. Needs `npm run build`. */
export async function runStorm(): Promise<void> {
  if (!existsSync(".next/BUILD_ID")) throw new Error("The storm needs the built product: npm run build");
  const dataDir = await mkdtemp(join(tmpdir(), "carte-storm-"));
  const port = await freePort();
  const report = await onScratch((databaseUrl) =>
    storm({
      databaseUrl,
      port,
      dataDir,
      purchases: 1_000,
      web: ["scripts/web.ts"],
      worker: ["lib/worker.ts"],
      killEveryMs: 6_000,
      deaths: Number.POSITIVE_INFINITY,
      delayMs: 5_000,
    }),
  );
  await rm(dataDir, { recursive: true, force: true });
  console.log(JSON.stringify(report, null, 2));
  if (report.wrongGrants + report.wrongBalances > 0 || !report.isSound)
    throw new Error("the storm did damage");
}
