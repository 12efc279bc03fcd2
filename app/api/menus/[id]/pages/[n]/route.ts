import { getPagePhoto } from "#lib/menus/index.ts";
import { blobResponse } from "../../../../_door/blob-response.ts";
import { type Call, door } from "../../../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export const GET = door(async ({ request, params, ctx }: Call<{ id: string; n: string }>) => {
  const size = new URL(request.url).searchParams.get("size") ?? undefined;
  const { photo, version } = await getPagePhoto(ctx, { menuId: params.id, number: params.n, size });
  // A page never changes; a day, since a deleted menu's photo should leave the phone too.
  return blobResponse(request, photo, { version, cacheControl: "private, max-age=86400, immutable" });
});
