import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { ROOT } from "../start/options.ts";
import { startEmbedded } from "./embedded.ts";

const folder = await mkdtemp(join(tmpdir(), "carte embedded "));
await chmod(folder, 0o755);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client
    .query(sql)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

test("data outlives a stop, a kill -9, and a lock file left by another program", {
  timeout: 60_000,
}, async () => {
  // Meant for another server; both kept us out of our own.
  process.env.PGSSLMODE = "require";
  process.env.PGOPTIONS = "-c nonsense=1";
  const first = await startEmbedded(folder);
  await ask(first.url, "CREATE TABLE kept AS SELECT 1 AS one");
  await first.server.stop();

  const second = await startEmbedded(folder);
  expect(second.url).toBe(first.url);
  process.kill(second.server.pid, "SIGKILL");
  await second.server.exited;

  // After a reboot the old process id may be anybody's: here, ours.
  await writeFile(join(second.folder, "data", "postmaster.pid"), `${process.pid}\n`);
  const third = await startEmbedded(folder);
  expect(await ask(third.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await third.server.stop();
});

test("a server that a killed start left running is ended and replaced", { timeout: 60_000 }, async () => {
  const left = await startEmbedded(folder);
  const next = await startEmbedded(folder);
  await left.server.exited;
  expect(await ask(next.url, "SHOW fsync")).toEqual([{ fsync: "on" }]);
  await next.server.stop();
});

test("a start that is killed while it makes the database leaves nobody writing into it", {
  timeout: 60_000,
}, async () => {
  const fresh = join(folder, "fresh");
  const script = `await (await import("./scripts/postgres/embedded.ts")).startEmbedded(process.argv[1])`;
  const start = spawn(process.execPath, ["--input-type=module", "-e", script, fresh], { cwd: ROOT });
  const isMade = () =>
    spawnSync("ps", ["-ww", "-eo", "args="], { encoding: "utf8" }).stdout.includes(
      `initdb --pgdata=${fresh}`,
    );
  await expect.poll(isMade, { interval: 10 }).toBe(true);
  start.kill("SIGKILL");
  await expect.poll(isMade).toBe(false);
  // Ended half way it takes away what it made; left to itself it would have finished.
  expect(existsSync(join(fresh, "postgres", "data.new"))).toBe(false);
});

test("passwords are for the owner's eyes and nobody gets in without one", { timeout: 60_000 }, async () => {
  const { url, folder: place, server } = await startEmbedded(folder);
  expect((await stat(join(place, "secrets.json"))).mode & 0o777).toBe(0o600);
  const wrong = new URL(url);
  wrong.password = "wrong";
  await expect(ask(wrong.href, "SELECT 1")).rejects.toThrow("password authentication failed");
  await expect(ask(url, "CREATE ROLE intruder")).rejects.toThrow("permission denied");
  await server.stop();
});
