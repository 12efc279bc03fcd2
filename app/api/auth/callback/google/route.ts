import {
  actorFromCookie,
  endedGuestCookieHeader,
  finishGoogleSignIn,
  GUEST_COOKIE,
  requireRate,
  sessionCookieHeader,
  signIn,
  welcomeDiner,
} from "#lib/accounts/index.ts";
import { readCookie } from "../../../_door/cookie.ts";
import { type Call, door } from "../../../_door/door.ts";
import { leadTo, leadToSignIn, toProblem } from "../../answers.ts";
import { googleSettings, welcomeTerms } from "../../google-settings.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Where the provider sends the browser back to. */
export const GET = door(async (call: Call<object>) => {
  const { ctx } = call;
  try {
    return await finish(call);
  } catch (error) {
    const { reason, back } = toProblem(error, ctx.log);
    // The back button, after all went well: one is signed in, so there is nothing to explain.
    if (reason === "again" && ctx.actor.kind === "diner") return leadTo(back);
    return leadToSignIn(reason, back);
  }
});

async function finish({ request, ctx, web }: Call<object>): Promise<Response> {
  await requireRate(ctx, "sign-in");
  const cookie = (name: string) => readCookie(request, name);
  const query = new URL(request.url).searchParams;
  const { identity, back, cookies } = await finishGoogleSignIn(googleSettings(web), ctx.log, {
    query,
    cookie,
  });
  const guest = actorFromCookie(cookie(GUEST_COOKIE), web.secrets);
  const { accountId, token, isNew } = await signIn(ctx, web.neighbours, {
    identity,
    userAgent: request.headers.get("user-agent"),
    guestId: guest.kind === "guest" ? guest.accountId : null,
  });
  const { issuer, subject } = identity;
  const newcomer = { accountId, issuer, subject, addressHash: ctx.addressHash };
  const welcomed = await welcomeDiner(ctx, web.neighbours, welcomeTerms(web), web.secrets, newcomer);
  ctx.log.info("signed-in", { accountId, isNew, welcomed });
  const { CARTE_URL } = web.env;
  return leadTo(welcomed === "capped" ? `/sign-in/welcome?${new URLSearchParams({ back })}` : back, [
    ...cookies,
    sessionCookieHeader(token, CARTE_URL),
    endedGuestCookieHeader(CARTE_URL),
  ]);
}
