import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { buildWhenStale } from "./freshness.ts";
import { ROOT } from "./options.ts";

const cli = createRequire(import.meta.url).resolve("next/dist/bin/next");

/** Builds the application. Throws with the builder's own words. */
async function build(signal?: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [cli, "build"], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "pipe", "pipe"],
    signal,
  });
  let said = "";
  const keep = (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-20_000);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`The application could not be built:\n${said.trim()}`);
}

/** Builds unless the build there is was made from these very sources. `onBuild` is told when it takes a while. */
export async function buildIfStale(onBuild: () => void, signal?: AbortSignal): Promise<void> {
  await buildWhenStale(ROOT, async () => {
    onBuild();
    await build(signal);
  });
}
