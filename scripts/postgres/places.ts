import { createHash } from "node:crypto";
import { chown, mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { SHARED } from "./binaries.ts";
import { canReach, chooseOwner, type Owner } from "./owner.ts";

export type Place = { folder: string; owner: Owner | undefined };

/**
 * Where the database of this data folder lives: inside it, or, when root keeps the checkout where no other user can go
 * (a private home), in a shared folder named after it, so that the second start finds what the first one kept.
 */
export async function findPlace(dataFolder: string): Promise<Place> {
  await mkdir(dataFolder, { recursive: true });
  const inside = join(dataFolder, "postgres");
  const owner = chooseOwner(inside);
  if (canReach(owner, dataFolder)) return { folder: await ready(inside, owner), owner };

  const name = createHash("sha256")
    .update(await realpath(dataFolder))
    .digest("hex")
    .slice(0, 16);
  const outside = join(SHARED, name, "postgres");
  await mkdir(join(SHARED, name), { recursive: true, mode: 0o755 });
  const outsideOwner = chooseOwner(outside);
  return { folder: await ready(outside, outsideOwner), owner: outsideOwner };
}

async function ready(folder: string, owner: Owner | undefined): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (owner) await chown(folder, owner.uid, owner.gid);
  return folder;
}
