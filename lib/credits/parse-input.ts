import { z } from "zod";
import { AppError } from "#lib/kernel/index.ts";

export const Credits = z.number().int().min(1).max(1_000_000);
export const IdempotencyKey = z.string().min(1).max(200);

/** The input of a verb, checked. Throws `bad-request`; the log, not the caller, is told which field was wrong. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const detail = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  throw new AppError("bad-request", { detail });
}
