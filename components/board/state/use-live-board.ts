"use client";

import { useEffect } from "react";
import { request } from "#components/ui/request.ts";
import type { BoardStore } from "./board-store.ts";
import { fetchBrokenImages } from "./fetch-again.ts";
import { followMenu } from "./follow-menu.ts";
import { createTouchGuard } from "./while-touched.ts";
import { parseView } from "./wire.ts";

/** Keeps the board true to the server for as long as it is open. */
export function useLiveBoard(menuId: string, store: BoardStore): void {
  useEffect(() => {
    const guard = createTouchGuard();
    const stop = followMenu({
      eventsUrl: `/api/menus/${menuId}/events`,
      lastSeq: () => store.get().server.seq,
      onEvents: (events) => guard.hold(() => store.receive(events)),
      onLink(link) {
        store.set({ link });
        if (link === "live") fetchBrokenImages();
      },
      async fetchView() {
        const answer = await request("GET", `/api/menus/${menuId}`);
        if (!answer.ok) return answer.code === "not-found" ? "gone" : null;
        return parseView(answer.body);
      },
      onView: (view) => guard.hold(() => store.replace(view)),
      onGone: () => store.set({ gone: true }),
    });
    return () => {
      stop();
      guard.stop();
    };
  }, [menuId, store]);
}
