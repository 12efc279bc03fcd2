import { ApiError } from "./api-error.ts";

export type Answer = { status: number; body: object };

/** Answers by Idempotency-Key: the same request gets the first answer again, another one with the same key is refused. */
export class IdempotencyKeys {
  private readonly kept = new Map<string, { request: string; answer: Answer }>();

  /** `request` is the path and the body as they came. Errors of our side (5xx) are kept too, as Stripe does. */
  async once(
    key: string | null,
    request: string,
    run: () => Answer,
  ): Promise<Answer & { isReplay: boolean }> {
    const known = key === null ? undefined : this.kept.get(key);
    if (known && known.request !== request)
      throw new ApiError(
        400,
        "Keys for idempotent requests can only be used with the same parameters they were first used with.",
        { type: "idempotency_error" },
      );
    if (known) return { ...known.answer, isReplay: true };
    const answer = run();
    if (key !== null) this.kept.set(key, { request, answer: structuredClone(answer) });
    return { ...answer, isReplay: false };
  }
}
