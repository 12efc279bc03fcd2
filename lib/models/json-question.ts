import type { Usage } from "./usage.ts";

/** A question with pictures whose answer is JSON of a schema (strict: every key required, nullable instead of optional). */
export type JsonQuestion = {
  instructions: string;
  /** What is data; never followed, only read. */
  text: string;
  pictures: { bytes: Buffer; contentType: "image/webp" | "image/jpeg" | "image/png" }[];
  schemaName: string;
  schema: Record<string, unknown>;
  maxOutputTokens: number;
  /** A hash that stands for the diner, for the provider's abuse detection. */
  safetyIdentifier: string;
};

/** How an answer ended. `length`: at the output limit, what came is good as far as it goes. */
export type JsonEnding = { reason: "complete" | "length"; usage: Usage | null; requestId: string | null };

export type JsonChunk = { kind: "text"; text: string } | ({ kind: "end" } & JsonEnding);

export function dataUrl(picture: JsonQuestion["pictures"][number]): string {
  return `data:${picture.contentType};base64,${picture.bytes.toString("base64")}`;
}
