import { beginGoogleSignIn, requireRate } from "#lib/accounts/index.ts";
import { cookieNames } from "../../../_door/cookie.ts";
import { type Call, door } from "../../../_door/door.ts";
import { readForm } from "../../../_door/read-form.ts";
import { leadToSignIn, toProblem } from "../../answers.ts";
import { googleSettings } from "../../google-settings.ts";
import { wayOutPage } from "../../way-out-page.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Begins a sign-in. A form, so that it works before any script has come; `back` says where it ends. */
export const POST = door(async ({ request, ctx, web }: Call<object>) => {
  const back = (await readForm(request)).get("back");
  try {
    await requireRate(ctx, "sign-in");
    const input = { back, cookieNames: cookieNames(request) };
    return wayOutPage(await beginGoogleSignIn(googleSettings(web), ctx.log, input));
  } catch (error) {
    const { reason } = toProblem(error, ctx.log);
    return leadToSignIn(reason, back ?? "/");
  }
});
