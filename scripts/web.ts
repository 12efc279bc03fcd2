/**
 * The web process: Next behind Node's own HTTP server, so that it ends politely and never outlives who started it.
 * PORT (3000) and HOST (all addresses; `localhost` for both loopbacks only) say where it listens.
 */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import next from "next";
import { ADDRESS_HEADER, callerAddress } from "#lib/accounts/rate/address.ts";
import { getEnv } from "#lib/kernel/env.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env.PORT ?? 3000);
const host = process.env.HOST ?? "0.0.0.0";
// Asked for here already: a process that cannot serve anybody must not look as if it could.
const { CARTE_TRUSTED_PROXIES: trustedProxies } = getEnv();
const isDev = process.argv.includes("--dev");

const POLITE_MS = 1_000;
const HARD_MS = 6_000;
// Longer than the idle time of the usual proxies, or they would now and then send a request into a closing socket.
const KEEP_ALIVE_MS = 65_000;

async function listen(handler: RequestListener, address: string): Promise<Server> {
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, handler);
  server.listen({ port, host: address });
  await once(server, "listening");
  return server;
}

async function listenEverywhere(handler: RequestListener): Promise<Server[]> {
  if (host !== "localhost") return [await listen(handler, host)];
  const first = await listen(handler, "127.0.0.1");
  // Machines without IPv6 have only the one.
  const second = await listen(handler, "::1").catch(() => undefined);
  return second ? [first, second] : [first];
}

// The framework writes to the page through this origin; it must be the name people use, which is never 127.0.0.1.
const app = next({ dev: isDev, dir: root, hostname: "localhost", port });
await app.prepare();
const handle = app.getRequestHandler();
/** The framework hides the socket; and a header of this name that came from outside must not pass for ours. */
const servers = await listenEverywhere((request, response) => {
  const forwarded = request.headers["x-forwarded-for"];
  const heard = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  request.headers[ADDRESS_HEADER] = callerAddress(request.socket.remoteAddress, heard, trustedProxies) ?? "";
  return handle(request, response);
});

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(1), HARD_MS).unref();
  const closed = servers.map((server) => once(server.close(), "close"));
  // Streams are told to end by the application; who has not gone after a moment is cut off and comes back elsewhere.
  setTimeout(() => servers.forEach((server) => void server.closeAllConnections()), POLITE_MS).unref();
  await Promise.all(closed);
  await app.close();
  process.exit(0);
}
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void stop());
process.on("disconnect", () => void stop());
process.send?.("listening");
