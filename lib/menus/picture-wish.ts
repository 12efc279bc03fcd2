import { Prisma } from "#lib/kernel/index.ts";
import type { FoundPicture } from "#lib/painting/index.ts";
import type { MenuContext } from "./context.ts";
import { returnCredits } from "./cover-picture.ts";
import { lockMenu } from "./own-menu.ts";
import { type DishRow, dishView } from "./stored.ts";
import { type Asked, askedOf } from "./stored-picture.ts";
import { tell } from "./tell.ts";
import type { PictureReason } from "./view.ts";

/** One wish for a picture of a dish: what a draw-dish job carries. */
export type PictureWish = { menuId: string; dishId: string; wish: string };

/** Writes a picture's state and tells whoever follows. Call it with the menu locked. */
export async function writePicture(
  tx: MenuContext,
  row: DishRow,
  data: Prisma.DishUpdateInput,
): Promise<DishRow> {
  const after = await tx.db.dish.update({ where: { id: row.id }, data });
  if (after.removedAt === null) await tell(tx, row.menuId, { kind: "dish", dish: dishView(after) });
  return after;
}

const OVER = {
  pictureWish: null,
  pictureSince: null,
  pictureAsked: Prisma.DbNull,
  reservationId: null,
} satisfies Prisma.DishUpdateInput;

/** What a finished picture makes of a row. */
export function drawn(
  { pictureKey, blur, isDemo }: FoundPicture,
  asked: Pick<Asked, "style" | "quality"> | null,
): Prisma.DishUpdateInput {
  const how = { pictureStyle: asked?.style ?? null, pictureQuality: asked?.quality ?? "standard" };
  const picture = { pictureKey, pictureBlur: blur, pictureDemo: isDemo, ...how };
  return { ...OVER, ...picture, pictureState: "drawn", pictureReason: null };
}

/** What the end of a wish without a picture makes of a row: an old picture stays, and a redraw stays free. */
export function notDrawn(row: DishRow, reason: PictureReason): Prisma.DishUpdateInput {
  const asked = askedOf(row);
  const over = { ...OVER, pictureReason: reason };
  if (row.pictureKey !== null)
    return { ...over, pictureState: "drawn", ...(asked?.isRedraw && { redrawsFree: { increment: 1 } }) };
  const pictureState = reason === "refused" ? "refused" : "failed";
  const how = {
    pictureStyle: asked?.style ?? row.pictureStyle,
    pictureQuality: asked?.quality ?? row.pictureQuality,
  };
  return { ...over, pictureState, ...how };
}

/** The dish, with its menu locked, if this wish is still the one it waits for; null when anything came between. */
export async function findWishing(
  tx: MenuContext,
  { menuId, dishId, wish }: PictureWish,
): Promise<DishRow | null> {
  await lockMenu(tx, menuId);
  const row = await tx.db.dish.findFirst({ where: { id: dishId, menuId, pictureWish: wish } });
  return row && (row.pictureState === "waiting" || row.pictureState === "drawing") ? row : null;
}

/** Ends the wish of a dish that goes off the board, and gives its credits back. A painter at work finds it gone. */
export async function withdrawWish(tx: MenuContext, row: DishRow): Promise<void> {
  await returnCredits(tx, row, "cancelled");
  const pictureState = row.pictureKey === null ? "none" : "drawn";
  await writePicture(tx, row, { ...OVER, pictureReason: null, pictureState });
}
