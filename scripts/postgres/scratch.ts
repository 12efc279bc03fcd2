import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Embedded, startEmbedded } from "./embedded.ts";

export type Scratch = Embedded & { remove(): Promise<void> };

/** An empty PostgreSQL in a temporary folder, gone with all its data after `remove()`. */
export async function startScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), "carte-scratch-"));
  // When root runs the tests, the database is another user, who has to pass.
  await chmod(folder, 0o711);
  const embedded = await startEmbedded(folder, { isDurable: false });
  return {
    ...embedded,
    async remove() {
      await embedded.server.stop();
      await Promise.all([folder, embedded.folder].map((path) => rm(path, { recursive: true, force: true })));
    },
  };
}
