import { z } from "zod";
import { badRequest } from "./api-error.ts";
import { findOffer } from "./catalogue.ts";
import { type Exchange, playEarlyFault, sendJson } from "./exchange.ts";
import { requireOffer } from "./require-offer.ts";

const Request = z.strictObject({
  model: z.string().default("omni-moderation-latest"),
  input: z.union([z.string(), z.array(z.string()).max(500)]),
});

// One word that no kitchen uses, so that a test can ask for a verdict.
const OFFENSIVE = /\boffensive-test-word\b/i;

/** POST /v1/moderations: free of charge; flags what carries the test word. */
export async function moderate(exchange: Exchange): Promise<void> {
  const parsed = Request.safeParse(exchange.body);
  if (!parsed.success) throw badRequest("input", z.prettifyError(parsed.error), "invalid_request");
  const { model, input } = parsed.data;
  requireOffer(findOffer(model, exchange.control.today ?? new Date()), model, "verdict");
  await playEarlyFault(exchange);
  const inputs = typeof input === "string" ? [input] : input;
  const results = inputs.map((text) => {
    const flagged = OFFENSIVE.test(text);
    return {
      flagged,
      categories: { harassment: flagged },
      category_scores: { harassment: flagged ? 0.99 : 0.001 },
    };
  });
  await sendJson(exchange, 200, { id: `modr-${exchange.entry.requestId}`, model, results });
}
