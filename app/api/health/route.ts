import { type Call, door, json } from "../_door/door.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

// Asked every few seconds by whatever watches over us: not worth a line each time.
export const GET = door(async ({ web }: Call<object>) => {
  const health = await web.health();
  return json(health, health.ok ? 200 : 503);
}, "debug");
