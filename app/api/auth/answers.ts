import { SignInProblem, type SignInReason, safeBack } from "#lib/accounts/index.ts";
import { AppError, type Log } from "#lib/kernel/index.ts";

/** On to another page, with cookies. 303: whatever was asked, the next page is fetched. */
export function leadTo(path: string, cookies: string[] = []): Response {
  const headers = new Headers({ Location: path, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** Back to the sign-in page, which says why. People come here by links and forms: JSON would be a dead end. */
export function leadToSignIn(reason: SignInReason, back: string): Response {
  const query = new URLSearchParams({ problem: reason });
  if (safeBack(back) !== "/") query.set("back", safeBack(back));
  return leadTo(`/sign-in?${query}`);
}

/** What went wrong, as a reason the sign-in page knows; the whole story goes to the log. */
export function toProblem(error: unknown, log: Log): SignInProblem {
  if (error instanceof SignInProblem) {
    const { reason, cause } = error;
    // What people do by themselves is no fault to look into.
    if (reason === "refused" || reason === "away") log.warn("sign-in-refused", { reason, error: cause });
    else log.info("sign-in-refused", { reason });
    return error;
  }
  if (error instanceof AppError) {
    log.info("sign-in-refused", { reason: error.code });
    return new SignInProblem(error.code === "rate-limited" ? "busy" : "again", "/", error);
  }
  log.error("sign-in-failed", { error });
  return new SignInProblem("away", "/", error);
}
