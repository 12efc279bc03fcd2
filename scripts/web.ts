/**
 * The web process: Next behind Node's own HTTP server, so that it ends politely and never outlives who started it.
 * PORT (3000) and HOST (all addresses; `localhost` for both loopbacks only) say where it listens.
 */
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { createServer as createSocketServer, type Server } from "node:net";
import { fileURLToPath } from "node:url";
import next from "next";
import { ADDRESS_HEADER, callerAddress } from "#lib/accounts/rate/address.ts";
import { getEnv } from "#lib/kernel/env.ts";
import { createLog } from "#lib/kernel/log.ts";
import { logConsole } from "./web/log-console.ts";
import { speakForFramework } from "./web/speak-for-framework.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "0.0.0.0";
// Asked for here already: a process that cannot serve anybody must not look as if it could.
const { CARTE_TRUSTED_PROXIES: trustedProxies, LOG_LEVEL } = getEnv();
const isDev = process.argv.includes("--dev");
if (!isDev) logConsole(createLog("web", LOG_LEVEL));

const POLITE_MS = 1_000;
const HARD_MS = 6_000;
// Longer than the idle time of the usual proxies, or they would now and then send a request into a closing socket.
const KEEP_ALIVE_MS = 65_000;

async function listen(server: Server, address: string): Promise<Server> {
  server.listen({ port, host: address });
  await once(server, "listening");
  return server;
}

/**
 * One HTTP server, whatever the address: the framework hangs its development socket on the server of the first request,
 * and pages that came by the other loopback never came alive. So the second loopback only hands its connections over.
 */
async function listenEverywhere(handler: RequestListener) {
  const http = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, handler);
  if (host !== "localhost") return { http, listening: [await listen(http, host)] };
  const first = await listen(http, "127.0.0.1");
  const doorway = createSocketServer((socket) => http.emit("connection", socket));
  // Machines without IPv6 have only the one.
  const second = await listen(doorway, "::1").catch(() => undefined);
  return { http, listening: second ? [first, second] : [first] };
}

// The framework writes to the page through this origin; it must be the name people use, which is never 127.0.0.1.
const app = next({ dev: isDev, dir: root, hostname: "localhost", port });
await app.prepare();
const handle = app.getRequestHandler();
/** The framework hides the socket; and a header of this name that came from outside must not pass for ours. */
const { http, listening } = await listenEverywhere((request, response) => {
  const forwarded = request.headers["x-forwarded-for"];
  const heard = Array.isArray(forwarded) ? forwarded.join(",") : forwarded;
  request.headers[ADDRESS_HEADER] = callerAddress(request.socket.remoteAddress, heard, trustedProxies) ?? "";
  return speakForFramework(request, response) ? undefined : handle(request, response);
});

let isStopping = false;
async function stop(): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  setTimeout(() => process.exit(1), HARD_MS).unref();
  const closed = listening.map((server) => once(server.close(), "close"));
  // Streams are told to end by the application; who has not gone after a moment is cut off and comes back elsewhere.
  setTimeout(() => http.closeAllConnections(), POLITE_MS).unref();
  await Promise.all(closed);
  await app.close();
  process.exit(0);
}
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => void stop());
process.on("disconnect", () => void stop());
process.send?.("listening");
