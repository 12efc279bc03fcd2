import { getSketch } from "#lib/menus/index.ts";
import { blobResponse } from "../../_door/blob-response.ts";
import { type Call, door } from "../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export const GET = door(async ({ request, params, ctx }: Call<{ key: string }>) => {
  const sketch = await getSketch(ctx, { key: params.key });
  return blobResponse(request, sketch, {
    version: params.key,
    cacheControl: "public, max-age=31536000, immutable",
  });
});
