import { getPicture } from "#lib/menus/index.ts";
import { blobResponse } from "../../_door/blob-response.ts";
import { type Call, door } from "../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export const GET = door(async ({ request, params, ctx }: Call<{ key: string }>) => {
  const size = new URL(request.url).searchParams.get("size") ?? undefined;
  const picture = await getPicture(ctx, { key: params.key, size });
  return blobResponse(request, picture, {
    version: `${params.key}-${size ?? "full"}`,
    cacheControl: "public, max-age=31536000, immutable",
  });
});
