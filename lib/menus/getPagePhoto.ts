import { z } from "zod";
import { AppError, parseInput } from "#lib/kernel/index.ts";
import type { StoredBlob } from "#lib/storage/index.ts";
import type { MenuContext } from "./context.ts";
import { requireOwnMenu } from "./own-menu.ts";

const GetPagePhoto = z.object({
  menuId: z.string(),
  number: z.coerce.number().int().min(1).max(999),
  size: z.enum(["thumb", "full"]).default("full"),
});

/** One page's picture, WebP, for its owner only. `version` changes whenever the bytes do. */
export async function getPagePhoto(
  ctx: MenuContext,
  input: { menuId: string; number: string; size?: string | undefined },
): Promise<{ photo: StoredBlob; version: string }> {
  const menu = await requireOwnMenu(ctx, input.menuId);
  const { number, size } = parseInput(GetPagePhoto, input);
  const page = await ctx.db.page.findUnique({ where: { menuId_number: { menuId: menu.id, number } } });
  const key = page && (size === "thumb" ? page.thumbKey : page.photoKey);
  const photo = key && (await ctx.storage.get(key));
  if (!photo) throw new AppError("not-found", { detail: `page ${number} of menu ${menu.id}` });
  // The last segment of the key is the hash of the bytes.
  return { photo, version: key.slice(key.lastIndexOf("/") + 1) };
}
