import { ModelFailure, sortFailure } from "./failure.ts";
import type { ModelOffer } from "./provider.ts";
import { streamChat } from "./stream-chat.ts";
import { streamResponses } from "./stream-responses.ts";
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

/**
 * Asks and streams the answer's text as it is written, then one `end`. Ends with a ModelFailure when the provider
 * fails, refuses, goes silent for longer than its timeouts, or breaks off.
 */
export async function* streamJson(
  offer: ModelOffer,
  question: JsonQuestion,
  signal: AbortSignal,
): AsyncGenerator<JsonChunk> {
  const { firstByteTimeoutMs, silenceTimeoutMs } = offer.provider;
  const watch = new AbortController();
  let timer = setTimeout(() => watch.abort(), firstByteTimeoutMs);
  const stopped = AbortSignal.any([signal, watch.signal]);
  const stream = offer.provider.text === "responses" ? streamResponses : streamChat;
  let ended = false;
  try {
    for await (const chunk of stream(offer, question, stopped)) {
      clearTimeout(timer);
      timer = setTimeout(() => watch.abort(), silenceTimeoutMs);
      ended ||= chunk.kind === "end";
      yield chunk;
    }
  } catch (error) {
    if (watch.signal.aborted)
      throw new ModelFailure("maybe-billed", "the provider went silent", { code: "timeout", cause: error });
    throw sortFailure(error, Date.now());
  } finally {
    clearTimeout(timer);
  }
  if (watch.signal.aborted)
    throw new ModelFailure("maybe-billed", "the provider went silent", { code: "timeout" });
  if (signal.aborted) throw new ModelFailure("cancelled", "cancelled");
  if (!ended) throw new ModelFailure("maybe-billed", "the stream broke off", { code: "cut" });
}

export function dataUrl(picture: JsonQuestion["pictures"][number]): string {
  return `data:${picture.contentType};base64,${picture.bytes.toString("base64")}`;
}
