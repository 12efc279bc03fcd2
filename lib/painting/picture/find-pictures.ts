import type { Context } from "#lib/kernel/index.ts";
import { canDraw, type ModelOffer } from "#lib/models/index.ts";
import { pictureKey } from "./cache-key.ts";
import type { PictureOrder } from "./order.ts";

/** A finished picture. `blur` is a data URL of some 200 bytes. */
export type FoundPicture = { pictureKey: string; blur: string | null; isDemo: boolean };

/** Pictures of demo painters keep to themselves: a key that is set later must not be served them. */
export function keyFor(order: PictureOrder, { provider, model }: ModelOffer): string {
  return pictureKey(order, provider.isDemo ? `demo ${model}` : model);
}

/** The painters of the chain that may be asked for this: a fine picture only by those who know fine ones. */
export function paintersFor(order: PictureOrder, painters: ModelOffer[]): ModelOffer[] {
  return painters.filter((offer) => canDraw(offer, order.quality));
}

/** For each order the shared picture that is there already, whichever painter of the chain drew it, or null. */
export async function findPictures(
  ctx: Context,
  painters: ModelOffer[],
  orders: PictureOrder[],
): Promise<(FoundPicture | null)[]> {
  const keys = orders.map((order) =>
    paintersFor(order, painters).map((offer) => ({ key: keyFor(order, offer), offer })),
  );
  const ready = await ctx.db.picture.findMany({
    where: { key: { in: keys.flat().map(({ key }) => key) }, state: "ready" },
    select: { key: true, blur: true },
  });
  const byKey = new Map(ready.map((row) => [row.key, row]));
  return keys.map((chain) => {
    const hit = chain.find(({ key }) => byKey.has(key));
    if (!hit) return null;
    const blur = byKey.get(hit.key)?.blur ?? null;
    return { pictureKey: hit.key, blur, isDemo: hit.offer.provider.isDemo };
  });
}

/** Whether a picture was drawn for this very dish. */
export async function wasDrawnFor(ctx: Context, pictureKey: string, dishId: string): Promise<boolean> {
  return (await ctx.db.picture.count({ where: { key: pictureKey, drawnFor: dishId } })) > 0;
}
