import { cookies } from "next/headers";
import type { BoardStart } from "#components/board/state/board-store.ts";
import { TILES_COOKIE } from "#components/board/state/tiles.ts";
import { findPreferences } from "#lib/accounts/index.ts";
import { getBalance, PRICE_LIST } from "#lib/credits/index.ts";
import { isBeingRead, type MenuView } from "#lib/menus/client.ts";
import { canDrawAs } from "#lib/menus/index.ts";
import { getWeb } from "#lib/web.ts";
import { getSpeech } from "../../speech.ts";
import { getVisit } from "../../visit.ts";

/** What a picture costs this visitor; null where guests draw for nothing, since nobody can sign in. */
async function getPurse(): Promise<BoardStart["purse"]> {
  const ctx = await getVisit();
  if (ctx.guestsMayDraw) return null;
  const { actor } = ctx;
  const balance = actor.kind === "diner" ? await getBalance(ctx, { accountId: actor.accountId }) : null;
  return {
    credits: balance?.available ?? null,
    eachCredits: PRICE_LIST,
    signUpCredits: getWeb().env.CARTE_SIGN_UP_CREDITS,
  };
}

/** What the board knows besides the menu: who looks at it, what that costs, and what is still to come. */
export async function getBoardStart({ menu }: MenuView): Promise<Omit<BoardStart, "dietWords">> {
  const [{ locale }, ctx, purse, jar] = await Promise.all([getSpeech(), getVisit(), getPurse(), cookies()]);
  const preferences = ctx.visitor && (await findPreferences(ctx, ctx.visitor.accountId));
  const isForeign = menu.language?.split("-")[0] !== locale;
  return {
    tiles: jar.get(TILES_COOKIE)?.value === "list" ? "list" : "grid",
    purse,
    allergies: preferences?.allergies ?? [],
    autonomy: preferences?.autonomy ?? "tap",
    expectsDetails: isBeingRead(menu.status) && isForeign && ctx.modelsRead,
    paintingOff: ctx.painters.length === 0,
    hasFine: canDrawAs(ctx.painters, "hd"),
  };
}
