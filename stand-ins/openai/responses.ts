import { randomBytes } from "node:crypto";
import type {
  Response,
  ResponseOutputMessage,
  ResponseStreamEvent,
  ResponseUsage,
} from "openai/resources/responses/responses";
import { z } from "zod";
import { JsonFormat, openPicture, type Picture, writeAnswer } from "./answers/index.ts";
import { costMicros, type Usage } from "./catalogue.ts";
import { EventStream, streamText } from "./event-stream.ts";
import { type Exchange, pause, playEarlyFault, sendJson } from "./exchange.ts";
import { requireOffer, requireRequest } from "./require-request.ts";
import { brokenJson, CHARACTERS_PER_TOKEN, countUsage, pauseForWriting, REFUSAL } from "./written-answer.ts";

const Content = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("input_text"), text: z.string().max(200_000) }),
  z.strictObject({
    type: z.literal("input_image"),
    image_url: z.string(),
    detail: z.enum(["low", "high", "auto", "original"]),
  }),
]);

const Message = z.strictObject({
  type: z.literal("message").optional(),
  role: z.enum(["user", "system", "developer", "assistant"]),
  content: z.union([z.string(), z.array(Content)]),
});

/** The part of POST /v1/responses that Carte may use; anything else is a mistake, and is told so. */
const Request = z.strictObject({
  model: z.string(),
  input: z.union([z.string(), z.array(Message)]),
  instructions: z.string().max(200_000).optional(),
  text: z.strictObject({
    format: JsonFormat.extend({ type: z.literal("json_schema") }),
    verbosity: z.enum(["low", "medium", "high"]).optional(),
  }),
  stream: z.boolean().optional(),
  store: z.boolean().optional(),
  safety_identifier: z.string().max(64).optional(),
  max_output_tokens: z.number().int().min(16).optional(),
  reasoning: z.strictObject({ effort: z.enum(["none", "minimal", "low", "medium", "high"]) }).optional(),
  service_tier: z.enum(["auto", "default", "flex", "priority"]).optional(),
});
type Request = z.infer<typeof Request>;

async function look(request: Request): Promise<{ text: string; pictures: Picture[] }> {
  if (typeof request.input === "string") return { text: request.input, pictures: [] };
  const texts: string[] = [];
  const pictures: Picture[] = [];
  for (const message of request.input) {
    if (typeof message.content === "string") texts.push(message.content);
    else
      for (const part of message.content) {
        if (part.type === "input_text") texts.push(part.text);
        else pictures.push(await openPicture(part.image_url, "input"));
      }
  }
  return { text: texts.join("\n"), pictures };
}

type Ending = {
  status: "completed" | "incomplete" | "failed";
  reason?: "max_output_tokens" | "content_filter";
  refusal?: string;
};

function endingFor(exchange: Exchange, request: Request, answer: string): { text: string; ending: Ending } {
  const { fault } = exchange;
  if (fault?.kind === "refusal") return { text: "", ending: { status: "completed", refusal: REFUSAL } };
  if (fault?.kind === "content-filter")
    return { text: answer, ending: { status: "incomplete", reason: "content_filter" } };
  if (fault?.kind === "token-limit")
    return { text: answer, ending: { status: "incomplete", reason: "max_output_tokens" } };
  if (fault?.kind === "failed" || (fault?.kind === "server-error" && fault.at !== "first"))
    return { text: answer, ending: { status: "failed" } };
  if (fault?.kind === "invalid-json") return { text: brokenJson(answer), ending: { status: "completed" } };
  const limit = (request.max_output_tokens ?? Number.POSITIVE_INFINITY) * CHARACTERS_PER_TOKEN;
  if (answer.length > limit)
    return { text: answer.slice(0, limit), ending: { status: "incomplete", reason: "max_output_tokens" } };
  return { text: answer, ending: { status: "completed" } };
}

function message(id: string, text: string, ending: Ending): ResponseOutputMessage {
  const status = ending.status === "completed" ? "completed" : "incomplete";
  if (ending.refusal)
    return {
      id,
      type: "message",
      role: "assistant",
      status,
      content: [{ type: "refusal", refusal: ending.refusal }],
    };
  return {
    id,
    type: "message",
    role: "assistant",
    status,
    content: [{ type: "output_text", text, annotations: [] }],
  };
}

function document(
  exchange: Exchange,
  request: Request,
  id: string,
  output: ResponseOutputMessage[],
  ending: Ending | null,
  usage?: ResponseUsage,
): Response {
  return {
    id,
    object: "response",
    access_programs: null,
    created_at: Math.floor(Date.parse(exchange.entry.startedAt) / 1000),
    model: request.model,
    status: ending?.status ?? "in_progress",
    error:
      ending?.status === "failed" ? { code: "server_error", message: "The model failed to finish." } : null,
    incomplete_details: ending?.reason ? { reason: ending.reason } : null,
    instructions: request.instructions ?? null,
    metadata: {},
    output,
    output_text: "",
    parallel_tool_calls: false,
    temperature: null,
    tool_choice: "none",
    tools: [],
    top_p: null,
    ...(usage ? { usage } : {}),
  };
}

function reportUsage({ textIn, imageIn, out }: Usage): ResponseUsage {
  return {
    input_tokens: textIn + imageIn,
    input_tokens_details: { cache_write_tokens: 0, cached_tokens: 0 },
    output_tokens: out,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: textIn + imageIn + out,
  };
}

async function streamResponse(
  exchange: Exchange,
  request: Request,
  text: string,
  ending: Ending,
  usage: ResponseUsage,
): Promise<void> {
  const stream = new EventStream(exchange);
  let sequence = 0;
  const send = (event: ResponseStreamEvent) =>
    stream.send({ ...event, sequence_number: sequence++ }, event.type);
  const id = `resp_${randomBytes(12).toString("hex")}`;
  const item = `msg_${randomBytes(12).toString("hex")}`;
  const at = { item_id: item, output_index: 0, content_index: 0, sequence_number: 0 };
  await send({
    type: "response.created",
    response: document(exchange, request, id, [], null),
    sequence_number: 0,
  });
  await send({
    type: "response.in_progress",
    response: document(exchange, request, id, [], null),
    sequence_number: 0,
  });
  const empty: ResponseOutputMessage = {
    id: item,
    type: "message",
    role: "assistant",
    status: "in_progress",
    content: [],
  };
  await send({ type: "response.output_item.added", item: empty, output_index: 0, sequence_number: 0 });
  const part = message(item, "", ending).content[0];
  if (part) await send({ type: "response.content_part.added", part, ...at });
  let written = "";
  if (ending.refusal) {
    await pause(exchange, exchange.control.latency.firstTokenMs);
    await send({ type: "response.refusal.delta", delta: ending.refusal, ...at });
    await send({ type: "response.refusal.done", refusal: ending.refusal, ...at });
  } else {
    await streamText(exchange, text, (delta) => {
      written += delta;
      return send({ type: "response.output_text.delta", delta, logprobs: [], ...at });
    });
    await send({ type: "response.output_text.done", text: written, logprobs: [], ...at });
  }
  const done = message(item, written, ending);
  const donePart = done.content[0];
  if (donePart) await send({ type: "response.content_part.done", part: donePart, ...at });
  await send({ type: "response.output_item.done", item: done, output_index: 0, sequence_number: 0 });
  const response = document(exchange, request, id, [done], ending, usage);
  if (ending.status === "completed") await send({ type: "response.completed", response, sequence_number: 0 });
  else if (ending.status === "incomplete")
    await send({ type: "response.incomplete", response, sequence_number: 0 });
  else await send({ type: "response.failed", response, sequence_number: 0 });
  stream.end();
}

/** POST /v1/responses */
export async function respond(exchange: Exchange): Promise<void> {
  const request = requireRequest(Request, exchange);
  const offer = requireOffer(exchange, request.model, "text");
  await playEarlyFault(exchange);
  const { text, pictures } = await look(request);
  const { text: answer, ending } = endingFor(
    exchange,
    request,
    await writeAnswer(request.text.format, text, pictures, exchange.control.taught, "text.format.schema"),
  );
  const usage = countUsage(`${request.instructions ?? ""}${text}`, pictures, answer);
  exchange.entry.billed = true;
  exchange.entry.costMicros = costMicros(offer, usage);
  if (request.stream) return streamResponse(exchange, request, answer, ending, reportUsage(usage));
  await pauseForWriting(exchange, usage.out);
  await sendJson(
    exchange,
    200,
    document(
      exchange,
      request,
      `resp_${exchange.entry.requestId}`,
      [message("msg_1", answer, ending)],
      ending,
      reportUsage(usage),
    ),
  );
}
