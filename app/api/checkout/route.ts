import { z } from "zod";
import { fill, plural } from "#components/messages/catalogue.ts";
import { getMessages } from "#components/messages/load.ts";
import { chooseLocale } from "#components/messages/locales.ts";
import { getProfile, requireRate } from "#lib/accounts/index.ts";
import { startCheckout } from "#lib/billing/index.ts";
import { type Call, door, json } from "../_door/door.ts";
import { readJson } from "../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const Body = z.strictObject({ pack: z.string(), clickKey: z.string(), back: z.string().nullable() });

export const POST = door(async ({ request, ctx }: Call<object>) => {
  await requireRate(ctx, "checkout");
  const wish = await readJson(request, Body);
  const locale = chooseLocale(request.headers.get("accept-language"));
  const { credits: t } = await getMessages(locale);
  const credits = ctx.billing.packs.find(({ name }) => name === wish.pack)?.credits ?? 0;
  const product = fill(t.pack, { pack: plural(locale, t.count, credits) });
  const email = ctx.actor.kind === "diner" ? (await getProfile(ctx)).email : null;
  return json(await startCheckout(ctx, wish, { product, locale, email }));
});
