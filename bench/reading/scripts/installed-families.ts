import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { isPackaged } from "../designs/font-packages.ts";
import type { Script } from "./typefaces.ts";

export type Installed = { scripts: Script[]; missing: string[] };

/**
 * The scripts with the typefaces that are there, and the families that are not: Chromium would silently draw those in
 * another one. Throws where fontconfig's `fc-list` is not installed.
 */
export async function installedFamilies(scripts: readonly Script[]): Promise<Installed> {
  const { stdout } = await promisify(execFile)("fc-list", [":", "family"], { maxBuffer: 2 ** 24 });
  const names = new Set(stdout.split(/[\n,]/).map((name) => name.trim()));
  const isThere = (family: string) => isPackaged(family) || names.has(family);
  return {
    scripts: scripts.map((script) => ({ ...script, families: script.families.filter(isThere) })),
    missing: [...new Set(scripts.flatMap(({ families }) => families.filter((family) => !isThere(family))))],
  };
}
