import { z } from "zod";
import { ensureAccount } from "#lib/accounts/index.ts";
import { enqueue } from "#lib/jobs/index.ts";
import { AppError, inTransaction, newId, parseInput, requireAccount } from "#lib/kernel/index.ts";
import { type NormalisedPage, normalisePhoto } from "#lib/pictures/index.ts";
import { type MenuContext, photoPrefix } from "./context.ts";
import { MENU_LIMITS } from "./limits.ts";
import { forgetMenuQueue, readMenuQueue, sweepTime } from "./queues.ts";
import { refuseFlood } from "./refuse-flood.ts";
import { menuFacts } from "./stored.ts";
import { tell } from "./tell.ts";
import type { Gate } from "./upload-gate.ts";

export type UploadContext = MenuContext & { decoding: Gate };

/** `uploadKey`: made by the phone, the same each time it tries again. `photos`: the files as they came, 1 to 8. */
const UploadMenu = z.object({
  uploadKey: z.uuid(),
  photos: z.array(z.instanceof(Buffer)).min(1).max(MENU_LIMITS.pages),
  /** BCP 47: what dishes are explained in. */
  dinerLanguage: z.string().max(20).nullable().default(null),
  /** Keyed hash of the address it comes from: whose budget its reading counts against. */
  addressHash: z.string().max(100).nullable().default(null),
});
export type UploadMenu = z.input<typeof UploadMenu>;
export type UploadedMenu = { menuId: string; created: boolean };

/** The menu that this account has made of this upload already, or null. */
export async function findUpload(ctx: MenuContext, uploadKey: string): Promise<UploadedMenu | null> {
  const menu = await ctx.db.menu.findUnique({
    where: { accountId_uploadKey: { accountId: requireAccount(ctx), uploadKey } },
    select: { id: true },
  });
  return menu && { menuId: menu.id, created: false };
}

/**
 * A menu of one or more photos, read soon after. The same upload again, even at the same instant, is the same menu.
 * Throws the codes of `normalisePhoto`, `upload-too-many-pages`, `too-many-requests`; what is refused leaves nothing behind.
 */
export async function uploadMenu(ctx: UploadContext, input: UploadMenu): Promise<UploadedMenu> {
  requireAccount(ctx);
  const { photos, ...from } = parseInput(UploadMenu, input);
  const { uploadKey } = from;
  return ctx.decoding.pass(async () => {
    const known = await findUpload(ctx, uploadKey);
    if (known) return known;
    await refuseFlood(ctx);
    const pages = await normaliseAll(photos);
    const menuId = newId(ctx.clock.now().getTime());
    // From here on something may be left behind if a process or the database dies. This job is the broom; deleting
    // at once is not safe then, as the menu may be there although its commit was never answered.
    await enqueue(ctx, forgetMenuQueue, { menuId }, { startAfter: sweepTime(ctx) });
    const sweep = () => ctx.storage.deletePrefix(photoPrefix(menuId));
    const stored = await store(ctx, menuId, pages);
    const isRecorded = await record(ctx, menuId, from, stored).catch(async (error) => {
      if (error instanceof AppError) await sweep();
      throw error;
    });
    if (isRecorded) return { menuId, created: true };
    await sweep();
    const winner = await findUpload(ctx, uploadKey);
    // Made by the twin of this upload and deleted in the same breath.
    if (!winner) throw new AppError("conflict", { detail: "the upload's menu was deleted meanwhile" });
    return winner;
  });
}

async function normaliseAll(photos: Buffer[]): Promise<NormalisedPage[]> {
  const pages: NormalisedPage[] = [];
  // One after the other: a photo of 40 megapixels takes 160 MB while it is open.
  for (const [index, photo] of photos.entries()) {
    pages.push(...(await normaliseNumbered(photo, index + 1)));
    if (pages.length > MENU_LIMITS.pages) throw new AppError("upload-too-many-pages");
  }
  return pages;
}

/** Says of a refusal which of the photos it means. */
async function normaliseNumbered(photo: Buffer, page: number): Promise<NormalisedPage[]> {
  try {
    return await normalisePhoto(photo);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, {
      page,
      cause: error.cause,
      ...(error.detail && { detail: error.detail }),
    });
  }
}

type StoredPage = { number: number; photoKey: string; thumbKey: string; widthPx: number; heightPx: number };

async function store(ctx: MenuContext, menuId: string, pages: NormalisedPage[]): Promise<StoredPage[]> {
  const stored: StoredPage[] = [];
  for (const [index, { bytes, thumb, widthPx, heightPx }] of pages.entries()) {
    const photoKey = await ctx.storage.put(photoPrefix(menuId), bytes, "image/webp");
    const thumbKey = await ctx.storage.put(photoPrefix(menuId), thumb, "image/webp");
    stored.push({ number: index + 1, photoKey, thumbKey, widthPx, heightPx });
  }
  return stored;
}

/** False when the same upload has become a menu meanwhile. */
async function record(
  ctx: MenuContext,
  menuId: string,
  from: Omit<z.output<typeof UploadMenu>, "photos">,
  pages: StoredPage[],
) {
  return inTransaction(ctx, async (tx) => {
    const accountId = await ensureAccount(tx);
    // The unique constraint decides a race; "look, then insert" would let two through.
    const { count } = await tx.db.menu.createMany({
      data: [{ id: menuId, accountId, ...from, createdAt: tx.clock.now() }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    // Once more where the account's row is locked: only here is the count exact.
    await refuseFlood(tx, 1);
    await tx.db.page.createMany({ data: pages.map((page) => ({ ...page, menuId })) });
    await enqueue(tx, readMenuQueue, { menuId, reading: 1 });
    const menu = await tx.db.menu.findUniqueOrThrow({ where: { id: menuId } });
    await tell(tx, menuId, { kind: "menu", menu: menuFacts(menu) });
    return true;
  });
}
