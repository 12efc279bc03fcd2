import type { Answer, Delivery, DeliveryPorts } from "./deliver.ts";
import type { TrayPage } from "./tray.ts";

/** What survives a reload: the pages that were ready, and the key their upload was tried with. */
export type KeptTray = {
  uploadKey: string;
  pages: { id: string; name: string; blob: Blob; shown: boolean }[];
};

export type CaptureState = {
  pages: TrayPage[];
  delivery: Delivery;
  /** More pages were chosen than a menu may have; the rest was left out. */
  tooMany: boolean;
};

export const NOTHING_CHOSEN: CaptureState = { pages: [], delivery: { state: "idle" }, tooMany: false };

/** What capturing needs from the browser; tests bring their own. */
export type CapturePorts = Pick<DeliveryPorts, "isOnline" | "whenOnline" | "wait"> & {
  /** Upright, at most 2048 px, without metadata; null when this browser cannot open the format. */
  shrink(file: Blob): Promise<Blob | null>;
  send(
    pages: Blob[],
    uploadKey: string,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Answer>;
  keep(tray: KeptTray | null): Promise<void>;
  kept(): Promise<KeptTray | null>;
  newKey(): string;
  show(blob: Blob): string;
  hide(url: string): void;
};

/** The state, who follows it, and the one way to change it. */
export function holdState(initial: CaptureState) {
  let state = initial;
  const listeners = new Set<() => void>();
  const set = (patch: Partial<CaptureState>) => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    set,
    setPage(id: string, patch: Partial<TrayPage>) {
      set({ pages: state.pages.map((page) => (page.id === id ? { ...page, ...patch } : page)) });
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type HeldState = ReturnType<typeof holdState>;
