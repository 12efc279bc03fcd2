import type { Response, ResponseStreamEvent } from "openai/resources/responses/responses";
import { clientFor } from "./client.ts";
import { ModelFailure } from "./failure.ts";
import { dataUrl, type JsonChunk, type JsonQuestion } from "./json-question.ts";
import type { ModelOffer } from "./provider.ts";
import { NO_USAGE, type Usage } from "./usage.ts";

function readUsage(response: Response, question: JsonQuestion): Usage {
  if (!response.usage) return NO_USAGE;
  const { input_tokens, output_tokens } = response.usage;
  // Only the sum is reported; pictures and text cost the same at every text model known today.
  return question.pictures.length > 0
    ? { textIn: 0, imageIn: input_tokens, out: output_tokens }
    : { textIn: input_tokens, imageIn: 0, out: output_tokens };
}

/** A refusal is a part of a completed answer; it is read there, where its usage is. */
function refuseRefusal(response: Response, question: JsonQuestion, requestId: string | null): void {
  for (const item of response.output) {
    const refusal = item.type === "message" && item.content.find((part) => part.type === "refusal");
    if (!refusal) continue;
    const usage = readUsage(response, question);
    throw new ModelFailure("refused", refusal.refusal, { code: "refusal", requestId, usage });
  }
}

function readEvent(
  event: ResponseStreamEvent,
  question: JsonQuestion,
  requestId: string | null,
): JsonChunk | null {
  switch (event.type) {
    case "response.output_text.delta":
      return { kind: "text", text: event.delta };
    case "response.completed":
      refuseRefusal(event.response, question, requestId);
      return { kind: "end", reason: "complete", usage: readUsage(event.response, question), requestId };
    case "response.incomplete": {
      const reason = event.response.incomplete_details?.reason;
      if (reason === "max_output_tokens") {
        return { kind: "end", reason: "length", usage: readUsage(event.response, question), requestId };
      }
      throw new ModelFailure("refused", "the content filter stopped the answer", {
        code: reason ?? "incomplete",
        requestId,
        usage: readUsage(event.response, question),
      });
    }
    case "response.failed":
      throw new ModelFailure("maybe-billed", event.response.error?.message ?? "failed", {
        code: event.response.error?.code ?? "failed",
        requestId,
      });
    case "error":
      throw new ModelFailure("maybe-billed", event.message, { code: event.code ?? "error", requestId });
    default:
      return null;
  }
}

/** OpenAI's own dialect: the Responses API. Nothing is stored there. */
export async function* streamResponses(
  offer: ModelOffer,
  question: JsonQuestion,
  signal: AbortSignal,
): AsyncGenerator<JsonChunk> {
  const { data: stream, request_id: requestId } = await clientFor(offer.provider)
    .responses.create(
      {
        model: offer.model,
        instructions: question.instructions,
        input: [
          {
            role: "user",
            content: [
              ...question.pictures.map((picture) => ({
                type: "input_image" as const,
                image_url: dataUrl(picture),
                detail: "high" as const,
              })),
              { type: "input_text", text: question.text },
            ],
          },
        ],
        text: {
          format: { type: "json_schema", name: question.schemaName, strict: true, schema: question.schema },
        },
        reasoning: { effort: "low" },
        max_output_tokens: question.maxOutputTokens,
        safety_identifier: question.safetyIdentifier,
        store: false,
        stream: true,
      },
      { signal },
    )
    .withResponse();
  for await (const event of stream) {
    const chunk = readEvent(event, question, requestId);
    if (chunk) yield chunk;
  }
}
