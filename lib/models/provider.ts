import { z } from "zod";

/** Micro-dollars for a million tokens. `asOf` is the day the list price was looked up; `usage` always counts the tokens. */
export const TokenPrice = z.object({
  asOf: z.iso.date(),
  textInMicros: z.number().int().min(0),
  imageInMicros: z.number().int().min(0),
  outMicros: z.number().int().min(0),
});
export type TokenPrice = z.infer<typeof TokenPrice>;

/**
 * One OpenAI-compatible service. `text` and `image` name the dialect it speaks for each: OpenAI's own, or the one most
 * others took over (Chat Completions; images without output_format that come as a URL or base64).
 */
export const Provider = z.object({
  name: z.string().regex(/^[a-z][a-z0-9-]{0,29}$/),
  baseUrl: z.url({ protocol: /^https?$/ }),
  apiKey: z.string().min(1),
  text: z.enum(["responses", "chat"]).default("chat"),
  image: z.enum(["native", "compatible"]).default("compatible"),
  /** What a compatible image API takes as `quality`; one without a word for `fine` is never asked for a fine picture. */
  imageQuality: z
    .object({ standard: z.string().min(1).max(40), fine: z.string().min(1).max(40) })
    .partial()
    .default({}),
  /** Draws without a model behind it: such pictures are marked, and never shared with those of real providers. */
  isDemo: z.boolean().default(false),
  /** Prices by model; a model without one is charged as the dearest known. */
  prices: z.record(z.string(), TokenPrice).default({}),
  /** Until the first byte of an answer. */
  firstByteTimeoutMs: z.number().int().min(100).max(600_000).default(20_000),
  /** Longest silence in the middle of a stream. */
  silenceTimeoutMs: z.number().int().min(100).max(600_000).default(15_000),
  /** A whole image call. */
  imageTimeoutMs: z.number().int().min(1_000).max(600_000).default(120_000),
  /** Calls at once, over all workers. */
  concurrentTextCalls: z.number().int().min(1).max(1_000).default(8),
  concurrentImageCalls: z.number().int().min(1).max(1_000).default(10),
  /** Calls begun in a minute, over all workers. */
  callsPerMinute: z.number().int().min(1).max(100_000).default(500),
});
export type Provider = z.infer<typeof Provider>;

/** A provider's model, one link of a chain. */
export type ModelOffer = { provider: Provider; model: string; price: TokenPrice };

const OPENAI_PRICES: Record<string, TokenPrice> = {
  "gpt-6-luna": { asOf: "2026-11-01", textInMicros: 100_000, imageInMicros: 100_000, outMicros: 500_000 },
  "gpt-image-2.6-flare": {
    asOf: "2026-11-01",
    textInMicros: 5_000_000,
    imageInMicros: 8_000_000,
    outMicros: 30_000_000,
  },
  "gpt-image-2.6-sunburst": {
    asOf: "2026-11-01",
    textInMicros: 5_000_000,
    imageInMicros: 8_000_000,
    outMicros: 30_000_000,
  },
};

// As dear as the dearest known: a model whose price nobody entered may stop early, never late.
const UNKNOWN_PRICE: TokenPrice = {
  asOf: "2026-11-01",
  textInMicros: 5_000_000,
  imageInMicros: 8_000_000,
  outMicros: 30_000_000,
};

/** What configuration says about models; see docs/models.md. */
export type ModelConfig = { openAiKey?: string | undefined; openAiUrl: string; providers: unknown };

/** All configured providers by name. Throws one Error that names what is wrong, never a key. */
export function listProviders(config: ModelConfig): Map<string, Provider> {
  const parsed = z.array(Provider).max(20).safeParse(config.providers);
  if (!parsed.success) throw new Error(`CARTE_PROVIDERS is wrong:\n${z.prettifyError(parsed.error)}`);
  const providers = new Map(parsed.data.map((provider) => [provider.name, provider]));
  if (config.openAiKey && !providers.has("openai")) {
    const own = {
      name: "openai",
      baseUrl: config.openAiUrl,
      apiKey: config.openAiKey,
      text: "responses",
      image: "native",
    };
    providers.set("openai", Provider.parse({ ...own, prices: OPENAI_PRICES }));
  }
  return providers;
}

/** A link of a chain: a model somewhere, or what runs on our own machine ("local", "sketch"). */
export type ChainLink = { kind: "model"; offer: ModelOffer } | { kind: "own"; name: string };

/**
 * Reads a chain such as `openai:gpt-6-luna, openrouter:vendor/model, local`. A name without a colon is one of
 * `ownNames`. Throws an Error that says which link is unknown.
 */
export function parseChain(text: string, providers: Map<string, Provider>, ownNames: string[]): ChainLink[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .map((link): ChainLink => {
      const colon = link.indexOf(":");
      if (colon < 0) {
        if (ownNames.includes(link)) return { kind: "own", name: link };
        throw new Error(`"${link}" is none of ${ownNames.join(", ")}; a model is written provider:model`);
      }
      const provider = providers.get(link.slice(0, colon));
      if (!provider) throw new Error(`no provider is called "${link.slice(0, colon)}" (has it a key?)`);
      const model = link.slice(colon + 1);
      return { kind: "model", offer: { provider, model, price: provider.prices[model] ?? UNKNOWN_PRICE } };
    });
}
