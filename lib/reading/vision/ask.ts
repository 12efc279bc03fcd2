import { setTimeout as wait } from "node:timers/promises";
import {
  CallDenied,
  type CallPurpose,
  callModel,
  costMicros,
  type JsonQuestion,
  ModelFailure,
  type ModelOffer,
  streamJson,
} from "#lib/models/index.ts";
import type { PageImage } from "../reader.ts";
import type { VisionJob } from "./job.ts";

export type Question = Omit<JsonQuestion, "pictures" | "safetyIdentifier"> & {
  purpose: CallPurpose;
  page: PageImage;
};

const CALL_DEADLINE_MS = 240_000;
const LONGEST_WAIT_MS = 20_000;

function mostItCanCost(offer: ModelOffer, question: Question): number {
  const { widthPx, heightPx } = question.page;
  const imageIn = Math.ceil(Math.ceil(widthPx / 32) * Math.ceil(heightPx / 32) * 1.2);
  const textIn = Math.ceil((question.instructions.length + question.text.length) / 2);
  return costMicros(offer.price, { textIn, imageIn, out: question.maxOutputTokens });
}

async function askOnce(
  job: VisionJob,
  offer: ModelOffer,
  question: Question,
  write: (text: string) => void,
  signal: AbortSignal,
): Promise<"complete" | "length"> {
  const { purpose, page, ...rest } = question;
  const facts = {
    purpose,
    medium: "text" as const,
    payer: job.payer,
    menuId: job.menuId,
    dishId: null,
    heldMicros: mostItCanCost(offer, question),
    deadlineMs: CALL_DEADLINE_MS,
  };
  return callModel(job.ctx, offer, facts, job.budgets, async () => {
    const pictures = [{ bytes: page.bytes, contentType: "image/webp" as const }];
    const whole = {
      ...rest,
      pictures,
      safetyIdentifier: job.safetyIdentifier,
    };
    for await (const chunk of streamJson(offer, whole, signal)) {
      if (chunk.kind === "text") write(chunk.text);
      else return { value: chunk.reason, usage: chunk.usage, requestId: chunk.requestId };
    }
    throw new ModelFailure("maybe-billed", "the stream broke off", { code: "cut" });
  });
}

/**
 * Asks one model, waiting its turn when it is busy or rate limited, at most 20 s. Throws CallDenied or ModelFailure
 * when it cannot have an answer.
 */
export async function ask(
  job: VisionJob,
  offer: ModelOffer,
  question: Question,
  write: (text: string) => void,
  signal: AbortSignal,
): Promise<"complete" | "length"> {
  const giveUpAt = Date.now() + LONGEST_WAIT_MS;
  while (true) {
    try {
      return await askOnce(job, offer, question, write, signal);
    } catch (error) {
      const waitMs = waitFor(error);
      if (waitMs === null || Date.now() + waitMs > giveUpAt) throw error;
      await wait(waitMs, undefined, { signal });
    }
  }
}

function waitFor(error: unknown): number | null {
  if (error instanceof CallDenied)
    return error.denial.kind === "busy" ? error.denial.retryAfterMs + Math.random() * 100 : null;
  if (error instanceof ModelFailure && error.kind === "rate-limited")
    return (error.retryAfterMs ?? 1_000) + Math.random() * 100;
  return null;
}

/** Whether the same model is worth asking a second time: once, and never one that would refuse again. */
export function worthRetrying(error: unknown): boolean {
  if (!(error instanceof ModelFailure)) return false;
  return error.kind === "maybe-billed" || error.kind === "unusable" || error.kind === "unavailable";
}
