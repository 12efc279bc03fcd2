import { getOwnPicture } from "#lib/accounts/index.ts";
import { type Call, door } from "../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** The picture of who is signed in. Its address carries a version, so that a browser keeps it. */
export const GET = door(async ({ ctx, web }: Call<object>) => {
  const picture = await getOwnPicture(ctx, { issuer: web.env.AUTH_GOOGLE_ISSUER });
  return new Response(new Uint8Array(picture), {
    headers: {
      "Content-Type": "image/webp",
      "Cache-Control": "private, max-age=604800",
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
    },
  });
}, "debug");
