import type { MenuEvent, MenuView } from "#lib/menus/client.ts";
import type { Link } from "./board-store.ts";
import { parseEvent } from "./wire.ts";

export type Follow = {
  eventsUrl: string;
  /** The last event that is on the board: the stream is asked for what comes after it. */
  lastSeq: () => number;
  onEvents: (events: { seq: number; event: MenuEvent }[]) => void;
  onLink: (link: Link) => void;
  /** A whole new view, for after a long absence or a refusal; null when it cannot be had now. */
  fetchView: () => Promise<MenuView | "gone" | null>;
  onView: (view: MenuView) => void;
  onGone: () => void;
};

/** Shorter breaks are bridged without a word: a lift, a tunnel, a server's restart. */
const OFFLINE_AFTER_MS = 4000;
/** A hidden board gives its connection back: a browser has only 6 for one host over HTTP/1.1. */
const HIDDEN_CLOSE_MS = 30_000;
/** After this long, one snapshot is smaller and surer than a replay whose events may have been pruned. */
const SNAPSHOT_AFTER_MS = 10 * 60_000;
const RETRY_MS = [1000, 2000, 4000, 8000, 15_000];

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
  let waiting: { seq: number; event: MenuEvent }[] = [];
  const timers: Record<"retry" | "offline" | "hidden", number> = { retry: 0, offline: 0, hidden: 0 };

  function later(name: keyof typeof timers, ms: number, run: () => void) {
    window.clearTimeout(timers[name]);
    timers[name] = window.setTimeout(run, ms);
  }

  function flush() {
    const events = waiting;
    waiting = [];
    if (events.length > 0) follow.onEvents(events);
    if (events.some(({ event }) => event.kind === "deleted")) stop();
  }

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
    awaySinceMs ??= Date.now();
    expectLive();
    if (source?.readyState !== EventSource.CLOSED) return;
    const waitMs = RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)] ?? 0;
    later("retry", waitMs * (0.75 + Math.random() / 2), () => void refresh());
  }

  function open() {
    flush();
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
      // A replay is many messages, each its own task: a moment later they are drawn together.
      if (waiting.length === 0) window.setTimeout(flush, 16);
      if (event) waiting.push({ seq: Number(message.lastEventId), event });
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

  function comeBack() {
    window.clearTimeout(timers.hidden);
    brokenSinceMs = null;
    const awayMs = awaySinceMs === null ? 0 : Date.now() - awaySinceMs;
    if (awayMs > SNAPSHOT_AFTER_MS) void refresh();
    else open();
  }

  function onVisibility() {
    if (document.visibilityState === "hidden") {
      awaySinceMs ??= Date.now();
      later("hidden", HIDDEN_CLOSE_MS, close);
    } else if (awaySinceMs !== null) comeBack();
  }
  const onHide = () => {
    awaySinceMs ??= Date.now();
    close();
  };
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) comeBack();
  };
  const onOffline = () => follow.onLink("offline");

  function stop() {
    ended = true;
    close();
    window.clearTimeout(timers.hidden);
    document.removeEventListener("visibilitychange", onVisibility);
    window.removeEventListener("pagehide", onHide);
    window.removeEventListener("pageshow", onShow);
    window.removeEventListener("online", open);
    window.removeEventListener("offline", onOffline);
  }

  document.addEventListener("visibilitychange", onVisibility);
  window.addEventListener("pagehide", onHide);
  window.addEventListener("pageshow", onShow);
  window.addEventListener("online", open);
  window.addEventListener("offline", onOffline);
  open();
  return stop;
}
