import { ModelFailure, sortFailure } from "./failure.ts";
import type { JsonChunk, JsonQuestion } from "./json-question.ts";
import type { ModelOffer } from "./provider.ts";
import { streamChat } from "./stream-chat.ts";
import { streamResponses } from "./stream-responses.ts";

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
