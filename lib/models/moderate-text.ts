import { z } from "zod";
import type { Context } from "#lib/kernel/index.ts";
import type { Budgets, Payer } from "./budget.ts";
import { CallDenied, callModel } from "./call-model.ts";
import { clientFor } from "./client.ts";
import { ModelFailure } from "./failure.ts";
import type { ModelOffer } from "./provider.ts";

const MODEL = "omni-moderation-latest";
const DEADLINE_MS = 4_000;
const FREE = { asOf: "2026-11-01", textInMicros: 0, imageInMicros: 0, outMicros: 0 };

const Verdict = z.object({ results: z.array(z.object({ flagged: z.boolean() })).min(1) });

/**
 * Whether a diner's words are offensive, by the provider's own moderation (free of charge, at most 4 s). False when it
 * cannot be asked: the image model has a filter of its own behind this one. Only OpenAI's dialect has it.
 */
export async function isOffensive(
  ctx: Context,
  painter: ModelOffer,
  payer: Payer,
  budgets: Budgets,
  text: string,
): Promise<boolean> {
  if (painter.provider.image !== "native") return false;
  const offer = { provider: painter.provider, model: MODEL, price: FREE };
  const facts = {
    purpose: "moderate",
    medium: "text",
    payer,
    menuId: null,
    dishId: null,
    heldMicros: 0,
    deadlineMs: DEADLINE_MS,
  } as const;
  try {
    return await callModel(ctx, offer, facts, budgets, async () => {
      const { data, request_id: requestId } = await clientFor(offer.provider)
        .moderations.create({ model: MODEL, input: text }, { timeout: DEADLINE_MS })
        .withResponse();
      const verdict = Verdict.parse(data);
      return { value: verdict.results.some(({ flagged }) => flagged), usage: null, requestId };
    });
  } catch (error) {
    if (error instanceof CallDenied || error instanceof ModelFailure) return false;
    throw error;
  }
}
