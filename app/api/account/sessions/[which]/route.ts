import { endedSessionCookieHeader, endSessions } from "#lib/accounts/index.ts";
import { type Call, door, json } from "../../../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Ends `this` session, `all` of them, or the one with this id. */
export const DELETE = door(async ({ params, ctx, web }: Call<{ which: string }>) => {
  const { endedHere } = await endSessions(ctx, params.which);
  return json(
    { endedHere },
    200,
    endedHere ? { "Set-Cookie": endedSessionCookieHeader(web.env.CARTE_URL) } : {},
  );
});
