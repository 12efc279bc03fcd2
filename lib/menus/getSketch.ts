import { setTimeout as wait } from "node:timers/promises";
import { AppError } from "#lib/kernel/index.ts";
import { paintSketch } from "#lib/painting/index.ts";
import type { StoredBlob } from "#lib/storage/index.ts";
import type { MenuContext } from "./context.ts";
import { sketchFile } from "./sketch.ts";

const SKETCH_KEY = /^[a-z0-9-]{8,80}$/;

/** A dish this young has its sketch on the way: painting it here too would make both later. */
const NEW_DISH_MS = 60_000;
const LOOK_EVERY_MS = 60;
const LOOKS = 50;

async function awaitSketch(ctx: MenuContext, key: string): Promise<StoredBlob | null> {
  for (let look = 0; look < LOOKS; look++) {
    await wait(LOOK_EVERY_MS);
    const stored = await ctx.storage.get(sketchFile(key));
    if (stored) return stored;
  }
  return null;
}

/**
 * The sketch of a key that some dish has. Anyone may look: it says nothing but what food looks like. One whose file is
 * lost is painted again from the words of a dish that has it.
 */
export async function getSketch(ctx: MenuContext, input: { key: string }): Promise<StoredBlob> {
  const { key } = input;
  if (!SKETCH_KEY.test(key)) throw new AppError("not-found", { detail: "not a sketch key" });
  const stored = await ctx.storage.get(sketchFile(key));
  if (stored) return stored;
  const dish = await ctx.db.dish.findFirst({
    where: { sketchKey: key },
    orderBy: { createdAt: "desc" },
    select: { name: true, secondName: true, description: true, section: true, createdAt: true },
  });
  if (!dish) throw new AppError("not-found", { detail: "no dish has this sketch" });
  const isNew = ctx.clock.now().getTime() - dish.createdAt.getTime() < NEW_DISH_MS;
  const coming = isNew ? await awaitSketch(ctx, key) : null;
  if (coming) return coming;
  const { bytes, contentType } = await paintSketch(dish);
  await ctx.storage.putAs(sketchFile(key), bytes, contentType);
  ctx.log.warn("sketch-painted-again", { sketchKey: key });
  const painted = await ctx.storage.get(sketchFile(key));
  if (!painted) throw new AppError("unavailable", { detail: "a sketch just written is not there" });
  return painted;
}
