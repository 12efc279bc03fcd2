import type { CapturePorts, HeldState } from "./capture-state.ts";
import { type Delivery, deliver } from "./deliver.ts";
import { isReadable } from "./tray.ts";

/**
 * Sends the pages as they lie, after `ready` resolves; shows how it goes in `state`. Stops without a word when
 * aborted. A page the server refuses by number is marked, so that the diner knows which one to take again.
 */
export async function sendPages(
  ports: CapturePorts,
  state: HeldState,
  uploadKey: string,
  ready: Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  state.set({ delivery: { state: "preparing" } });
  await ready;
  if (signal.aborted) return;
  const { pages } = state.get();
  if (!isReadable(pages)) return state.set({ delivery: { state: "idle" } });

  const blobs = pages.map((page) => page.blob);
  const show = (delivery: Delivery) => {
    if (signal.aborted) return;
    state.set({ delivery });
    if (delivery.state === "done") ports.keep(null).catch(() => undefined);
    if (delivery.state !== "failed" || delivery.page === null) return;
    const page = pages[delivery.page - 1];
    if (page) state.setPage(page.id, { state: "refused", problem: delivery.problem });
  };
  try {
    await deliver(
      { ...ports, send: (onShare) => ports.send(blobs, uploadKey, onShare, signal) },
      show,
      signal,
    );
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
