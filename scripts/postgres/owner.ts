import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** Who runs PostgreSQL when we are root, which PostgreSQL refuses to be. Undefined: we run it ourselves. */
export type Owner = { uid: number; gid: number };

function lookUp(name: string): Owner | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const run = spawnSync("id", [flag, name], { encoding: "utf8" });
    return run.status === 0 ? Number(run.stdout.trim()) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/**
 * The owner of an existing data folder, or else `postgres`, or else `nobody`. A user of our own was rejected: trying
 * Carte must not change the machine's list of users. Throws when root finds neither.
 */
export function chooseOwner(dataFolder: string): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = statSync(dataFolder, { throwIfNoEntry: false });
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const found = lookUp("postgres") ?? lookUp("nobody");
  if (!found)
    throw new Error("PostgreSQL does not run as root, and there is no user `postgres` or `nobody`.");
  return found;
}

/** Whether `owner` can pass through `folder`. Asked of the system, which knows about ACLs and mounts. */
export function canReach(owner: Owner | undefined, folder: string): boolean {
  const run = spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", folder], { ...owner });
  return run.status === 0;
}
