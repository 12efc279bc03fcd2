import type { Env } from "#lib/kernel/index.ts";
import type { Budgets } from "./budget.ts";
import { type ChainLink, listProviders, type ModelOffer, parseChain } from "./provider.ts";

/** Who reads and who paints, first to last, and what it may cost. The same in every process. */
export type Models = { readers: ModelOffer[]; painters: ModelOffer[]; budgets: Budgets };

export type ModelEnv = Pick<
  Env,
  | "OPENAI_API_KEY"
  | "OPENAI_BASE_URL"
  | "CARTE_PROVIDERS"
  | "CARTE_READERS"
  | "CARTE_PAINTERS"
  | "CARTE_BUDGET_DAY_CENTS"
  | "CARTE_BUDGET_DINER_DAY_CENTS"
  | "CARTE_BUDGET_ADDRESS_DAY_CENTS"
>;

const MICROS_OF_CENT = 10_000;

function parseJson(text: string): unknown {
  try {
    return text ? JSON.parse(text) : [];
  } catch {
    throw new Error("CARTE_PROVIDERS is no JSON; docs/models.md has an example");
  }
}

/** The models of a chain up to what runs on our own machine, which is always there and never fails. */
function modelsOf(chain: ChainLink[]): ModelOffer[] {
  const own = chain.findIndex((link) => link.kind === "own");
  return (own < 0 ? chain : chain.slice(0, own)).flatMap((link) =>
    link.kind === "model" ? [link.offer] : [],
  );
}

function named<T>(variable: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${variable}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Reads the chains from the environment. Throws one Error that names the variable and never a key. */
export function configureModels(env: ModelEnv): Models {
  const providers = listProviders({
    openAiKey: env.OPENAI_API_KEY || undefined,
    openAiUrl: env.OPENAI_BASE_URL,
    providers: parseJson(env.CARTE_PROVIDERS),
  });
  const hasKey = env.OPENAI_API_KEY !== "";
  const readers = env.CARTE_READERS || (hasKey ? "openai:gpt-6-luna, local" : "local");
  const painters = env.CARTE_PAINTERS || (hasKey ? "openai:gpt-image-2.6-flare, sketch" : "sketch");
  return {
    readers: named("CARTE_READERS", () => modelsOf(parseChain(readers, providers, ["local"]))),
    painters: named("CARTE_PAINTERS", () => modelsOf(parseChain(painters, providers, ["sketch"]))),
    budgets: {
      allMicros: env.CARTE_BUDGET_DAY_CENTS * MICROS_OF_CENT,
      dinerMicros: env.CARTE_BUDGET_DINER_DAY_CENTS * MICROS_OF_CENT,
      addressMicros: env.CARTE_BUDGET_ADDRESS_DAY_CENTS * MICROS_OF_CENT,
    },
  };
}
