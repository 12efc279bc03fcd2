import { findPreferences } from "#lib/accounts/index.ts";
import { releaseReservation, reserveCredits, settleReservation } from "#lib/credits/index.ts";
import { AppError, type Context } from "#lib/kernel/index.ts";
import type { LeftCover } from "./left-cover.ts";
import { lookForCredits } from "./look-for-credits.ts";
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

type Why = PictureReason | "cancelled" | "shared";

async function release(tx: Context, reservationId: string, why: Why): Promise<void> {
  const reason = why === "cancelled" || why === "shared" ? why : (RETURN_REASONS[why] ?? "failed");
  await releaseReservation(tx, { reservationId, reason });
}

/** Gives the credits of a wish back, if it holds any, to whatever waits for them. In the transaction that ends the wish. */
export async function returnCredits(tx: Context, row: DishRow, why: Why): Promise<void> {
  if (!row.reservationId) return;
  await release(tx, row.reservationId, why);
  const { accountId } = await tx.db.menu.findUniqueOrThrow({ where: { id: row.menuId } });
  await lookForCredits(tx, accountId);
}

/** The picture is there. One that somebody else had drawn meanwhile costs nothing. */
export async function takeCredits(tx: Context, row: DishRow, isShared: boolean): Promise<void> {
  if (isShared) await returnCredits(tx, row, "shared");
  else if (row.reservationId) await settleReservation(tx, { reservationId: row.reservationId });
}

/**
 * Gives back what the dishes of a menu hold, or of all menus of an account, before they are deleted; but not of those
 * that a painter is at work on: their pictures go into the shared cache, and whoever read the same menu again would
 * have them for nothing. Answers what is held for those.
 */
export async function returnHeldCredits(
  tx: Context,
  { accountId, menuId }: { accountId: string; menuId?: string },
): Promise<LeftCover[]> {
  const held = await tx.db.dish.findMany({
    where: { menu: { accountId }, ...(menuId && { menuId }), reservationId: { not: null } },
  });
  const left: LeftCover[] = [];
  for (const { reservationId, pictureState } of held) {
    if (pictureState === "drawing") left.push({ reservationId, accountId });
    else if (reservationId) await release(tx, reservationId, "cancelled");
  }
  if (held.length > left.length) await lookForCredits(tx, accountId);
  return left;
}

/** What a painter was at work on when its menu was deleted: paid for if it was drawn, given back if not. Safe to repeat. */
export async function endLeftCover(
  tx: Context,
  { reservationId, accountId }: LeftCover,
  why: Why | "drawn",
): Promise<void> {
  if (!reservationId) return;
  if (why === "drawn") {
    await settleReservation(tx, { reservationId });
    return;
  }
  await release(tx, reservationId, why);
  await lookForCredits(tx, accountId);
}
