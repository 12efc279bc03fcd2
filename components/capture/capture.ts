import { type CapturePorts, holdState, NOTHING_CHOSEN } from "./capture-state.ts";
import { createPreparer, pageOf } from "./prepare-pages.ts";
import { sendPages } from "./send-pages.ts";
import { movePage, TRAY_LIMITS, type TrayPage } from "./tray.ts";

export type Capture = ReturnType<typeof createCapture>;

/** The way from chosen photos to a menu, without a framework: a state one can follow and the things a diner can do. */
export function createCapture(ports: CapturePorts) {
  const state = holdState(NOTHING_CHOSEN);
  const preparer = createPreparer(ports, state, keep);
  let uploadKey = ports.newKey();
  let sending: AbortController | null = null;

  function keep() {
    const ready = state.get().pages.filter((page) => page.state === "ready");
    const pages = ready.map(({ id, name, blob, previewUrl }) => ({
      id,
      name,
      blob,
      shown: previewUrl !== null,
    }));
    // A browser that keeps nothing (private windows) costs the diner a reload's worth, not the upload.
    ports.keep(pages.length > 0 ? { uploadKey, pages } : null).catch(() => undefined);
  }

  function cancel() {
    sending?.abort();
    sending = null;
    state.set({ delivery: { state: "idle" } });
  }

  /** Other pages are another menu: a key belongs to exactly what was sent with it. */
  function change(pages: TrayPage[], tooMany = false) {
    cancel();
    uploadKey = ports.newKey();
    state.set({ pages, tooMany });
    keep();
  }

  function hide(pages: TrayPage[]) {
    for (const page of pages) if (page.previewUrl) ports.hide(page.previewUrl);
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    cancel,
    add(files: File[]) {
      const { pages } = state.get();
      const room = TRAY_LIMITS.pages - pages.length;
      const added = files.slice(0, room).map((file) => pageOf(file, ports.newKey()));
      change([...pages, ...added], files.length > room);
      preparer.prepare(added);
    },
    move(id: string, toIndex: number) {
      const { pages } = state.get();
      const moved = movePage(pages, id, toIndex);
      if (moved !== pages) change(moved);
    },
    remove(id: string) {
      const { pages } = state.get();
      hide(pages.filter((page) => page.id === id));
      change(pages.filter((page) => page.id !== id));
    },
    /** Empties the tray, after the menu is read or when the diner has no use for it. */
    clear() {
      hide(state.get().pages);
      change([]);
    },
    /** Sends the pages. Asked again while sending, it starts over with the same key: still one menu. */
    async read() {
      cancel();
      sending = new AbortController();
      await sendPages(ports, state, uploadKey, preparer.done(), sending.signal);
    },
    /** Puts back what a reload interrupted. Pages chosen meanwhile win. */
    async restore() {
      const kept = await ports.kept().catch(() => null);
      if (!kept || state.get().pages.length > 0) return;
      uploadKey = kept.uploadKey;
      const pages = kept.pages.map(({ id, name, blob, shown }): TrayPage => {
        return { id, name, blob, state: "ready", problem: null, previewUrl: shown ? ports.show(blob) : null };
      });
      state.set({ pages });
    },
  };
}
