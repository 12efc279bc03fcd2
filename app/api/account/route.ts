import {
  ChangeProfile,
  changeProfile,
  deleteAccount,
  endedSessionCookieHeader,
} from "#lib/accounts/index.ts";
import { type Call, door, json } from "../_door/door.ts";
import { readJson } from "../_door/read-json.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

export const PATCH = door(async ({ request, ctx }: Call<object>) =>
  json(await changeProfile(ctx, await readJson(request, ChangeProfile))),
);

export const DELETE = door(async ({ ctx, web }: Call<object>) => {
  await deleteAccount(ctx, web.neighbours);
  return new Response(null, {
    status: 204,
    headers: { "Set-Cookie": endedSessionCookieHeader(web.env.CARTE_URL) },
  });
});
