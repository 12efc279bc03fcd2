"use client";

import { createContext, useContext, useSyncExternalStore } from "react";
import type { Drawings } from "./drawing/drawings.ts";
import type { BoardState, BoardStore } from "./state/board-store.ts";
import type { Corrections } from "./state/corrections.ts";

export type BoardTools = { menuId: string; store: BoardStore; corrections: Corrections; drawings: Drawings };

export const BoardContext = createContext<BoardTools | null>(null);

/** The board's tools; they never change, so that reading them never renders anything again. */
export function useBoard(): BoardTools {
  const tools = useContext(BoardContext);
  if (!tools) throw new Error("useBoard needs a Board above it");
  return tools;
}

/** A part of the board's state. `select` must return the same object while nothing it picks has changed. */
export function useBoardState<T>(select: (state: BoardState) => T): T {
  const { store } = useBoard();
  const get = () => select(store.get());
  return useSyncExternalStore(store.subscribe, get, get);
}
