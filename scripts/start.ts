/**
 * npm start             Carte on this machine: database, web and worker, in one go; Ctrl-C ends all of it
 * npm start -- --lan    the same for phones in the local network, with a code to scan
 * npm run dev           the same with pages that reload while one edits them
 */
import { join } from "node:path";
import { renderUnicodeCompact } from "uqr";
import { isPublicUrl, refuseFaults } from "#lib/kernel/deployment.ts";
import { deploy } from "./migrations/deploy.ts";
import { buildIfStale } from "./start/build.ts";
import { type Child, keepRunning } from "./start/child.ts";
import { keepDatabase } from "./start/database.ts";
import { addressOf, environment, type Settings } from "./start/environment.ts";
import { takeLock } from "./start/lock.ts";
import { openLogFile } from "./start/log-file.ts";
import { type Options, readOptions } from "./start/options.ts";
import { findPort, lanAddress } from "./start/ports.ts";
import { waitUntilHealthy } from "./start/ready.ts";
import { readSecret } from "./start/secret.ts";
import { type RunningStandIns, startStandIns } from "./start/stand-ins.ts";
import { onStop } from "./start/stop.ts";
import { bypassProxies } from "./start/surroundings.ts";
import { bold, dim, readable, say } from "./start/terminal.ts";

const HEALTHY_WITHIN_MS = 180_000;
// Together under the 10 s that a supervisor usually grants.
const WEB_STOP_MS = 4_000;
const WORKER_STOP_MS = 7_000;
const STAND_INS_STOP_MS = 1_000;

const stopping = new AbortController();

/** Undone in reverse when we stop, also half way through starting. */
const undo: (() => Promise<void> | void)[] = [];

async function bringDatabase(options: Options, moved: (url: string) => void): Promise<string> {
  if (options.databaseUrl) return options.databaseUrl;
  const log = openLogFile(join(options.dataFolder, "logs", "postgres.log"));
  const database = await keepDatabase(options.dataFolder, log, say, moved);
  undo.push(() => database.stop());
  if (!database.folder.startsWith(options.dataFolder))
    say(dim(`The database's user cannot reach ${options.dataFolder}, so its data is in ${database.folder}`));
  return database.url;
}

function sayCrash(name: string, how: string, waitMs: number): void {
  say(`The ${name} process ended (${how}); it is started again in ${waitMs / 1_000} s.`);
}

function startChildren(settings: Settings): Child[] {
  const env = environment(settings);
  const start = (name: string, command: string[]) => {
    const log = openLogFile(join(settings.dataFolder, "logs", `${name}.log`));
    const onLine = (line: string) => {
      log(line);
      const text = readable(name, line);
      if (text !== null) say(text);
    };
    const onCrash = (how: string, waitMs: number) => sayCrash(name, how, waitMs);
    return keepRunning({ name, command, env, onLine, onCrash });
  };
  const web = start("web", ["scripts/web.ts", ...(settings.isDev ? ["--dev"] : [])]);
  const worker = start("worker", ["lib/worker.ts"]);
  return [web, worker];
}

async function stopChildren([web, worker]: Child[]): Promise<void> {
  await Promise.all([web?.stop(WEB_STOP_MS), worker?.stop(WORKER_STOP_MS)]);
}

/** A public address never meets a stand-in: whoever deploys sets the real keys, or the processes refuse to start. */
async function bringStandIns(options: Options): Promise<RunningStandIns> {
  refuseFaults(process.env);
  if (isPublicUrl(process.env.CARTE_URL)) return { names: [], env: {}, stop: async () => {} };
  const standIns = await startStandIns({
    environment: process.env,
    lanHost: options.isLan ? lanAddress() : undefined,
    onLine: openLogFile(join(options.dataFolder, "logs", "stand-ins.log")),
    onCrash: sayCrash,
  });
  undo.push(() => standIns.stop(STAND_INS_STOP_MS));
  // A live key beside a service that is only played: said here, once, instead of by processes that start in vain.
  refuseFaults({ ...process.env, ...standIns.env });
  return standIns;
}

function demoWords({ standIns }: Settings, database: string): string {
  if (!standIns.includes("openai")) return `  ${database} Data goes to the services whose keys are set.`;
  return `  Demo mode: local reader, sketches, demo pictures, ${database} No key, no account, nothing leaves this machine.`;
}

function welcome(settings: Settings, wantedPort: number): void {
  if (settings.port !== wantedPort) say(`Port ${wantedPort} cannot be had, so Carte is on ${settings.port}.`);
  say(`\n  ${bold("Carte")} is at ${bold(settings.url)}\n`);
  if (settings.isLan && settings.url.includes("localhost")) say("  This machine is in no local network.\n");
  if (settings.isLan) say(`${renderUnicodeCompact(settings.url, { border: 2 })}\n`);
  else say(dim("  Only this machine can open it; npm start -- --lan lets phones in the same network in."));
  const database = process.env.DATABASE_URL ? "the database of DATABASE_URL." : "its own database.";
  say(dim(demoWords(settings, database)));
  say(dim(`  Data and logs: ${settings.dataFolder}    Ctrl-C ends it.\n`));
}

async function main(): Promise<void> {
  bypassProxies(process.env);
  const options = await readOptions(process.argv.slice(2));
  const lock = await takeLock(options.dataFolder);
  undo.push(() => lock.release());

  let children: Child[] = [];
  let settings: Settings | undefined;
  const moved = async (databaseUrl: string) => {
    if (!settings || stopping.signal.aborted) return;
    await stopChildren(children);
    settings = { ...settings, databaseUrl };
    children = startChildren(settings);
  };

  const migrated = bringDatabase(options, moved).then(async (url) => {
    await deploy(url);
    return url;
  });
  const noteBuild = () => say("Building (about 20 seconds, once)…");
  const built = options.isDev ? undefined : buildIfStale(noteBuild, stopping.signal);
  const [databaseUrl, secret, standIns] = await Promise.all([
    migrated,
    readSecret(options.dataFolder),
    bringStandIns(options),
    built,
  ]);
  stopping.signal.throwIfAborted();

  const port = await findPort(options.port, options.isLan);
  const url = process.env.CARTE_URL || addressOf({ ...options, port }, lanAddress());
  settings = {
    ...options,
    port,
    databaseUrl,
    secret,
    url,
    standIns: standIns.names,
    standInEnv: standIns.env,
  };
  children = startChildren(settings);
  undo.push(() => stopChildren(children));
  await waitUntilHealthy(`http://localhost:${port}/api/health`, HEALTHY_WITHIN_MS, stopping.signal);
  await lock.note(`${url}, process ${process.pid}`);
  welcome(settings, options.port);
}

async function stop(exitCode: number): Promise<never> {
  stopping.abort();
  // Taken one by one: what was still starting may add its own while we wait, and one that fails must not keep the others.
  for (let step = undo.pop(); step; step = undo.pop()) {
    try {
      await step();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
    }
  }
  process.exit(exitCode);
}

onStop((why) => {
  say(dim(`\nStopping (${why})…`));
  return stop(0);
});
try {
  await main();
} catch (error) {
  if (!stopping.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    await stop(1);
  }
}
