import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The secret that signs guest cookies: CARTE_SECRET, or one made on the first start and kept for the owner's eyes. */
export async function readSecret(dataFolder: string): Promise<string> {
  if (process.env.CARTE_SECRET) return process.env.CARTE_SECRET;
  const file = join(dataFolder, "secret");
  try {
    const kept = await readFile(file, "utf8");
    if (kept.length >= 32) return kept;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  const made = randomBytes(32).toString("base64url");
  await writeFile(file, made, { mode: 0o600 });
  return made;
}
