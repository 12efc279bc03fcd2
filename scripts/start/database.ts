import { setTimeout as delay } from "node:timers/promises";
import { type Embedded, startEmbedded } from "../postgres/embedded.ts";

export type KeptDatabase = {
  url: string;
  folder: string;
  stop(): Promise<void>;
};

const RESTART_MS = 300;
const RESTART_MOST_MS = 5_000;

/**
 * Our own PostgreSQL, started again whenever it ends unasked (on the same port, so that those who use it find it).
 * `onTrouble` is told; `onMoved` when its port was taken meanwhile and the address is another one.
 */
export async function keepDatabase(
  dataFolder: string,
  onLine: (line: string) => void,
  onTrouble: (text: string) => void,
  onMoved: (url: string) => void,
): Promise<KeptDatabase> {
  let isStopping = false;
  let current: Embedded = await startEmbedded(dataFolder, { onLine });

  async function restart(waitMs: number): Promise<void> {
    await delay(waitMs);
    if (isStopping) return;
    try {
      const next = await startEmbedded(dataFolder, { onLine });
      const moved = next.url !== current.url;
      current = next;
      if (isStopping) return next.server.stop();
      watch();
      if (moved) onMoved(next.url);
    } catch (error) {
      onTrouble(`The database does not start: ${error instanceof Error ? error.message : error}`);
      return restart(Math.min(waitMs * 2, RESTART_MOST_MS));
    }
  }

  function watch(): void {
    void current.server.exited.then(() => {
      if (isStopping) return;
      onTrouble("The database ended unexpectedly and is started again.");
      return restart(RESTART_MS);
    });
  }

  watch();
  return {
    url: current.url,
    folder: current.folder,
    async stop() {
      isStopping = true;
      await current.server.stop();
    },
  };
}
