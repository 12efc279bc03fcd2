import type { Quality } from "#lib/credits/client.ts";
import { AppError, requireAccount } from "#lib/kernel/index.ts";
import { isOffensive, type Payer } from "#lib/models/index.ts";
import type { PaintingContext } from "#lib/painting/index.ts";
import type { MenuContext } from "./context.ts";
import { canDrawAs } from "./picture-order.ts";
import { styleOf } from "./picture-style.ts";

/** What verbs that have pictures drawn need: the chain of painters and the operator's budgets. */
export type PaintingMenuContext = MenuContext &
  PaintingContext & {
    /** Where nobody can sign in, guests draw within the operator's budgets; elsewhere pictures cost credits. */
    guestsMayDraw: boolean;
  };

/** The account that acts. Throws `sign-in-needed` for a guest where one can sign in. */
export function requireWhoMayDraw(ctx: PaintingMenuContext): string {
  if (ctx.actor.kind === "diner" || ctx.guestsMayDraw) return requireAccount(ctx);
  throw new AppError("sign-in-needed", { detail: `${ctx.actor.kind} asks for pictures` });
}

/** Throws `painting-off` where no painter is configured that draws pictures of this quality. */
export function requirePainters(ctx: PaintingMenuContext, quality: Quality): void {
  if (!canDrawAs(ctx.painters, quality))
    throw new AppError("painting-off", { detail: `no painter is configured for ${quality} pictures` });
}

/**
 * Throws `style-refused` for a diner's words that the painter's moderation does not let pass. Asked outside of any
 * transaction, only for words of one's own: what the menu says is judged by the image model itself.
 */
export async function refuseOffensive(
  ctx: PaintingMenuContext,
  words: string | null,
  payer: Payer,
): Promise<void> {
  const painter = ctx.painters[0];
  if (words === null || !painter || styleOf(words).kind !== "own-words") return;
  if (await isOffensive(ctx, painter, payer, ctx.budgets, words))
    throw new AppError("style-refused", { detail: "moderation" });
}
