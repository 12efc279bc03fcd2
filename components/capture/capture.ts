import { type Answer, type Delivery, type DeliveryPorts, deliver } from "./deliver.ts";
import { movePage, problemOfFile, TRAY_LIMITS, type TrayPage } from "./tray.ts";

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

export type Capture = ReturnType<typeof createCapture>;

/** The way from chosen photos to a menu, without a framework: a state one can follow and the things a diner can do. */
export function createCapture(ports: CapturePorts) {
  let state: CaptureState = { pages: [], delivery: { state: "idle" }, tooMany: false };
  let uploadKey = ports.newKey();
  let sending: AbortController | null = null;
  // One photo at a time: a 40 megapixel one takes 160 MB while it is open, and phones close tabs for less.
  let preparing: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  function set(patch: Partial<CaptureState>) {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  }

  function setPage(id: string, patch: Partial<TrayPage>) {
    set({ pages: state.pages.map((page) => (page.id === id ? { ...page, ...patch } : page)) });
  }

  function keep() {
    const ready = state.pages.filter((page) => page.state === "ready");
    const pages = ready.map(({ id, name, blob, previewUrl }) => ({
      id,
      name,
      blob,
      shown: previewUrl !== null,
    }));
    // A browser that keeps nothing (private windows) costs the diner a reload's worth, not the upload.
    ports.keep(pages.length > 0 ? { uploadKey, pages } : null).catch(() => undefined);
  }

  /** Other pages are another menu: a key belongs to exactly what was sent with it. */
  function changed(pages: TrayPage[], patch: Partial<CaptureState> = {}) {
    cancel();
    uploadKey = ports.newKey();
    set({ ...patch, pages, delivery: { state: "idle" } });
    keep();
  }

  async function prepare({ id, blob: file }: TrayPage) {
    if (!state.pages.some((page) => page.id === id)) return;
    const small = await ports.shrink(file);
    if (!state.pages.some((page) => page.id === id)) return;
    if (small) setPage(id, { state: "ready", blob: small, previewUrl: ports.show(small) });
    else if (file.size > TRAY_LIMITS.fileBytes)
      setPage(id, { state: "refused", problem: "upload-too-large" });
    else setPage(id, { state: "ready" });
    keep();
  }

  function add(files: File[]) {
    const room = TRAY_LIMITS.pages - state.pages.length;
    const added = files.slice(0, room).map((file): TrayPage => {
      const problem = problemOfFile(file);
      const page = { id: ports.newKey(), name: file.name, problem, blob: file, previewUrl: null };
      return { ...page, state: problem ? "refused" : "preparing" };
    });
    changed([...state.pages, ...added], { tooMany: files.length > room });
    for (const page of added) {
      if (page.state === "preparing") preparing = preparing.then(() => prepare(page));
    }
  }

  function cancel() {
    sending?.abort();
    sending = null;
    set({ delivery: { state: "idle" } });
  }

  /** Sends the pages as they lie; pages still being prepared are waited for. Does nothing when any is refused. */
  async function read() {
    cancel();
    const controller = new AbortController();
    sending = controller;
    const { signal } = controller;
    set({ delivery: { state: "sending", share: 0 } });
    await preparing;
    const { pages } = state;
    if (signal.aborted) return;
    if (pages.length === 0 || pages.some((page) => page.state === "refused")) return cancel();
    const blobs = pages.map((page) => page.blob);
    const show = (delivery: Delivery) => {
      if (signal.aborted) return;
      const page =
        delivery.state === "failed" && delivery.page !== null ? pages[delivery.page - 1] : undefined;
      set({ delivery });
      if (page && delivery.state === "failed")
        setPage(page.id, { problem: delivery.problem, state: "refused" });
      if (delivery.state === "done") ports.keep(null).catch(() => undefined);
    };
    const send: DeliveryPorts["send"] = (onShare) => ports.send(blobs, uploadKey, onShare, signal);
    await deliver({ ...ports, send }, show, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  return {
    get: (): CaptureState => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    add,
    read,
    cancel,
    move(id: string, toIndex: number) {
      const pages = movePage(state.pages, id, toIndex);
      if (pages !== state.pages) changed(pages);
    },
    remove(id: string) {
      const page = state.pages.find((other) => other.id === id);
      if (page?.previewUrl) ports.hide(page.previewUrl);
      changed(
        state.pages.filter((other) => other.id !== id),
        { tooMany: false },
      );
    },
    /** Empties the tray, after the menu is read or when the diner has no use for it. */
    clear() {
      for (const page of state.pages) if (page.previewUrl) ports.hide(page.previewUrl);
      changed([], { tooMany: false });
    },
    /** Puts back what a reload interrupted. Pages chosen meanwhile win. */
    async restore() {
      const kept = await ports.kept().catch(() => null);
      if (!kept || state.pages.length > 0) return;
      uploadKey = kept.uploadKey;
      const pages = kept.pages.slice(0, TRAY_LIMITS.pages).map(
        ({ id, name, blob, shown }): TrayPage => ({
          id,
          name,
          blob,
          state: "ready",
          problem: null,
          previewUrl: shown ? ports.show(blob) : null,
        }),
      );
      set({ pages });
    },
  };
}
