import type { Context } from "#lib/kernel/index.ts";
import type { Budgets, ModelOffer } from "#lib/models/index.ts";
import { createVisionReader, type Reader } from "#lib/reading/index.ts";
import type { MenuRow } from "./own-menu.ts";
import { safetyIdentifier } from "./safety-identifier.ts";

/** Who reads: models first to last, and the local reader beside and behind them. No models: the local reader alone. */
export type Readers = { local: Reader; models: ModelOffer[]; budgets: Budgets };

/** The reader of one menu: model calls are made for its diner, in its diner's language. */
export function readerFor(ctx: Context, readers: Readers, menu: MenuRow): Reader {
  const { local, models, budgets } = readers;
  if (models.length === 0) return local;
  const job = {
    ctx,
    offers: models,
    budgets,
    payer: { accountId: menu.accountId, addressHash: menu.addressHash },
    menuId: menu.id,
    dinerLanguage: menu.dinerLanguage ?? "en",
    safetyIdentifier: safetyIdentifier(menu.accountId),
  };
  return createVisionReader(job, local);
}
