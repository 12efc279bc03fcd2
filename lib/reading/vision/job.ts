import type { Context } from "#lib/kernel/index.ts";
import type { Budgets, ModelOffer, Payer } from "#lib/models/index.ts";

/** What a reading with vision models needs to know besides the pages. */
export type VisionJob = {
  ctx: Context;
  /** Asked first to last. */
  offers: ModelOffer[];
  budgets: Budgets;
  payer: Payer;
  menuId: string;
  /** BCP 47: the language that dishes are explained in. */
  dinerLanguage: string;
  /** Stands for the diner towards the provider. */
  safetyIdentifier: string;
};
