"use client";

import { useEffect } from "react";
import { useBoard, useBoardState } from "../board/board-context.tsx";
import { keepPicks, keptPicks } from "./kept-picks.ts";
import { type Pick, withCount } from "./picks.ts";

/** Brings back what was picked before a reload, and what another tab picks. */
export function useKeptPicks(): void {
  const { menuId, store } = useBoard();
  useEffect(() => {
    const bring = () => store.set({ picks: keptPicks(menuId) });
    bring();
    window.addEventListener("storage", bring);
    return () => window.removeEventListener("storage", bring);
  }, [menuId, store]);
}

/** The picks, and the way to change one. */
export function usePicks() {
  const { menuId, store } = useBoard();
  const picks = useBoardState((state) => state.picks);
  function put(next: Pick[]) {
    store.set({ picks: next });
    keepPicks(menuId, next);
  }
  return {
    picks,
    pick: (change: Pick) => put(withCount(store.get().picks, change)),
    /** Takes everything off; returns how to bring it back. */
    clear() {
      const before = store.get().picks;
      put([]);
      return () => put(before);
    },
  };
}
