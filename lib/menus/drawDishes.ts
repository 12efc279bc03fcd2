import { z } from "zod";
import { isAsFine } from "#lib/credits/client.ts";
import { AppError, inTransaction, parseInput } from "#lib/kernel/index.ts";
import { MENU_LIMITS } from "./limits.ts";
import { lockOwnMenu, requireOwnMenu } from "./own-menu.ts";
import {
  type PaintingMenuContext,
  refuseOffensive,
  requirePainters,
  requireWhoMayDraw,
} from "./painting-context.ts";
import { StyleWords } from "./picture-style.ts";
import { type Placed, placeWishes } from "./place-wishes.ts";
import type { DishRow } from "./stored.ts";
import { PictureQuality, qualityOf } from "./stored-picture.ts";

const DrawDishes = z.object({
  menuId: z.string(),
  /** "all": every dish on the board without a picture that is not in doubt. */
  dishIds: z.union([z.literal("all"), z.array(z.uuid()).min(1).max(MENU_LIMITS.dishes)]),
  style: StyleWords.default("as-served"),
  quality: PictureQuality.default("standard"),
  /** Made by the phone, the same each time it tries again. */
  key: z.uuid(),
  addressHash: z.string().nullable().default(null),
});
export type DrawDishes = z.input<typeof DrawDishes>;
type Look = Pick<z.output<typeof DrawDishes>, "style" | "quality">;

const Answer = z.object({
  waiting: z.int(),
  unpaid: z.int(),
  drawn: z.int(),
  credits: z.int(),
}) satisfies z.ZodType<Placed>;
export type DrawAnswer = Placed;

/** Whether what a dish has is all that is asked for. */
function isAsAsked(row: DishRow, { style, quality }: Look): boolean {
  return row.pictureStyle === style && isAsFine(qualityOf(row), quality);
}

/** Whether a dish takes a new wish: not one under way, nor what it has already. */
function isWanted(row: DishRow, look: Look, byName: boolean): boolean {
  if (row.pictureState === "none" || row.pictureState === "failed") return byName || !row.doubt;
  if (row.pictureState === "refused") return byName || row.pictureStyle !== look.style;
  return byName && row.pictureState === "drawn" && !isAsAsked(row, look);
}

async function wanted(tx: PaintingMenuContext, menuId: string, input: z.output<typeof DrawDishes>) {
  const { dishIds } = input;
  const byName = dishIds !== "all";
  const rows = await tx.db.dish.findMany({
    where: { menuId, removedAt: null, ...(byName && { id: { in: dishIds } }) },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  return rows.filter((row) => isWanted(row, input, byName));
}

/**
 * Has dishes drawn: a picture that any diner had drawn before is there at once and free; the others wait for a painter,
 * or for credits when those do not reach (`unpaid`).
 * Dishes under way and pictures in the same style, as fine or finer, stay as they are, so that a second tap changes nothing; the same
 * `key` again gives the first answer. Throws `sign-in-needed`, `not-found`, `painting-off`, `style-refused`.
 */
export async function drawDishes(ctx: PaintingMenuContext, input: DrawDishes): Promise<DrawAnswer> {
  const parsed = parseInput(DrawDishes, input);
  const accountId = requireWhoMayDraw(ctx);
  await requireOwnMenu(ctx, parsed.menuId);
  requirePainters(ctx, parsed.quality);
  await refuseOffensive(ctx, parsed.style, { accountId, addressHash: parsed.addressHash });
  return inTransaction(ctx, async (tx) => {
    const menu = await lockOwnMenu(tx, parsed.menuId);
    const id = { menuId: menu.id, key: parsed.key };
    const before = await tx.db.drawRequest.findUnique({ where: { menuId_key: id } });
    if (before) return Answer.parse(before.answer);
    if ((await tx.db.drawRequest.count({ where: { menuId: menu.id } })) >= MENU_LIMITS.drawRequests)
      throw new AppError("too-many-requests", { detail: "requests to draw without end" });
    const { style, quality, addressHash } = parsed;
    const asked = { style, quality, hint: null, isRedraw: false, addressHash };
    const answer = await placeWishes(tx, menu, await wanted(tx, menu.id, parsed), asked);
    await tx.db.drawRequest.create({ data: { ...id, answer, createdAt: tx.clock.now() } });
    return answer;
  });
}
