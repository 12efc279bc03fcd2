import { request } from "#components/ui/request.ts";
import type { MenuFacts } from "#lib/menus/client.ts";
import type { BoardStore } from "./board-store.ts";
import type { Told } from "./corrections.ts";

/** What a diner does to a menu as a whole. None of it can be undone. */
export function createMenuChanges(base: string, store: BoardStore, tell: (told: Told) => void) {
  return {
    async rename(title: string) {
      const before: MenuFacts = store.get().server.menu;
      const put = (menu: MenuFacts) => store.set({ server: { ...store.get().server, menu } });
      put({ ...before, title });
      const answer = await request("PATCH", base, { title });
      if (answer.ok) return tell({ kind: "renamed" });
      put({ ...store.get().server.menu, title: before.title });
      tell({ kind: "failed", code: answer.code, retry: () => void this.rename(title) });
    },
    /** The second reading; its events come by the stream. */
    async readAgain() {
      const answer = await request("POST", `${base}/read`);
      if (!answer.ok) tell({ kind: "failed", code: answer.code, retry: () => void this.readAgain() });
    },
    /** True when the menu is gone: its owner then leaves the board. */
    async deleteMenu(): Promise<boolean> {
      const answer = await request("DELETE", base);
      if (answer.ok || answer.code === "not-found") return true;
      tell({ kind: "failed", code: answer.code, retry: () => void this.deleteMenu() });
      return false;
    },
  };
}
