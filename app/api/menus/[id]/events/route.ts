import { AppError } from "#lib/kernel/index.ts";
import { followMenu, mayFollow } from "#lib/menus/index.ts";
import { type Call, door } from "../../../_door/door.ts";
import { EVENT_STREAM_HEADERS, eventStream } from "../../../_door/event-stream.ts";
import { keepAsking } from "../../../_door/keep-asking.ts";
import { createSeats } from "../../../_door/seats.ts";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

const HEARTBEAT_MS = 15_000;
/** Whoever signs out, or is signed out from elsewhere, hears no more after this. */
const ASK_AGAIN_MS = 5_000;
/** Open streams of one guest: a few phones and tabs, not a flood. */
const seats = createSeats(20);

/** Where to go on from: what a browser says by itself when it reconnects, else what the page asks for. */
function startOf(request: Request): number | null {
  const said = request.headers.get("last-event-id") || new URL(request.url).searchParams.get("after") || "";
  return /^\d{1,9}$/.test(said) ? Number(said) : null;
}

export const GET = door(async ({ request, params, ctx, web, askAgain }: Call<{ id: string }>) => {
  const leaving = new AbortController();
  const signal = AbortSignal.any([request.signal, leaving.signal, web.stopping]);
  const leave = seats.take("accountId" in ctx.actor ? ctx.actor.accountId : "nobody");
  if (!leave) throw new AppError("too-many-requests", { detail: "too many open streams" });
  const openedMs = performance.now();
  const isWelcome = async () => mayFollow(await askAgain(), { menuId: params.id });
  const stopAsking = keepAsking(isWelcome, () => leaving.abort(), ASK_AGAIN_MS);
  const onClose = () => {
    stopAsking();
    leaving.abort();
    leave();
    ctx.log.info("stream-closed", { menuId: params.id, ms: Math.round(performance.now() - openedMs) });
  };
  try {
    const events = await followMenu(ctx, { menuId: params.id, afterSeq: startOf(request) }, signal);
    return new Response(eventStream(events, { heartbeatMs: HEARTBEAT_MS, onClose }), {
      headers: EVENT_STREAM_HEADERS,
    });
  } catch (error) {
    onClose();
    throw error;
  }
});
