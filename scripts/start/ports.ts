import { createServer } from "node:net";
import { networkInterfaces } from "node:os";

// Browsers (and fetch) refuse to open these, by the list of the Fetch standard, whoever listens there.
const REFUSED = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
  10_080,
]);

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRNOTAVAIL"));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

// One after the other: the probes of "all addresses" and of one of them would take each other for somebody else.
async function isFreeOnAll(port: number, hosts: string[]): Promise<boolean> {
  for (const host of hosts) if (!(await isFree(port, host))) return false;
  return true;
}

/**
 * `wanted`, or the next port that browsers open and that is free on every address that `localhost` may mean: a browser tries both, and must
 * not find somebody else on one of them.
 */
export async function findPort(wanted: number, isLan: boolean): Promise<number> {
  const hosts = ["127.0.0.1", "::1", ...(isLan ? ["0.0.0.0"] : [])];
  for (let port = wanted; port < wanted + 100 && port <= 65_535; port++) {
    if (!REFUSED.has(port) && (await isFreeOnAll(port, hosts))) return port;
  }
  throw new Error(`No port from ${wanted} to ${wanted + 99} is free.`);
}

/** This machine's address in the local network, as a phone would type it; undefined when it is in none. */
export function lanAddress(): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outside = all.filter(({ family, internal }) => family === "IPv4" && !internal);
  // Home and office networks before the bridges of containers and virtual machines, which are mostly 172.16-31.
  const rank = (address: string) => ["192.168.", "10."].findIndex((start) => address.startsWith(start)) >>> 0;
  return outside.map(({ address }) => address).toSorted((a, b) => rank(a) - rank(b))[0];
}
