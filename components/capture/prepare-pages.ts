import type { CapturePorts, HeldState } from "./capture-state.ts";
import { problemOfFile, TRAY_LIMITS, type TrayPage } from "./tray.ts";

/** A chosen file as a page; refused at once when it is no picture. */
export function pageOf(file: File, id: string): TrayPage {
  const problem = problemOfFile(file);
  const state = problem ? "refused" : "preparing";
  return { id, name: file.name, state, problem, blob: file, previewUrl: null };
}

/**
 * Shrinks pages in the order they came. One at a time: a 40 megapixel photo takes 160 MB while it is open, and phones
 * close tabs for less. `done()` resolves when all that were handed over so far are ready or refused.
 */
export function createPreparer(ports: CapturePorts, state: HeldState, onReady: () => void) {
  let queue: Promise<void> = Promise.resolve();
  const stillThere = (id: string) => state.get().pages.some((page) => page.id === id);

  async function prepare({ id, blob: file }: TrayPage) {
    if (!stillThere(id)) return;
    const small = await ports.shrink(file);
    if (!stillThere(id)) return;
    if (small) state.setPage(id, { state: "ready", blob: small, previewUrl: ports.show(small) });
    else if (file.size > TRAY_LIMITS.fileBytes) {
      state.setPage(id, { state: "refused", problem: "upload-too-large" });
    } else state.setPage(id, { state: "ready" });
    onReady();
  }

  return {
    prepare(pages: TrayPage[]) {
      for (const page of pages) {
        if (page.state === "preparing") queue = queue.then(() => prepare(page));
      }
    },
    done: () => queue,
  };
}
