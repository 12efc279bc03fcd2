import { z } from "zod";
import { KnownMenu, type TaughtMenu, teach } from "./answers/known-menus.ts";

/**
 * What can be made to go wrong. `at` says how far an answer gets: before its first byte, in the middle, or with
 * everything but the last byte sent.
 */
export const Fault = z.object({
  /** Only for this path ("/v1/responses"), or any. */
  path: z.string().optional(),
  /** Only when the request's JSON contains this text. */
  contains: z.string().optional(),
  model: z.string().optional(),
  kind: z.enum([
    "rate-limit", // 429 rate_limit_exceeded, with Retry-After
    "quota", // 429 insufficient_quota: the operator's money
    "spend-limit", // 429 project_spend_limit_exceeded
    "billing-limit", // 400 billing_hard_limit_reached
    "server-error", // 500
    "overloaded", // 503
    "unauthorized", // 401
    "hang", // never goes on
    "cut", // the connection breaks
    "malformed", // 200 with a body that is no JSON
    "html", // 200 with a web page, as a proxy in between writes it
    "empty", // 200 without a body
    "other-json", // 200 with JSON that says something else
    "other-events", // 200 with events that nobody knows, then one that is no JSON
    "no-picture", // images only: 200 with bytes that are none
    "invalid-json", // the model writes what is not the schema
    "refusal",
    "content-filter", // incomplete
    "token-limit", // incomplete, max_output_tokens
    "failed", // response.failed, server_error
    "moderation-blocked", // images only
  ]),
  at: z.enum(["first", "middle", "last"]).default("first"),
  retryAfterSeconds: z.number().min(0).max(3600).default(1),
  /** How many requests it meets before it wears off. */
  times: z.number().int().min(1).max(100_000).default(1),
});
export type Fault = z.infer<typeof Fault>;

export const Latency = z.object({
  firstTokenMs: z.number().min(0).max(60_000),
  /** 0 = as fast as it goes. */
  tokensPerSecond: z.number().min(0),
  imageMs: z.number().min(0).max(600_000),
});
export type Latency = z.infer<typeof Latency>;

export const Limits = z.object({ streams: z.number().int().min(0), images: z.number().int().min(0) });
export type Limits = z.infer<typeof Limits>;

/** POST /_control */
export const ControlRequest = z.object({
  reset: z.boolean().optional(),
  faults: z.array(Fault).max(100).optional(),
  latency: Latency.partial().optional(),
  /** Requests served at once; one more gets a 429. 0 = no limit. */
  limits: Limits.partial().optional(),
  /** Menus to know by heart from now on, each by its page's picture (base64). */
  menus: z
    .array(z.object({ picture: z.base64(), menu: KnownMenu }))
    .max(50)
    .optional(),
  /** `plain`: one colour instead of a plate, where the time of drawing would disturb. */
  pictures: z.enum(["plates", "plain"]).optional(),
  /** The day it is, for retiring models. */
  today: z.iso.date().optional(),
});

export type JournalEntry = {
  requestId: string;
  path: string;
  model: string | null;
  startedAt: string;
  tookMs: number;
  status: number | null;
  fault: string | null;
  /** Whether the work was done and would be on the bill, received or not. */
  billed: boolean;
  costMicros: number;
  body: unknown;
};

const UNHURRIED: Latency = { firstTokenMs: 0, tokensPerSecond: 0, imageMs: 0 };

/** The stand-in's mood and memory. One per server. */
export class Control {
  latency: Latency;
  limits: Limits = { streams: 0, images: 0 };
  pictures: "plates" | "plain" = "plates";
  taught: TaughtMenu[] = [];
  today: Date | null = null;
  journal: JournalEntry[] = [];
  faults: Fault[] = [];
  private readonly usual: Latency;

  constructor(latency: Partial<Latency> = {}) {
    this.usual = { ...UNHURRIED, ...latency };
    this.latency = { ...this.usual };
  }

  apply(request: z.infer<typeof ControlRequest>): void {
    if (request.reset) {
      this.latency = { ...this.usual };
      this.limits = { streams: 0, images: 0 };
      this.today = null;
      this.journal = [];
      this.faults = [];
    }
    this.faults.push(...(request.faults ?? []));
    Object.assign(this.latency, request.latency);
    Object.assign(this.limits, request.limits);
    for (const { picture, menu } of request.menus ?? [])
      this.taught.unshift(teach(Buffer.from(picture, "base64"), menu));
    if (request.pictures) this.pictures = request.pictures;
    if (request.today) this.today = new Date(`${request.today}T12:00:00Z`);
  }

  /** The next fault meant for this request; it is used up by that. */
  takeFault(path: string, model: string | null, body: string): Fault | null {
    const fault = this.faults.find(
      (candidate) =>
        (!candidate.path || path.endsWith(candidate.path)) &&
        (!candidate.model || candidate.model === model) &&
        (!candidate.contains || body.includes(candidate.contains)),
    );
    if (!fault) return null;
    fault.times -= 1;
    if (fault.times === 0) this.faults.splice(this.faults.indexOf(fault), 1);
    return fault;
  }

  summary(): { calls: number; billedCalls: number; costMicros: number; journal: JournalEntry[] } {
    const billed = this.journal.filter((entry) => entry.billed);
    return {
      calls: this.journal.length,
      billedCalls: billed.length,
      costMicros: billed.reduce((sum, entry) => sum + entry.costMicros, 0),
      journal: this.journal,
    };
  }
}
