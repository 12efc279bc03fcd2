import { setTimeout as wait } from "node:timers/promises";
import Stripe from "stripe";
import { z } from "zod";
import { nowSeconds } from "./books.ts";

/** How events travel. The real service promises none of: once, in order, soon. */
export const Travel = z.object({
  /** Where to; null sends them to the site that the page to pay on came from. */
  endpoint: z.url().nullable(),
  /** Signs every event; with two, each is signed with both, as while a secret is being replaced. */
  secrets: z.array(z.string().min(1)).min(1).max(2),
  /** Further copies of every event. */
  duplicates: z.number().int().min(0).max(10),
  /** Each copy leaves after a random time up to this: long times shuffle them. */
  delayMs: z.number().min(0).max(3_600_000),
  /** Share of events that never leave; GET /v1/events still lists them. */
  dropRate: z.number().min(0).max(1),
  /** A copy that is not answered with 2xx is sent again after this, then after twice as long, and so on. */
  retryMs: z.number().min(1).max(3_600_000),
  retries: z.number().int().min(0).max(20),
});
export type Travel = z.infer<typeof Travel>;

export const CALM: Travel = {
  endpoint: null,
  secrets: ["whsec_demo"],
  duplicates: 0,
  delayMs: 0,
  dropRate: 0,
  retryMs: 500,
  retries: 10,
};

const ANSWER_WITHIN_MS = 10_000;

export type Tally = { events: number; dropped: number; attempts: number; delivered: number; givenUp: number };

/** Sends events, each copy on its own, until it is closed. */
export class Delivery {
  travel: Travel = { ...CALM };
  readonly tally: Tally = { events: 0, dropped: 0, attempts: 0, delivered: 0, givenUp: 0 };
  private readonly random: () => number;
  private readonly closing = new AbortController();
  private readonly underWay = new Set<Promise<void>>();

  constructor(random: () => number) {
    this.random = random;
  }

  send(event: Stripe.Event, site: string): void {
    this.tally.events += 1;
    if (this.random() < this.travel.dropRate) {
      this.tally.dropped += 1;
      return;
    }
    const url = this.travel.endpoint ?? `${site}/api/webhooks/stripe`;
    const body = JSON.stringify(event);
    for (let copy = 0; copy <= this.travel.duplicates; copy++) {
      const trip = this.carry(url, body, this.random() * this.travel.delayMs)
        .catch(() => {})
        .finally(() => this.underWay.delete(trip));
      this.underWay.add(trip);
    }
  }

  private async carry(url: string, body: string, delayMs: number): Promise<void> {
    const { signal } = this.closing;
    await wait(delayMs, undefined, { signal });
    for (let retry = 0; ; retry++) {
      this.tally.attempts += 1;
      const isTaken = await this.post(url, body);
      if (isTaken) this.tally.delivered += 1;
      if (isTaken || signal.aborted) return;
      if (retry >= this.travel.retries) break;
      await wait(this.travel.retryMs * 2 ** retry, undefined, { signal });
    }
    this.tally.givenUp += 1;
  }

  private async post(url: string, body: string): Promise<boolean> {
    const signal = AbortSignal.any([this.closing.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]);
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "stripe-signature": this.sign(body),
    };
    const answer = await fetch(url, { method: "POST", headers, body, signal, redirect: "manual" }).catch(
      () => null,
    );
    await answer?.body?.cancel();
    return answer?.ok ?? false;
  }

  /** Signed anew at every attempt, since a signature is good for five minutes. */
  private sign(payload: string): string {
    const [first = "", ...others] = this.travel.secrets.map((secret) =>
      Stripe.webhooks.generateTestHeaderString({
        payload,
        secret,
        timestamp: nowSeconds(),
      }),
    );
    return [first, ...others.map((header) => header.split(",").at(-1))].join(",");
  }

  /** Resolves when nothing is under way any more, retries included. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.idle();
  }
}
