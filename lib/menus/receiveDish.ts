import { isDeepStrictEqual } from "node:util";
import { inTransaction, newId, Prisma } from "#lib/kernel/index.ts";
import type { DishWords } from "#lib/painting/index.ts";
import type { MenuContext } from "./context.ts";
import { AsRead } from "./dish-fields.ts";
import { type ReadingJob, requireUnderWay } from "./reading-turn.ts";
import { sameLine } from "./same-dish.ts";
import { sketchKey } from "./sketch.ts";
import { type DishRow, dishView } from "./stored.ts";
import { tell } from "./tell.ts";

export type ReceivedDish = {
  readKey: string;
  page: number;
  position: number;
  confidence: number;
  asRead: AsRead;
};

/** The row of the same line from an earlier reading or an earlier run of this one; `seen` rows are taken already. */
async function findEarlier(tx: MenuContext, menuId: string, dish: ReceivedDish, seen: ReadonlySet<string>) {
  const { readKey, page, asRead } = dish;
  const exact = await tx.db.dish.findUnique({ where: { menuId_readKey: { menuId, readKey } } });
  if (exact) return exact;
  const unclaimed = await tx.db.dish.findMany({
    where: { menuId, pageNumber: page, readKey: { not: null }, id: { notIn: [...seen] } },
  });
  // By what was read then, not by what a diner made of it.
  return unclaimed.find((row) => sameLine(AsRead.parse(row.asRead), asRead));
}

/** What the row holds after this reading: as read, but for what a diner has corrected. */
function merged(dish: ReceivedDish, earlier: DishRow | undefined) {
  const { asRead } = dish;
  const kept = new Set(earlier?.corrected);
  const { name, description, section } = asRead;
  const corrected = earlier && {
    ...(kept.has("name") && { name: earlier.name }),
    ...(kept.has("description") && { description: earlier.description }),
    ...(kept.has("section") && { section: earlier.section }),
  };
  return {
    words: { name, description, section, secondName: asRead.secondName, ...corrected },
    json: {
      ...(!kept.has("prices") && { prices: asRead.prices }),
      ...(!kept.has("box") && { box: asRead.box ?? Prisma.DbNull }),
    },
  };
}

/**
 * Writes one dish of a reading and tells whoever follows if anything is new. Returns the id of its row, and the words
 * that its sketch is to be painted from. Doing it again changes nothing. Throws `Overtaken`.
 */
export async function receiveDish(
  ctx: MenuContext,
  job: ReadingJob,
  dish: ReceivedDish,
  seen: ReadonlySet<string>,
): Promise<{ id: string; words: DishWords }> {
  return inTransaction(ctx, async (tx) => {
    const menu = await requireUnderWay(tx, job);
    const earlier = await findEarlier(tx, menu.id, dish, seen);
    const { words, json } = merged(dish, earlier);
    const data = {
      ...words,
      ...json,
      pageNumber: dish.page,
      position: dish.position,
      confidence: dish.confidence,
      sketchKey: sketchKey(words),
      readKey: dish.readKey,
      asRead: dish.asRead,
      // A reader that knows the place has seen it on the photo; the others say so later.
      ...(dish.asRead.box && { doubt: false, priceDiffers: false }),
    };
    const row = earlier
      ? await tx.db.dish.update({ where: { id: earlier.id }, data })
      : await tx.db.dish.create({
          // `corrected` must be there: a list that was never written is NULL to SQL, which no "is empty" finds.
          data: { ...data, prices: dish.asRead.prices, corrected: [], id: newId(), menuId: menu.id },
        });
    const unchanged = earlier && isDeepStrictEqual(dishView(earlier), dishView(row));
    if (!unchanged && row.removedAt === null) await tell(tx, menu.id, { kind: "dish", dish: dishView(row) });
    return { id: row.id, words };
  });
}
