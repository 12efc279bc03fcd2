import type { Context } from "#lib/kernel/index.ts";
import type { Budgets, ModelOffer, Payer } from "#lib/models/index.ts";
import type { Storage } from "#lib/storage/index.ts";
import type { PictureOrder } from "./order.ts";

export type PaintingContext = Context & { storage: Storage; painters: ModelOffer[]; budgets: Budgets };

export type PaintRequest = {
  order: PictureOrder;
  /** Set for a redraw: this picture is the dish's own, neither taken from the shared cache nor put there. */
  ownKey: string | null;
  payer: Payer;
  menuId: string;
  dishId: string;
  safetyIdentifier: string;
  /** Its place among the dishes of its menu: the first dishes of every menu go before the last of any. */
  rank: number;
};
