import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeDataFolder } from "./data-folder.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

export type Options = {
  isDev: boolean;
  /** Reachable from the local network too. */
  isLan: boolean;
  port: number;
  dataFolder: string;
  /** Of a database that somebody else runs; undefined brings our own. */
  databaseUrl: string | undefined;
};

/** From `npm start -- --lan --port 4000` and the environment (PORT, CARTE_DATA_DIR, DATABASE_URL). Makes the data folder. */
export async function readOptions(args: string[]): Promise<Options> {
  const { values } = parseArgs({
    args,
    options: { dev: { type: "boolean" }, lan: { type: "boolean" }, port: { type: "string" } },
  });
  const port = Number(values.port ?? (process.env.PORT || 3000));
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error("The port must be 1 to 65535.");
  const dataFolder = resolve(process.env.CARTE_DATA_DIR || join(ROOT, ".carte"));
  await makeDataFolder(dataFolder);
  return {
    isDev: values.dev ?? false,
    isLan: values.lan ?? false,
    port,
    dataFolder,
    databaseUrl: process.env.DATABASE_URL || undefined,
  };
}
