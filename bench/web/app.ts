import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { waitUntilHealthy } from "../../scripts/start/ready.ts";

export type RunningApp = { url: string; dataDir: string; starter: ChildProcess; stop(): Promise<void> };

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Starts the product as `npm start` does, on a free port and an empty data folder of its own. */
export async function startApp(): Promise<RunningApp> {
  const port = await freePort();
  const dataDir = await mkdtemp(join(tmpdir(), "carte-bench-"));
  const starter = spawn(process.execPath, ["scripts/start.ts"], {
    env: { ...process.env, PORT: String(port), CARTE_DATA_DIR: dataDir },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://localhost:${port}`;
  await waitUntilHealthy(`${url}/api/health`, 240_000);
  return {
    url,
    dataDir,
    starter,
    async stop() {
      const ended = new Promise((done) => starter.once("exit", done));
      starter.kill("SIGTERM");
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
