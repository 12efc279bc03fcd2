import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { ApiError } from "./api-error.ts";
import type { Control, Fault, JournalEntry } from "./control.ts";
import { rawAnswerOf } from "./raw-answer.ts";

/** One request and its answer, with the fault that it meets and its line in the journal. */
export type Exchange = {
  path: string;
  body: unknown;
  response: ServerResponse;
  control: Control;
  fault: Fault | null;
  entry: JournalEntry;
  /** Aborted when the client has gone. */
  gone: AbortSignal;
};

export function newRequestId(): string {
  return `req_${randomBytes(12).toString("hex")}`;
}

/** Waits, or rejects as soon as the client has gone. */
export async function pause(exchange: Exchange, ms: number): Promise<void> {
  if (ms > 0) await wait(ms, undefined, { signal: exchange.gone });
}

/** Holds the line open until the client gives up. */
export async function hang(exchange: Exchange): Promise<never> {
  await new Promise<void>((_, reject) => {
    exchange.gone.addEventListener("abort", () => reject(new Error("the client gave up")), { once: true });
  });
  throw new Error("unreachable");
}

/** Breaks the connection without an ending. */
export function cut(exchange: Exchange): never {
  exchange.response.destroy();
  throw new Error("cut on purpose");
}

const REFUSALS: Partial<Record<Fault["kind"], (fault: Fault) => ApiError>> = {
  "rate-limit": (fault) =>
    new ApiError(429, "rate_limit_exceeded", "Rate limit reached for this model.", {
      headers: {
        "retry-after": String(fault.retryAfterSeconds),
        "retry-after-ms": String(fault.retryAfterSeconds * 1000),
      },
    }),
  quota: () =>
    new ApiError(429, "insufficient_quota", "You exceeded your current quota.", {
      type: "insufficient_quota",
    }),
  "spend-limit": () =>
    new ApiError(429, "project_spend_limit_exceeded", "The project's spend limit is reached."),
  "billing-limit": () =>
    new ApiError(400, "billing_hard_limit_reached", "Billing hard limit has been reached."),
  "server-error": () =>
    new ApiError(500, "server_error", "The server had an error while processing your request."),
  overloaded: () => new ApiError(503, "overloaded", "The engine is currently overloaded."),
  unauthorized: () => new ApiError(401, "invalid_api_key", "Incorrect API key provided."),
  "moderation-blocked": () =>
    new ApiError(400, "moderation_blocked", "Your request was rejected by the safety system.", {
      type: "image_generation_user_error",
    }),
};

/** Plays the faults that come before any work is done. */
export async function playEarlyFault(exchange: Exchange): Promise<void> {
  const { fault } = exchange;
  if (!fault) return;
  exchange.entry.fault = `${fault.kind} (${fault.at})`;
  const raw = rawAnswerOf(fault);
  if (raw) throw raw;
  const refusal = REFUSALS[fault.kind]?.(fault);
  if (refusal) throw refusal;
  if (fault.at !== "first") return;
  if (fault.kind === "hang") await hang(exchange);
  if (fault.kind === "cut") cut(exchange);
}

/** Answers with one JSON document, breaking off where the fault says. */
export async function sendJson(exchange: Exchange, status: number, document: object): Promise<void> {
  const { response, fault, entry } = exchange;
  const text =
    fault?.kind === "malformed" ? '{"created": 17, "data": [{"b64_json": "UklGR' : JSON.stringify(document);
  entry.status = status;
  response.writeHead(status, { "content-type": "application/json", "x-request-id": entry.requestId });
  const breaksOff = fault && (fault.kind === "cut" || fault.kind === "hang") && fault.at !== "first";
  if (!breaksOff) {
    response.end(text);
    return;
  }
  const sent = fault.at === "middle" ? Math.floor(text.length / 2) : text.length - 1;
  await new Promise<void>((done) => response.write(text.slice(0, sent), () => done()));
  if (fault.kind === "hang") await hang(exchange);
  cut(exchange);
}
