import { z } from "zod";
import { AppError, parseInput } from "#lib/kernel/index.ts";
import { ALLERGENS } from "#lib/words/client.ts";
import { type AccountContext, requireVisitor } from "../account-context.ts";
import { AUTONOMIES, CURRENCIES, DIETS, SPOKEN } from "../choices.ts";
import type { Preferences } from "../view.ts";
import { preferencesOf } from "./stored-profile.ts";

const several = <T extends string>(choices: readonly [T, ...T[]]) =>
  z
    .array(z.enum(choices))
    .max(choices.length)
    .transform((chosen) => choices.filter((choice) => chosen.includes(choice)));

/** Only what is named changes. */
export const ChangeProfile = z
  .strictObject({
    locale: z.enum(SPOKEN).nullable(),
    currency: z.enum(CURRENCIES).nullable(),
    diet: several(DIETS),
    allergies: several(ALLERGENS),
    autonomy: z.enum(AUTONOMIES),
  })
  .partial();
export type ChangeProfile = z.input<typeof ChangeProfile>;

/** Changes one's own settings and returns all of them as they now are. */
export async function changeProfile(ctx: AccountContext, input: ChangeProfile): Promise<Preferences> {
  const { accountId } = requireVisitor(ctx);
  const { locale, currency, diet, allergies, autonomy } = parseInput(ChangeProfile, input);
  const data = {
    ...(locale !== undefined && { locale }),
    ...(currency !== undefined && { currency }),
    ...(diet && { diet }),
    ...(allergies && { allergies }),
    ...(autonomy && { autonomy }),
  };
  const [row] = await ctx.db.account.updateManyAndReturn({ where: { id: accountId }, data });
  if (!row) throw new AppError("sign-in-needed", { detail: "the account is gone" });
  return preferencesOf(row);
}
