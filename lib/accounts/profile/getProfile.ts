import { z } from "zod";
import { AppError, type Context } from "#lib/kernel/index.ts";
import { type AccountContext, requireVisitor } from "../account-context.ts";
import type { Preferences, ProfileView } from "../view.ts";
import { preferencesOf } from "./stored-profile.ts";

const Welcome = z.enum(["granted", "capped"]).nullable().catch(null);

/** One's own account, as its page shows it. */
export async function getProfile(ctx: AccountContext): Promise<ProfileView> {
  const { accountId, pictureVersion } = requireVisitor(ctx);
  const row = await ctx.db.account.findUnique({ where: { id: accountId } });
  if (!row) throw new AppError("sign-in-needed", { detail: "the account is gone" });
  return {
    ...preferencesOf(row),
    name: row.name,
    email: row.email,
    pictureVersion,
    createdAt: row.createdAt.toISOString(),
    welcome: Welcome.parse(row.welcome),
  };
}

/** What the owner of an account has set, for capabilities that work on the owner's behalf; null for a guest. */
export async function findPreferences(ctx: Context, accountId: string): Promise<Preferences | null> {
  const row = await ctx.db.account.findFirst({ where: { id: accountId, kind: "diner" } });
  return row && preferencesOf(row);
}
