import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import type { Log } from "#lib/kernel/index.ts";
import { CHANNEL } from "./publish.ts";

const BACKOFF_MS = { first: 100, most: 2_000 };
const QUERY_MS = 5_000;

export type Listener = {
  /** The last number of each of these streams. Rejects while the database is away. */
  lastSeqs(streamIds: string[]): Promise<Map<string, number>>;
  close(): Promise<void>;
};

async function connect(url: string, onStream: (streamId: string) => void): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: "carte-events",
    keepAlive: true,
    connectionTimeoutMillis: QUERY_MS,
    query_timeout: QUERY_MS,
  });
  client.on("notification", ({ payload }) => payload && onStream(payload));
  client.on("error", () => {});
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    return client;
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
}

function ended(client: pg.Client): Promise<void> {
  return new Promise((resolve) => client.once("end", resolve));
}

/**
 * One connection that hears of every new event and comes back after each loss: `onStream` for an event of that stream,
 * `onConnected` whenever some may have been missed.
 */
export function listen(
  url: string,
  log: Log,
  onStream: (streamId: string) => void,
  onConnected: () => void,
): Listener {
  const closing = new AbortController();
  let current: pg.Client | undefined;

  async function run(): Promise<void> {
    for (let waitMs = BACKOFF_MS.first; !closing.signal.aborted; ) {
      try {
        current = await connect(url, onStream);
        waitMs = BACKOFF_MS.first;
        onConnected();
        await ended(current);
        if (!closing.signal.aborted) log.warn("events-connection-lost");
      } catch (error) {
        if (!closing.signal.aborted) log.warn("events-connection-refused", { error });
      }
      current = undefined;
      await delay(waitMs, undefined, { signal: closing.signal }).catch(() => {});
      waitMs = Math.min(waitMs * 2, BACKOFF_MS.most);
    }
  }

  const running = run();
  return {
    async lastSeqs(streamIds) {
      const client = current;
      if (!client) throw new Error("the events connection is away");
      const sql = "SELECT id::text, last_seq FROM event_stream WHERE id = ANY($1::uuid[])";
      try {
        const { rows } = await client.query<{ id: string; last_seq: number }>(sql, [streamIds]);
        return new Map(rows.map((row) => [row.id, row.last_seq]));
      } catch (error) {
        // A connection that does not answer in 5 s is dead, whatever its socket says.
        void client.end().catch(() => {});
        throw error;
      }
    },
    async close() {
      closing.abort();
      await current?.end().catch(() => {});
      await running;
    },
  };
}
