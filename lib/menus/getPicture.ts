import { z } from "zod";
import { AppError, type Context, parseInput } from "#lib/kernel/index.ts";
import { pictureBlob } from "#lib/painting/index.ts";
import type { StoredBlob } from "#lib/storage/index.ts";
import type { MenuContext } from "./context.ts";

const GetPicture = z.object({
  key: z.string().regex(/^[0-9a-f]{40}$/),
  size: z.enum(["thumb", "full"]).default("full"),
});

/** A finished picture, WebP. Anyone who has its key may look: it says nothing but what food looks like. */
export async function getPicture(
  ctx: Context & Pick<MenuContext, "storage">,
  input: { key: string; size?: string | undefined },
): Promise<StoredBlob> {
  const { key, size } = parseInput(GetPicture, input);
  const picture = await ctx.storage.get(pictureBlob(key, size));
  if (!picture) throw new AppError("not-found", { detail: "no such picture" });
  return picture;
}
