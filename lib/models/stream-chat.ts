import { clientFor } from "./client.ts";
import { ModelFailure } from "./failure.ts";
import { dataUrl, type JsonChunk, type JsonEnding, type JsonQuestion } from "./json-question.ts";
import type { ModelOffer } from "./provider.ts";

/** The dialect most other providers speak: Chat Completions with a JSON schema. */
export async function* streamChat(
  offer: ModelOffer,
  question: JsonQuestion,
  signal: AbortSignal,
): AsyncGenerator<JsonChunk> {
  const { data: stream, request_id: requestId } = await clientFor(offer.provider)
    .chat.completions.create(
      {
        model: offer.model,
        messages: [
          { role: "system", content: question.instructions },
          {
            role: "user",
            content: [
              ...question.pictures.map((picture) => ({
                type: "image_url" as const,
                image_url: { url: dataUrl(picture) },
              })),
              { type: "text", text: question.text },
            ],
          },
        ],
        response_format: {
          type: "json_schema",
          json_schema: { name: question.schemaName, strict: true, schema: question.schema },
        },
        max_completion_tokens: question.maxOutputTokens,
        user: question.safetyIdentifier,
        stream: true,
        stream_options: { include_usage: true },
      },
      { signal },
    )
    .withResponse();
  let ending: JsonEnding | null = null;
  let refused: { why: string; code: string } | null = null;
  for await (const chunk of stream) {
    const choice = chunk.choices[0];
    // Usage comes in a chunk of its own after the refusal.
    if (choice?.delta.refusal) refused = { why: choice.delta.refusal, code: "refusal" };
    if (choice?.delta.content) yield { kind: "text", text: choice.delta.content };
    if (choice?.finish_reason === "content_filter")
      refused = { why: "the content filter stopped the answer", code: "content_filter" };
    if (choice?.finish_reason)
      ending = { reason: choice.finish_reason === "length" ? "length" : "complete", usage: null, requestId };
    if (chunk.usage && ending) {
      const { prompt_tokens: input, completion_tokens: out } = chunk.usage;
      const seen = question.pictures.length > 0;
      ending.usage = { textIn: seen ? 0 : input, imageIn: seen ? input : 0, out };
    }
  }
  if (refused)
    throw new ModelFailure("refused", refused.why, {
      code: refused.code,
      requestId,
      usage: ending?.usage ?? null,
    });
  if (ending) yield { kind: "end", ...ending };
}
