import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export type Lock = {
  /** What a second start is told about the first. */
  note(text: string): Promise<void>;
  release(): void;
};

/**
 * One start per data folder. The lock is the one that SQLite takes on a file, because the system gives it back however
 * a process ends; a file with a process id was rejected, since ids are used again. Throws with a sentence when taken.
 */
export async function takeLock(dataFolder: string): Promise<Lock> {
  const noteFile = join(dataFolder, "start.txt");
  const database = new DatabaseSync(join(dataFolder, "start.lock"));
  try {
    database.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (cause) {
    const other = await readFile(noteFile, "utf8").catch(() => "");
    throw new Error(`Carte is already running from this folder${other ? ` (${other})` : ""}.`, { cause });
  }
  const note = (text: string) => writeFile(noteFile, text);
  await note(`process ${process.pid}, starting`);
  return { note, release: () => database.close() };
}
