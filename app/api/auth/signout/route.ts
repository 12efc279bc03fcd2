import { endedSessionCookieHeader, endSessions, safeBack } from "#lib/accounts/index.ts";
import { type Call, door } from "../../_door/door.ts";
import { readForm } from "../../_door/read-form.ts";
import { leadTo } from "../answers.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Signs this browser out, or with `everywhere=1` all of them. A form, as signing in is. */
export const POST = door(async ({ request, ctx, web }: Call<object>) => {
  const form = await readForm(request);
  // Signed out already, in another tab: that is what was wanted.
  if (ctx.actor.kind === "diner") await endSessions(ctx, form.get("everywhere") ? "all" : "this");
  return leadTo(safeBack(form.get("back")), [endedSessionCookieHeader(web.env.CARTE_URL)]);
});
