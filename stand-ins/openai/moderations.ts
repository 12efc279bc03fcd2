import { z } from "zod";
import { type Exchange, playEarlyFault, sendJson } from "./exchange.ts";
import { requireOffer, requireRequest } from "./require-request.ts";

const Request = z.strictObject({
  model: z.string().default("omni-moderation-latest"),
  input: z.union([z.string(), z.array(z.string()).max(500)]),
});

// One word that no kitchen uses, so that a test can ask for a verdict.
const OFFENSIVE = /\boffensive-test-word\b/i;

/** POST /v1/moderations: free of charge; flags what carries the test word. */
export async function moderate(exchange: Exchange): Promise<void> {
  const { model, input } = requireRequest(Request, exchange);
  requireOffer(exchange, model, "verdict");
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
