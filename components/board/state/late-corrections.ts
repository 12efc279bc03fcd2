import type { BoardStore } from "./board-store.ts";
import type { Corrections, Told } from "./corrections.ts";

/** The diner's changes, whose code comes with the first of them. Where it cannot be had, nothing is changed and told so. */
export function lateCorrections(menuId: string, store: BoardStore, tell: (told: Told) => void): Corrections {
  let made: Corrections | null = null;
  async function run<T>(change: (corrections: Corrections) => Promise<T>, otherwise: T): Promise<T> {
    try {
      made ??= (await import("../on-demand.ts")).createCorrections(menuId, store, tell);
    } catch {
      tell({ kind: "failed", code: "offline", retry: () => void run(change, otherwise) });
      return otherwise;
    }
    return change(made);
  }
  return {
    edit: (...to) => run((corrections) => corrections.edit(...to), undefined),
    add: (...to) => run((corrections) => corrections.add(...to), undefined),
    remove: (...to) => run((corrections) => corrections.remove(...to), undefined),
    merge: (...to) => run((corrections) => corrections.merge(...to), undefined),
    rename: (...to) => run((corrections) => corrections.rename(...to), undefined),
    readAgain: () => run((corrections) => corrections.readAgain(), undefined),
    deleteMenu: () => run((corrections) => corrections.deleteMenu(), false),
  };
}
