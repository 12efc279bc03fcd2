import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { leashed } from "../start/leash.ts";
import type { Cluster } from "./cluster.ts";
import type { Owner } from "./owner.ts";

const START_MS = 20_000;
const STOP_MS = 8_000;

type Child = ChildProcessByStdio<Writable, null, Readable>;

export type Server = {
  port: number;
  pid: number;
  /** Resolves when the server has ended, for whatever reason. */
  exited: Promise<void>;
  /** Ends all sessions and stops, in order, within 8 s; harder after that. */
  stop(): Promise<void>;
};

export type ServerOptions = {
  /** Default true. False for scratch data: faster, and lost when the machine goes down. */
  isDurable?: boolean;
  onLine?: (line: string) => void;
};

/** A free port on 127.0.0.1: `preferred` if it is, so that clients find a restarted server where it was. */
function freePort(preferred: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (preferred === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen({ port: preferred, host: "127.0.0.1" }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function settings(data: string, port: number, isDurable: boolean): string[] {
  const flags = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "150",
    shared_buffers: "64MB",
    max_wal_size: "256MB",
    cluster_name: "carte",
    log_timezone: "UTC",
    ...(isDurable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return ["-D", data, "-p", String(port), ...Object.entries(flags).flatMap(([k, v]) => ["-c", `${k}=${v}`])];
}

async function launch(
  command: string,
  args: string[],
  owner: Owner | undefined,
  onLine: (line: string) => void,
) {
  const child: Child = spawn(...leashed("INT", command, args), {
    ...owner,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "pipe"],
    env: { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC", NODE_ENV: "production" },
  });
  child.stdin.on("error", () => {});
  const exited = once(child, "exit").then(() => void child.stdin.end());
  let tail = "";
  const ready = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("PostgreSQL did not start in 20 s")), START_MS);
    createInterface({ input: child.stderr }).on("line", (line) => {
      tail = `${tail}\n${line}`.slice(-2_000);
      onLine(line);
      if (line.includes("database system is ready to accept connections")) resolve();
    });
    const failed = () => reject(new Error(`PostgreSQL ended while starting:${tail}`));
    void exited.then(failed).finally(() => clearTimeout(timer));
    child.once("error", reject);
    void once(child.stderr, "close").then(() => clearTimeout(timer));
  });
  try {
    await ready;
  } catch (error) {
    child.kill("SIGKILL");
    throw error;
  }
  return { child, exited };
}

/**
 * Starts PostgreSQL on this cluster, on 127.0.0.1 alone. Throws when it does not start within 20 s. The server stops
 * when this process ends, in whatever way.
 */
export async function startServer(
  cluster: Cluster,
  binaries: string,
  owner: Owner | undefined,
  options: ServerOptions = {},
): Promise<Server> {
  const portFile = join(cluster.folder, "port");
  const port = await freePort(Number(await readFile(portFile, "utf8").catch(() => "0")) || 0);
  const args = settings(cluster.data, port, options.isDurable ?? true);
  const onLine = options.onLine ?? (() => {});
  const { child, exited } = await launch(join(binaries, "bin/postgres"), args, owner, onLine);
  await writeFile(portFile, String(port));
  const stop = async () => {
    child.kill("SIGINT");
    const hard = setTimeout(() => child.kill("SIGQUIT"), STOP_MS);
    await exited;
    clearTimeout(hard);
  };
  return { port, pid: child.pid ?? 0, exited, stop };
}
