import type { MenuEvent, MenuView } from "#lib/menus/client.ts";
import type { Link } from "./board-store.ts";
import { watchPresence } from "./presence.ts";
import { parseEvent } from "./wire.ts";

type Told = { seq: number; event: MenuEvent };

export type Follow = {
  eventsUrl: string;
  /** The last event that is on the board: the stream is asked for what comes after it. */
  lastSeq: () => number;
  onEvents: (events: Told[]) => void;
  onLink: (link: Link) => void;
  /** A whole new view, for after a long absence or a refusal; null when it cannot be had now. */
  fetchView: () => Promise<MenuView | "gone" | null>;
  onView: (view: MenuView) => void;
  onGone: () => void;
};

/** Shorter breaks are bridged without a word: a lift, a tunnel, a server's restart. */
const OFFLINE_AFTER_MS = 4000;
/** After this long, one snapshot is smaller and surer than a replay whose events may have been pruned. */
const SNAPSHOT_AFTER_MS = 10 * 60_000;
const RETRY_MS = [1000, 2000, 4000, 8000, 15_000];

/** A replay is many messages, each its own task: a moment later they are handed over, and drawn, together. */
const BURST_MS = 16;

function inBursts<T>(take: (burst: T[]) => void) {
  let waiting: T[] = [];
  const flush = () => {
    const burst = waiting;
    waiting = [];
    if (burst.length > 0) take(burst);
  };
  return {
    flush,
    add(one: T) {
      if (waiting.length === 0) window.setTimeout(flush, BURST_MS);
      waiting.push(one);
    },
  };
}

/**
 * Follows a menu's events until stopped. EventSource itself resumes by Last-Event-ID after a broken connection; what it
 * does not do is come back after an HTTP error, notice that the phone slept (the socket is dead and nobody says so), or
 * live through the back-forward cache. All those end here in one thing: a new connection after the last event we have.
 */
export function followMenu(follow: Follow): () => void {
  let source: EventSource | null = null;
  let failures = 0;
  let ended = false;
  let awaySinceMs: number | null = null;
  let brokenSinceMs: number | null = null;
  const timers = { retry: 0, offline: 0 };

  function later(name: keyof typeof timers, ms: number, run: () => void) {
    window.clearTimeout(timers[name]);
    timers[name] = window.setTimeout(run, ms);
  }

  const bursts = inBursts<Told>((events) => {
    follow.onEvents(events);
    if (events.some(({ event }) => event.kind === "deleted")) stop();
  });

  function close() {
    source?.close();
    source = null;
    window.clearTimeout(timers.retry);
    window.clearTimeout(timers.offline);
  }

  /** Counted from the first failure: the browser tries again every 2 s, and each try would wind the clock back. */
  function expectLive() {
    brokenSinceMs ??= Date.now();
    const leftMs = navigator.onLine ? brokenSinceMs + OFFLINE_AFTER_MS - Date.now() : 0;
    later("offline", Math.max(0, leftMs), () => follow.onLink("offline"));
  }

  function lost() {
    away();
    expectLive();
    if (source?.readyState !== EventSource.CLOSED) return;
    const waitMs = RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? 0;
    later("retry", waitMs * (0.75 + Math.random() / 2), () => void refresh());
  }

  function open() {
    bursts.flush();
    close();
    if (ended) return;
    const opened = new EventSource(`${follow.eventsUrl}?after=${follow.lastSeq()}`);
    source = opened;
    opened.onopen = () => {
      failures = 0;
      awaySinceMs = null;
      brokenSinceMs = null;
      window.clearTimeout(timers.offline);
      follow.onLink("live");
    };
    opened.onmessage = (message) => {
      const event = parseEvent(message.data);
      if (event) bursts.add({ seq: Number(message.lastEventId), event });
    };
    opened.onerror = lost;
    expectLive();
  }

  async function refresh() {
    const view = await follow.fetchView();
    if (ended) return;
    if (view === "gone") {
      stop();
      follow.onGone();
      return;
    }
    if (view) follow.onView(view);
    open();
  }

  function away() {
    awaySinceMs ??= Date.now();
  }

  const stopWatching = watchPresence({
    onAway: away,
    onLeft() {
      away();
      close();
    },
    onBack() {
      if (awaySinceMs === null) return;
      brokenSinceMs = null;
      if (Date.now() - awaySinceMs > SNAPSHOT_AFTER_MS) void refresh();
      else open();
    },
    onNetwork: (isThere) => (isThere ? open() : follow.onLink("offline")),
  });

  function stop() {
    ended = true;
    close();
    stopWatching();
  }

  open();
  return stop;
}
