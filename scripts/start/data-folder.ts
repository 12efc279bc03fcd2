import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";
import { join } from "node:path";

/** SQLite, which keeps the start lock, opens paths of 512 bytes at most. */
const MAX_PATH_BYTES = 480;

/** Makes the data folder unless it is there. Throws with a sentence when it cannot be, or is not ours to write to. */
export async function makeDataFolder(path: string): Promise<void> {
  const bytes = Buffer.byteLength(path);
  if (bytes > MAX_PATH_BYTES)
    throw new Error(
      `The path of the data folder has ${bytes} bytes, ${MAX_PATH_BYTES} at most. ${ELSEWHERE}`,
    );
  try {
    await mkdir(join(path, "logs"), { recursive: true });
    for (const folder of [path, join(path, "logs")]) await access(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    const why = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
    throw new Error(`Carte cannot keep its data in ${path}${why}. ${ELSEWHERE}`, { cause });
  }
}

const ELSEWHERE = "Name another one: CARTE_DATA_DIR=/somewhere npm start";
