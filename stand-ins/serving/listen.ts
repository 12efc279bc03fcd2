import type { Server } from "node:http";

/** Where to listen: a free port unless told, and what browsers call this machine. */
export type Place = { port?: number; host?: string; publicHost?: string };

/** Starts listening and returns the origin, and how to end: open connections are cut. */
export async function listen(
  server: Server,
  { port = 0, host = "127.0.0.1", publicHost = host }: Place,
): Promise<{ origin: string; close(): Promise<void> }> {
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, host, done));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the stand-in has no port");
  return {
    origin: `http://${publicHost}:${address.port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
