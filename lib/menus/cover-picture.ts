import { findPreferences } from "#lib/accounts/index.ts";
import { releaseReservation, reserveCredits, settleReservation } from "#lib/credits/index.ts";
import { AppError, type Context } from "#lib/kernel/index.ts";
import type { MenuRow } from "./own-menu.ts";
import type { DishRow } from "./stored.ts";
import type { PictureReason } from "./view.ts";

/** paid: credits are held for it; free: a guest where guests may draw; short: there are not enough. */
export type Cover = { kind: "paid"; reservationId: string } | { kind: "free" } | { kind: "short" };

/** Whether pictures of this menu cost credits. Guests have none: where they may draw, the spend guards bound them. */
export async function isPaidFor(tx: Context, menu: MenuRow): Promise<boolean> {
  return (await findPreferences(tx, menu.accountId)) !== null;
}

/** Holds the credits of one picture, in the caller's transaction. `wish` makes it once. */
export async function holdCredits(
  tx: Context,
  menu: MenuRow,
  row: DishRow,
  { wish, credits }: { wish: string; credits: number },
): Promise<Cover> {
  const about = { menuId: menu.id, dishId: row.id, dishName: row.name, menuTitle: menu.title || null };
  const { accountId } = menu;
  try {
    const held = await reserveCredits(tx, { accountId, credits, key: wish, about });
    return { kind: "paid", reservationId: held.reservationId };
  } catch (error) {
    if (error instanceof AppError && error.code === "credits-short") return { kind: "short" };
    throw error;
  }
}

const RETURN_REASONS: Partial<Record<PictureReason, "refused" | "lost">> = {
  refused: "refused",
  lost: "lost",
};

/** Gives the credits of a wish back, if it holds any. In the transaction that ends the wish. */
export async function returnCredits(
  tx: Context,
  row: DishRow,
  why: PictureReason | "cancelled" | "shared",
): Promise<void> {
  if (!row.reservationId) return;
  const reason = why === "cancelled" || why === "shared" ? why : (RETURN_REASONS[why] ?? "failed");
  await releaseReservation(tx, { reservationId: row.reservationId, reason });
}

/** The picture is there. One that somebody else had drawn meanwhile costs nothing. */
export async function takeCredits(tx: Context, row: DishRow, isShared: boolean): Promise<void> {
  if (isShared) await returnCredits(tx, row, "shared");
  else if (row.reservationId) await settleReservation(tx, { reservationId: row.reservationId });
}

/** Gives back whatever the dishes of a menu hold: before it is deleted. A painter at work finds its dish gone. */
export async function returnHeldCredits(tx: Context, menuId: string): Promise<void> {
  const held = await tx.db.dish.findMany({ where: { menuId, reservationId: { not: null } } });
  for (const row of held) await returnCredits(tx, row, "cancelled");
}
