import type { ImagesResponse } from "openai/resources/images";
import { z } from "zod";
import { costMicros, drawnTokens, textTokens } from "./catalogue.ts";
import { drawPlain, drawPlate } from "./draw-plate.ts";
import { type Exchange, pause, playEarlyFault, sendJson } from "./exchange.ts";
import { requireOffer, requireRequest } from "./require-request.ts";

const MIN_PIXELS = 655_360;
const MAX_PIXELS = 8_294_400;

const Size = z
  .string()
  .regex(/^\d{2,4}x\d{2,4}$/)
  .transform((size) => size.split("x").map(Number))
  .pipe(z.tuple([z.number(), z.number()]))
  .refine(([w, h]) => w % 16 === 0 && h % 16 === 0, "Width and height must be divisible by 16.")
  .refine(
    ([w, h]) => w * h >= MIN_PIXELS && w * h <= MAX_PIXELS,
    `Must have ${MIN_PIXELS} to ${MAX_PIXELS} pixels.`,
  );

/** POST /v1/images/generations as the GPT Image models take it. */
const NativeRequest = z.strictObject({
  model: z.string(),
  prompt: z.string().min(1).max(32_000),
  n: z.literal(1).optional(),
  size: Size.default([1024, 1024]),
  quality: z.enum(["low", "medium", "high"]).default("medium"),
  output_format: z.enum(["png", "webp", "jpeg"]).default("png"),
  output_compression: z.number().int().min(0).max(100).optional(),
  background: z.enum(["opaque", "auto"]).optional(),
  moderation: z.enum(["low", "auto"]).optional(),
  safety_identifier: z.string().max(64).optional(),
});

/** The same path as many other providers take it: no output_format, the answer is a URL unless asked otherwise. */
const CompatibleRequest = z.strictObject({
  model: z.string(),
  prompt: z.string().min(1).max(32_000),
  n: z.literal(1).optional(),
  size: Size.default([1024, 1024]),
  response_format: z.enum(["url", "b64_json"]).default("url"),
  /** Not OpenAI's words: each of these providers has its own. */
  quality: z.enum(["draft", "fine"]).optional(),
});

export type FileShelf = { put(bytes: Buffer, contentType: string): string };

/** POST /v1/images/generations, and /compat/v1/images/generations when there is a shelf to fetch the file from. */
export async function generateImage(exchange: Exchange, shelf: FileShelf | null): Promise<void> {
  const request = requireRequest(shelf ? CompatibleRequest : NativeRequest, exchange);
  const offer = requireOffer(exchange, request.model, "image");
  await playEarlyFault(exchange);
  const quality =
    "output_format" in request ? request.quality : request.quality === "fine" ? "medium" : "low";
  const format = "output_format" in request ? request.output_format : "png";
  const [widthPx, heightPx] = request.size;
  const usage = {
    textIn: textTokens(request.prompt),
    imageIn: 0,
    out: drawnTokens(widthPx, heightPx, quality),
  };
  const startedAt = performance.now();
  // Not at once: that is the very moment at which the one who asked is busiest, and often on the same machine.
  await pause(exchange, exchange.control.latency.imageMs / 2);
  const draw = exchange.control.pictures === "plain" ? drawPlain : drawPlate;
  const bytes = await draw(request.prompt, widthPx, heightPx, format);
  // The latency set is the whole time of the call; what the drawing took is part of it.
  await pause(exchange, exchange.control.latency.imageMs - (performance.now() - startedAt));
  exchange.entry.billed = true;
  exchange.entry.costMicros = costMicros(offer, usage);
  const url =
    shelf && "response_format" in request && request.response_format === "url"
      ? shelf.put(bytes, `image/${format}`)
      : null;
  const document: ImagesResponse = {
    created: Math.floor(Date.now() / 1000),
    background: "opaque",
    output_format: format,
    quality,
    size: `${widthPx}x${heightPx}`,
    data: [url ? { url } : { b64_json: bytes.toString("base64") }],
    usage: {
      input_tokens: usage.textIn,
      input_tokens_details: { image_tokens: 0, text_tokens: usage.textIn },
      output_tokens: usage.out,
      total_tokens: usage.textIn + usage.out,
    },
  };
  await sendJson(exchange, 200, document);
}
