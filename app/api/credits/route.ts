import { getBalance } from "#lib/credits/index.ts";
import { AppError } from "#lib/kernel/index.ts";
import { type Call, door, json } from "../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export const GET = door(async ({ ctx }: Call<object>) => {
  if (ctx.actor.kind !== "diner") throw new AppError("sign-in-needed");
  return json(await getBalance(ctx, { accountId: ctx.actor.accountId }));
}, "debug");
