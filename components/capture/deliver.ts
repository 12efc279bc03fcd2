import type { Problem } from "./tray.ts";

/** What the server said to an upload, or that it could not be reached ("network"). */
export type Answer =
  | { ok: true; menuId: string }
  | { ok: false; problem: Problem; page: number | null; retryAfterMs: number | null };

/** How the sending of a menu stands. */
export type Delivery =
  | { state: "idle" }
  /** Sent as soon as every photo is small enough. */
  | { state: "preparing" }
  /** `share` of the bytes that have left the device, 0 to 1. */
  | { state: "sending"; share: number }
  /** Waits for the network, then goes on by itself. */
  | { state: "offline" }
  /** The server was busy or the line broke; goes on by itself in a few seconds. */
  | { state: "pausing" }
  | { state: "failed"; problem: Problem; page: number | null }
  | { state: "done"; menuId: string };

export type DeliveryPorts = {
  /** Sends once. Rejects only when aborted. */
  send(onShare: (share: number) => void, signal: AbortSignal): Promise<Answer>;
  isOnline(): boolean;
  whenOnline(signal: AbortSignal): Promise<void>;
  wait(ms: number, signal: AbortSignal): Promise<void>;
};

/** Waits between tries. Restaurants' Wi-Fi drops for seconds, seldom for minutes; after these the diner is asked. */
const PAUSES_MS = [1_000, 3_000, 8_000];
const LONGEST_PAUSE_MS = 30_000;

/** What may be different the next time. Everything else is about the photos and stays as it is. */
const PASSING: readonly Problem[] = ["network", "unavailable", "too-many-requests", "upload-incomplete"];

/**
 * Sends until the server has the menu or says why not. The same upload may arrive twice: its idempotency key makes
 * that one menu. After the last try it still waits for the network to come back before it gives up for good.
 * Rejects when aborted.
 */
export async function deliver(
  ports: DeliveryPorts,
  show: (delivery: Delivery) => void,
  signal: AbortSignal,
): Promise<void> {
  let tries = 0;
  for (;;) {
    if (!ports.isOnline()) {
      show({ state: "offline" });
      await ports.whenOnline(signal);
      tries = 0;
    }
    show({ state: "sending", share: 0 });
    const answer = await ports.send((share) => show({ state: "sending", share }), signal);
    signal.throwIfAborted();
    if (answer.ok) return show({ state: "done", menuId: answer.menuId });
    if (!PASSING.includes(answer.problem)) {
      return show({ state: "failed", problem: answer.problem, page: answer.page });
    }
    if (!ports.isOnline()) continue;
    const pauseMs = PAUSES_MS[tries];
    tries += 1;
    if (pauseMs !== undefined) {
      show({ state: "pausing" });
      await ports.wait(Math.min(answer.retryAfterMs ?? pauseMs, LONGEST_PAUSE_MS), signal);
      continue;
    }
    show({ state: "failed", problem: answer.problem, page: answer.page });
    if (answer.problem !== "network") return;
    await ports.whenOnline(signal);
    tries = 0;
  }
}
