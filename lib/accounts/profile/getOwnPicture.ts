import sharp from "sharp";
import { AppError } from "#lib/kernel/index.ts";
import { type AccountContext, requireVisitor } from "../account-context.ts";

const SIDE_PX = 128;
const MAX_BYTES = 2 * 1024 * 1024;
const TIMEOUT_MS = 3_000;

/** Google keeps portraits here; anything else in a token would have us fetch from wherever it says. */
const PORTRAITS = /^https:\/\/[a-z0-9.-]+\.googleusercontent\.com\//;

/**
 * One's own picture, WebP, 128 px. Fetched from the provider the first time it is looked at, then ours: a page that took
 * it from there would tell the provider each time somebody opens a menu. Throws `not-found`.
 */
export async function getOwnPicture(ctx: AccountContext, provider: { issuer: string }): Promise<Uint8Array> {
  const { accountId } = requireVisitor(ctx);
  const account = await ctx.db.account.findUnique({
    where: { id: accountId },
    select: { picture: true, pictureUrl: true },
  });
  if (account?.picture) return account.picture;
  const url = account?.pictureUrl;
  if (!url || !(PORTRAITS.test(url) || new URL(url).origin === provider.issuer))
    throw new AppError("not-found", { detail: "no picture" });
  const picture = await fetchPortrait(url).catch((error: unknown) => {
    throw new AppError("not-found", { detail: "the picture cannot be fetched", cause: error });
  });
  await ctx.db.account.updateMany({ where: { id: accountId, pictureUrl: url }, data: { picture } });
  return picture;
}

async function fetchPortrait(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: "error" });
  if (!response.ok || !response.body) throw new Error(`the provider said ${response.status}`);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    if (length > MAX_BYTES) throw new Error("too large");
    chunks.push(chunk);
  }
  const image = sharp(Buffer.concat(chunks), { limitInputPixels: 4_000_000 });
  return new Uint8Array(await image.rotate().resize(SIDE_PX, SIDE_PX, { fit: "cover" }).webp().toBuffer());
}
