import { z } from "zod";
import { AppError } from "./errors.ts";

/** What came in, checked. Throws `bad-request`; the log, not the caller, is told which field was wrong. */
export function parseInput<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const detail = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ");
  throw new AppError("bad-request", { detail });
}

/** Whether a text can be the id of anything. */
export const isId = (text: unknown): text is string => z.uuid().safeParse(text).success;

/** Ids that are no ids name nothing: the same answer as for a thing that is not there. */
export function requireId(id: string): string {
  if (isId(id)) return id.toLowerCase();
  throw new AppError("not-found", { detail: "not an id" });
}
