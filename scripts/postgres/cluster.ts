import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chown, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { leashed } from "../start/leash.ts";
import type { Owner } from "./owner.ts";

const Secrets = z.object({ password: z.string().min(20), appPassword: z.string().min(20) });
type Secrets = z.infer<typeof Secrets>;

/** A database cluster on disk. `folder` belongs to `owner`; `data` in it is PostgreSQL's. */
export type Cluster = { folder: string; data: string; secrets: Secrets; isNew: boolean };

/** On the leash: one left behind by a start that was ended would write into what the next start makes. */
async function run(command: string, args: string[], owner: Owner | undefined): Promise<void> {
  const child = spawn(...leashed("TERM", command, args), {
    ...owner,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk;
  });
  const [code] = await once(child, "close");
  child.stdin.end();
  if (code !== 0) throw new Error(`${command} failed (${code}): ${said.trim().slice(-2_000)}`);
}

async function writeSecrets(folder: string): Promise<Secrets> {
  const make = () => randomBytes(24).toString("base64url");
  const secrets = { password: make(), appPassword: make() };
  await writeFile(join(folder, "secrets.json"), JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

// The built-in locale sorts the same on every machine, whatever locales it has.
function initArguments(data: string, passwordFile: string): string[] {
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--locale=C.UTF-8", "--lc-messages=C"];
  return [
    `--pgdata=${data}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    ...locale,
  ];
}

/**
 * Opens the cluster in `folder`, made on the first call. Made under another name and renamed at the end, so that a
 * start killed half way leaves nothing that looks finished. Passwords stay beside it, for its owner's eyes only.
 */
export async function openCluster(
  folder: string,
  binaries: string,
  owner: Owner | undefined,
): Promise<Cluster> {
  const data = join(folder, "data");
  if (await stat(join(data, "PG_VERSION")).catch(() => undefined)) {
    const secrets = Secrets.parse(JSON.parse(await readFile(join(folder, "secrets.json"), "utf8")));
    return { folder, data, secrets, isNew: false };
  }
  const half = join(folder, "data.new");
  const passwordFile = join(folder, "password.new");
  await rm(half, { recursive: true, force: true });
  const secrets = await writeSecrets(folder);
  await writeFile(passwordFile, secrets.password, { mode: 0o600 });
  if (owner) await chown(passwordFile, owner.uid, owner.gid);
  try {
    await run(join(binaries, "bin/initdb"), initArguments(half, passwordFile), owner);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rename(half, data);
  return { folder, data, secrets, isNew: true };
}
