import { z } from "zod";
import { clientFor } from "./client.ts";
import { ModelFailure, sortFailure } from "./failure.ts";
import { type ImageQuality, qualityWord } from "./image-quality.ts";
import type { ModelOffer } from "./provider.ts";
import type { Usage } from "./usage.ts";

export type ImageQuestion = {
  prompt: string;
  /** Both divisible by 16, together 655,360 to 8,294,400 pixels. */
  widthPx: number;
  heightPx: number;
  /** One that the provider can draw (`canDraw`). */
  quality: ImageQuality;
  safetyIdentifier: string;
};

export type ImageAnswer = { bytes: Buffer; usage: Usage | null; requestId: string | null };

const MAX_IMAGE_BYTES = 20 * 1024 * 1024;

const Answer = z.object({
  data: z.array(z.object({ b64_json: z.base64().nullish(), url: z.url().nullish() })).min(1),
  usage: z
    .object({
      input_tokens: z.number().int(),
      output_tokens: z.number().int(),
      input_tokens_details: z
        .object({ image_tokens: z.number().int(), text_tokens: z.number().int() })
        .nullish(),
    })
    .nullish(),
});

/** The picture behind a URL answer. It is paid for already: a failure here is maybe-billed. */
async function fetchImage(url: string, signal: AbortSignal): Promise<Buffer> {
  const answer = await fetch(url, { signal, redirect: "error" });
  if (!answer.ok || !answer.body)
    throw new ModelFailure("maybe-billed", `the picture's address answered ${answer.status}`, {
      code: "lost-image",
    });
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body) {
    bytes += chunk.length;
    if (bytes > MAX_IMAGE_BYTES)
      throw new ModelFailure("unusable", "the picture is too large", { code: "too-large" });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Each provider has its own words for quality; the SDK only knows OpenAI's. */
function compatibleWords(offer: ModelOffer, { quality }: ImageQuestion): object {
  const word = qualityWord(offer, quality);
  if (word === null)
    throw new ModelFailure("misconfigured", `${offer.provider.name} draws no finer pictures`);
  return word === undefined ? {} : { quality: word };
}

/** Draws one picture. Never repeats a call by itself. Throws ModelFailure. */
export async function generateImage(
  offer: ModelOffer,
  question: ImageQuestion,
  signal: AbortSignal,
): Promise<ImageAnswer> {
  const timeout = AbortSignal.timeout(offer.provider.imageTimeoutMs);
  const stopped = AbortSignal.any([signal, timeout]);
  const size = `${question.widthPx}x${question.heightPx}`;
  const common = { model: offer.model, prompt: question.prompt, size, n: 1 };
  const native = {
    quality: question.quality,
    output_format: "webp" as const,
    // The file is kept as it comes: what phones load, not what looks best under a glass.
    output_compression: 82,
    moderation: "auto" as const,
    safety_identifier: question.safetyIdentifier,
  };
  const body = {
    ...common,
    ...(offer.provider.image === "native" ? native : compatibleWords(offer, question)),
  };
  try {
    const images = clientFor(offer.provider).images;
    const call = images.generate(body, { signal: stopped });
    const { data, request_id: requestId } = await call.withResponse();
    const parsed = Answer.safeParse(data);
    if (!parsed.success)
      throw new ModelFailure("unusable", z.prettifyError(parsed.error), { code: "malformed", requestId });
    const image = parsed.data.data[0];
    const bytes = image?.b64_json
      ? Buffer.from(image.b64_json, "base64")
      : image?.url
        ? await fetchImage(image.url, stopped)
        : null;
    if (!bytes)
      throw new ModelFailure("unusable", "no picture in the answer", { code: "malformed", requestId });
    const usage = parsed.data.usage;
    const imageIn = usage?.input_tokens_details?.image_tokens ?? 0;
    return {
      bytes,
      requestId,
      usage: usage ? { textIn: usage.input_tokens - imageIn, imageIn, out: usage.output_tokens } : null,
    };
  } catch (error) {
    if (timeout.aborted)
      throw new ModelFailure("maybe-billed", "no picture in time", { code: "timeout", cause: error });
    if (signal.aborted) throw new ModelFailure("cancelled", "cancelled", { cause: error });
    throw sortFailure(error, Date.now());
  }
}
