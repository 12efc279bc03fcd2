import type { ChatCompletion, ChatCompletionChunk } from "openai/resources/chat/completions";
import type { CompletionUsage } from "openai/resources/completions";
import { z } from "zod";
import { JsonFormat, openPicture, type Picture, writeAnswer } from "./answers/index.ts";
import { costMicros } from "./catalogue.ts";
import { EventStream, streamText } from "./event-stream.ts";
import { type Exchange, playEarlyFault, sendJson } from "./exchange.ts";
import { requireOffer, requireRequest } from "./require-request.ts";
import { brokenJson, CHARACTERS_PER_TOKEN, countUsage, pauseForWriting, REFUSAL } from "./written-answer.ts";

const Part = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string() }),
  z.strictObject({
    type: z.literal("image_url"),
    image_url: z.strictObject({ url: z.string(), detail: z.enum(["low", "high", "auto"]).optional() }),
  }),
]);

/** The part of POST /v1/chat/completions that other providers speak. */
const Request = z.strictObject({
  model: z.string(),
  messages: z
    .array(
      z.strictObject({
        role: z.enum(["system", "user", "assistant"]),
        content: z.union([z.string(), z.array(Part)]),
      }),
    )
    .min(1),
  response_format: z.strictObject({ type: z.literal("json_schema"), json_schema: JsonFormat }),
  stream: z.boolean().optional(),
  stream_options: z.strictObject({ include_usage: z.boolean() }).optional(),
  max_tokens: z.number().int().min(1).optional(),
  max_completion_tokens: z.number().int().min(1).optional(),
  user: z.string().max(64).optional(),
});
type Request = z.infer<typeof Request>;

async function look(request: Request): Promise<{ text: string; pictures: Picture[] }> {
  const texts: string[] = [];
  const pictures: Picture[] = [];
  for (const { content } of request.messages) {
    if (typeof content === "string") texts.push(content);
    else
      for (const part of content) {
        if (part.type === "text") texts.push(part.text);
        else pictures.push(await openPicture(part.image_url.url, "messages"));
      }
  }
  return { text: texts.join("\n"), pictures };
}

type FinishReason = "stop" | "length" | "content_filter";

function endingFor(
  exchange: Exchange,
  request: Request,
  answer: string,
): { text: string; finish: FinishReason; refusal: string | null } {
  const kind = exchange.fault?.kind;
  if (kind === "refusal") return { text: "", finish: "stop", refusal: REFUSAL };
  if (kind === "content-filter") return { text: answer, finish: "content_filter", refusal: null };
  if (kind === "token-limit") return { text: answer, finish: "length", refusal: null };
  if (kind === "invalid-json") return { text: brokenJson(answer), finish: "stop", refusal: null };
  const maxTokens = request.max_completion_tokens ?? request.max_tokens ?? Number.POSITIVE_INFINITY;
  const limit = maxTokens * CHARACTERS_PER_TOKEN;
  if (answer.length > limit) return { text: answer.slice(0, limit), finish: "length", refusal: null };
  return { text: answer, finish: "stop", refusal: null };
}

type Head = { id: string; created: number; model: string };
type Ending = ReturnType<typeof endingFor>;

/** The whole answer, after as long as writing it would have taken. */
async function sendWhole(
  exchange: Exchange,
  head: Head,
  { text, finish, refusal }: Ending,
  usage: CompletionUsage,
): Promise<void> {
  await pauseForWriting(exchange, usage.completion_tokens);
  const message = { role: "assistant" as const, content: text || null, refusal };
  const whole: ChatCompletion = {
    ...head,
    object: "chat.completion",
    choices: [{ index: 0, finish_reason: finish, logprobs: null, message }],
    usage,
  };
  await sendJson(exchange, 200, whole);
}

/** The answer chunk by chunk; `usage` comes last, where it is asked for. */
async function sendChunks(
  exchange: Exchange,
  head: Head,
  { text, finish, refusal }: Ending,
  usage: CompletionUsage | null,
): Promise<void> {
  const stream = new EventStream(exchange);
  const object = "chat.completion.chunk";
  const chunk = (delta: ChatCompletionChunk.Choice.Delta, finishReason: FinishReason | null = null) => {
    const choices = [{ index: 0, delta, finish_reason: finishReason }];
    return stream.send({ ...head, object, choices } satisfies ChatCompletionChunk);
  };
  await chunk({ role: "assistant", content: "" });
  if (refusal) await chunk({ refusal });
  else await streamText(exchange, text, (content) => chunk({ content }));
  await chunk({}, finish);
  if (usage) await stream.send({ ...head, object, choices: [], usage } satisfies ChatCompletionChunk);
  await stream.send("[DONE]");
  stream.end();
}

/** POST /v1/chat/completions */
export async function complete(exchange: Exchange): Promise<void> {
  const request = requireRequest(Request, exchange);
  const offer = requireOffer(exchange, request.model, "text");
  await playEarlyFault(exchange);
  const { text: asked, pictures } = await look(request);
  const answer = await writeAnswer(
    request.response_format.json_schema,
    asked,
    pictures,
    exchange.control.taught,
    "response_format.json_schema",
  );
  const ending = endingFor(exchange, request, answer);
  const counted = countUsage(asked, pictures, ending.text);
  const promptTokens = counted.textIn + counted.imageIn;
  const usage = {
    prompt_tokens: promptTokens,
    completion_tokens: counted.out,
    total_tokens: promptTokens + counted.out,
  };
  exchange.entry.billed = true;
  exchange.entry.costMicros = costMicros(offer, counted);
  const head = {
    id: `chatcmpl-${exchange.entry.requestId}`,
    created: Math.floor(Date.parse(exchange.entry.startedAt) / 1000),
    model: request.model,
  };
  if (!request.stream) return sendWhole(exchange, head, ending, usage);
  await sendChunks(exchange, head, ending, request.stream_options?.include_usage ? usage : null);
}
