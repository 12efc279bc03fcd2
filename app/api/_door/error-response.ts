import { AppError, ERRORS, type ErrorCode, isDatabaseAway, type Log } from "#lib/kernel/index.ts";

const RETRY_AFTER_SECONDS: Partial<Record<ErrorCode, number>> = { "too-many-requests": 5, unavailable: 3 };

/** What went wrong, as one of the codes that people are told. Anything unforeseen says nothing about itself. */
function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isDatabaseAway(error)) return new AppError("unavailable", { cause: error });
  return new AppError("internal", { cause: error });
}

/** The answer to a request that failed; the whole story goes to the log. */
export function errorResponse(thrown: unknown, requestId: string, log: Log): Response {
  const { code, status, detail, cause, page, retryAfterSeconds } = toAppError(thrown);
  const fields = { code, ...(detail && { detail }), ...(cause !== undefined && { error: cause }) };
  if (status >= 500) log.error("request-failed", fields);
  else log.info("request-refused", fields);
  const retryAfter = retryAfterSeconds ?? RETRY_AFTER_SECONDS[code];
  return Response.json(
    { error: { code, message: ERRORS[code][1], requestId, ...(page !== undefined && { page }) } },
    {
      status,
      headers: {
        "Cache-Control": "no-store",
        ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
      },
    },
  );
}
