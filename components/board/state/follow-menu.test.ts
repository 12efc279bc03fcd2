import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { MenuEvent, MenuView } from "#lib/menus/client.ts";
import type { Link } from "./board-store.ts";
import { followMenu } from "./follow-menu.ts";

class FakeSource {
  static CLOSED = 2;
  static opened: FakeSource[] = [];
  readyState = 1;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string; lastEventId: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly url: string;
  constructor(url: string) {
    this.url = url;
    FakeSource.opened.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
  say(seq: number, event: MenuEvent) {
    this.onmessage?.({ data: JSON.stringify(event), lastEventId: String(seq) });
  }
  /** As after an answer that is no stream: the browser gives up for good. */
  refuse() {
    this.close();
    this.onerror?.();
  }
}

const removed = (dishId: string): MenuEvent => ({ kind: "dish-removed", dishId });

function follow(fetchView: () => Promise<MenuView | "gone" | null> = async () => null) {
  const state = { seq: 7, seen: [] as number[][], links: [] as Link[], gone: false };
  const stop = followMenu({
    eventsUrl: "/events",
    lastSeq: () => state.seq,
    onEvents(events) {
      state.seen.push(events.map(({ seq }) => seq));
      state.seq = Math.max(state.seq, ...events.map(({ seq }) => seq));
    },
    onLink: (link) => state.links.push(link),
    fetchView,
    onView: (view) => {
      state.seq = view.seq;
    },
    onGone: () => {
      state.gone = true;
    },
  });
  return { state, stop };
}
const last = () => FakeSource.opened.at(-1) as FakeSource;

function look(state: "hidden" | "visible") {
  page.visibilityState = state;
  page.dispatchEvent(new Event("visibilitychange"));
}

let page: EventTarget & { visibilityState?: string };
beforeEach(() => {
  vi.useFakeTimers();
  FakeSource.opened = [];
  page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  const timers = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  vi.stubGlobal("window", Object.assign(new EventTarget(), timers));
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("EventSource", FakeSource);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("follows from the last event it has, and hands a burst over as one", () => {
  const { state } = follow();
  expect(last().url).toBe("/events?after=7");
  last().say(8, removed("a"));
  last().say(9, removed("b"));
  vi.advanceTimersByTime(20);
  expect(state.seen).toEqual([[8, 9]]);
});

test("what is no event of a menu is passed over", () => {
  const { state } = follow();
  last().onmessage?.({ data: "{not json", lastEventId: "8" });
  last().onmessage?.({ data: '{"kind":"dish","dish":{}}', lastEventId: "9" });
  vi.advanceTimersByTime(20);
  expect(state.seen).toEqual([]);
});

test("a refused stream is asked for again, later and later, after the newest event", async () => {
  const { state } = follow();
  last().say(8, removed("a"));
  last().refuse();
  await vi.advanceTimersByTimeAsync(1300);
  expect(FakeSource.opened).toHaveLength(2);
  expect(last().url).toBe("/events?after=8");
  last().refuse();
  await vi.advanceTimersByTimeAsync(1300);
  expect(FakeSource.opened).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1300);
  expect(FakeSource.opened).toHaveLength(3);
  last().onopen?.();
  expect(state.links.at(-1)).toBe("live");
});

test("a stream that is refused because the menu is gone ends with that", async () => {
  const { state } = follow(async () => "gone");
  last().refuse();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(state.gone).toBe(true);
  expect(FakeSource.opened).toHaveLength(1);
});

test("a short break passes without a word, a long one is said", () => {
  const { state } = follow();
  last().onopen?.();
  last().readyState = 0;
  last().onerror?.();
  vi.advanceTimersByTime(3000);
  expect(state.links).toEqual(["live"]);
  vi.advanceTimersByTime(2000);
  expect(state.links).toEqual(["live", "offline"]);
});

test.each([
  ["a line that breaks again at each try", () => last().onerror?.()],
  ["a server that refuses each try", () => last().refuse()],
])("%s is said as soon as one that stays broken", async (_, fail) => {
  const { state } = follow();
  last().onopen?.();
  for (let second = 0; second < 5; second++) {
    fail();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(state.links.slice(0, 2)).toEqual(["live", "offline"]);
});

test("a phone that slept gets a new connection when it wakes", async () => {
  follow();
  last().onopen?.();
  look("hidden");
  vi.advanceTimersByTime(31_000);
  expect(last().readyState).toBe(FakeSource.CLOSED);
  look("visible");
  expect(FakeSource.opened).toHaveLength(2);
});

test("a stream that broke and came back while nobody looked is alive when somebody looks", () => {
  for (const lookedAfterMs of [10_000, 60_000]) {
    const { stop } = follow();
    last().onopen?.();
    look("hidden");
    last().readyState = 0;
    last().onerror?.();
    last().readyState = 1;
    last().onopen?.();
    vi.advanceTimersByTime(lookedAfterMs);
    look("visible");
    vi.advanceTimersByTime(60_000);
    expect(last().readyState).toBe(1);
    stop();
  }
});

test("after a deleted menu nothing is asked for any more", () => {
  const { state } = follow();
  last().say(8, { kind: "deleted" });
  vi.advanceTimersByTime(20);
  expect(state.seen).toEqual([[8]]);
  expect(last().readyState).toBe(FakeSource.CLOSED);
  window.dispatchEvent(new Event("online"));
  expect(FakeSource.opened).toHaveLength(1);
});
