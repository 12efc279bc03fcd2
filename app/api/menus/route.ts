import { chooseLocale } from "#components/messages/locales.ts";
import { guestCookieHeader, guestForUpload, requireRate } from "#lib/accounts/index.ts";
import { AppError } from "#lib/kernel/index.ts";
import {
  findUpload,
  listMenus,
  type UploadContext,
  type UploadedMenu,
  uploadMenu,
} from "#lib/menus/index.ts";
import { createByteBudget } from "../_door/byte-budget.ts";
import { type Call, door, json } from "../_door/door.ts";
import { readPhotos } from "../_door/read-photos.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Uploads held in memory by this process: two of the largest allowed, or some 400 of what a phone sends. */
const uploads = createByteBudget(192 * 1024 * 1024);

const RANDOM_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function requireUploadKey(request: Request): string {
  const key = request.headers.get("idempotency-key")?.toLowerCase() ?? "";
  // A key that could be guessed would let a stranger claim the guest whom a first upload makes.
  if (RANDOM_UUID.test(key)) return key;
  throw new AppError("bad-request", { detail: "Idempotency-Key is not a random UUID" });
}

async function receive(
  request: Request,
  ctx: UploadContext,
  from: { uploadKey: string; dinerLanguage: string; addressHash: string | null },
): Promise<UploadedMenu> {
  const known = await findUpload(ctx, from.uploadKey);
  if (known) return known;
  const { photos, release } = await readPhotos(request, uploads);
  try {
    return await uploadMenu(ctx, { ...from, photos });
  } finally {
    release();
  }
}

export const POST = door(async ({ request, ctx, web }: Call<object>) => {
  const uploadKey = requireUploadKey(request);
  const actor = ctx.actor.kind === "nobody" ? await guestForUpload(ctx, uploadKey, web.secrets) : ctx.actor;
  await requireRate(ctx, "upload");
  const { menuId, created } = await receive(
    request,
    { ...ctx, actor },
    {
      uploadKey,
      dinerLanguage: chooseLocale(request.headers.get("accept-language")),
      addressHash: ctx.addressHash,
    },
  );
  const cookie: Record<string, string> = {};
  if (ctx.actor.kind === "nobody" && actor.kind === "guest") {
    cookie["Set-Cookie"] = guestCookieHeader(actor.accountId, web.secrets, web.env.CARTE_URL);
  }
  return json({ menuId }, created ? 201 : 200, cookie);
});

export const GET = door(async ({ request, ctx }: Call<object>) => {
  const before = new URL(request.url).searchParams.get("before") ?? undefined;
  return json(await listMenus(ctx, { before }));
});
