import { z } from "zod";
import { AppError, newId, parseInput } from "#lib/kernel/index.ts";
import { recordCorrection, requireDish } from "./changes.ts";
import { typedLine, typedLineOrNull } from "./clean-text.ts";
import type { MenuContext } from "./context.ts";
import { MENU_LIMITS } from "./limits.ts";
import { lockOwnMenu } from "./own-menu.ts";
import { type DishRow, dishView } from "./stored.ts";
import { tell } from "./tell.ts";
import { TypedPrices, understandPrices } from "./typed-prices.ts";
import type { DishView } from "./view.ts";
import { whilePainted } from "./while-painted.ts";

const AddDish = z.object({
  menuId: z.string(),
  name: typedLine(MENU_LIMITS.nameChars),
  description: typedLineOrNull(MENU_LIMITS.descriptionChars).default(null),
  section: typedLineOrNull(MENU_LIMITS.sectionChars).default(null),
  prices: TypedPrices.default(null),
  /** The dish it stands after; without one, the last of its section, or the end. */
  afterDishId: z.uuid().nullable().default(null),
  page: z.int().min(1).max(999).optional(),
});
export type AddDish = z.input<typeof AddDish>;

type Place = { position: number; page: number };

/** Where a new dish stands: halfway between its neighbour and the next. Removed dishes keep their places too. */
async function findPlace(tx: MenuContext, menuId: string, after: DishRow | null): Promise<Place> {
  if (!after) return { position: 1_001, page: 1 };
  const next = await tx.db.dish.findFirst({
    where: { menuId, position: { gt: after.position } },
    orderBy: { position: "asc" },
  });
  const position = next ? (after.position + next.position) / 2 : after.position + 1;
  return { position, page: after.pageNumber };
}

async function findNeighbour(
  tx: MenuContext,
  menuId: string,
  afterDishId: string | null,
  section: string | null,
) {
  if (afterDishId) return requireDish(tx, menuId, afterDishId);
  const orderBy = { position: "desc" } as const;
  const live = { menuId, removedAt: null };
  const ofSection = section && (await tx.db.dish.findFirst({ where: { ...live, section }, orderBy }));
  return ofSection || tx.db.dish.findFirst({ where: { menuId }, orderBy });
}

/** Adds a dish that the reader missed. It stays through further readings. Throws `bad-request` beyond 400 dishes. */
export async function addDish(
  ctx: MenuContext,
  input: AddDish,
): Promise<{ dish: DishView; correctionId: string }> {
  return whilePainted(ctx, async (tx, sketchFor) => {
    const menu = await lockOwnMenu(tx, input.menuId);
    const { name, description, section, prices, afterDishId, page } = parseInput(AddDish, input);
    const live = await tx.db.dish.count({ where: { menuId: menu.id, removedAt: null } });
    if (live >= MENU_LIMITS.dishes) throw new AppError("bad-request", { detail: `${live} dishes already` });
    const place = await findPlace(tx, menu.id, await findNeighbour(tx, menu.id, afterDishId, section));
    const pageNumber = page ?? place.page;
    if ((await tx.db.page.count({ where: { menuId: menu.id, number: pageNumber } })) === 0) {
      throw new AppError("bad-request", { detail: `no page ${pageNumber}` });
    }
    const words = { name, description, section };
    const row = await tx.db.dish.create({
      data: {
        ...words,
        id: newId(tx.clock.now().getTime()),
        menuId: menu.id,
        pageNumber,
        position: place.position,
        prices: understandPrices(prices, menu.currency),
        confidence: 1,
        corrected: [],
        sketchKey: sketchFor({ ...words, secondName: null }),
        createdAt: tx.clock.now(),
      },
    });
    const dish = dishView(row);
    await tell(tx, menu.id, { kind: "dish", dish });
    const added = {
      dishId: row.id,
      before: { removed: true },
      after: { removed: false },
      correctedBefore: [],
    };
    return { dish, correctionId: await recordCorrection(tx, menu.id, "add", [added]) };
  });
}
