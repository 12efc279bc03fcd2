import type { BoardStore } from "../state/board-store.ts";
import type { Drawings, DrawTrouble } from "./drawings.ts";

/** Asking for pictures, whose code comes with the first wish. Where it cannot be had, nothing is asked for and told so. */
export function lateDrawings(
  menuId: string,
  store: BoardStore,
  tell: (trouble: DrawTrouble) => void,
): Drawings {
  let made: Drawings | undefined;
  async function run(wish: (drawings: Drawings) => Promise<boolean>): Promise<boolean> {
    try {
      made ??= (await import("../on-demand.ts")).createDrawings(menuId, store, tell);
    } catch {
      tell({ code: "offline", retry: () => void run(wish) });
      return false;
    }
    return wish(made);
  }
  return {
    draw: (...what) => run((drawings) => drawings.draw(...what)),
    send: (...what) => run((drawings) => drawings.send(...what)),
    redraw: (...what) => run((drawings) => drawings.redraw(...what)),
  };
}
