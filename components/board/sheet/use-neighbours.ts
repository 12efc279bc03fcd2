"use client";

import { useBoardState } from "../board-context.tsx";

/** The dishes in the order in which the board shows them now: the next one is the one below. */
export function useNeighbours(dishId: string | null) {
  const groups = useBoardState((state) => state.groups);
  const ids = groups.flatMap((group) => group.ids);
  const index = dishId === null ? -1 : ids.indexOf(dishId);
  return { index, total: ids.length, before: ids[index - 1], after: index < 0 ? undefined : ids[index + 1] };
}
