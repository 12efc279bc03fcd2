"use client";

import { useEffect } from "react";
import { fieldOf } from "#components/ui/field-of.ts";
import { request } from "#components/ui/request.ts";
import { useBoard } from "../board-context.tsx";

/** Pictures change state in bursts; the balance is asked for once a burst is over. */
const AFTER_MS = 900;

/**
 * Keeps the balance on the board true. It is asked for and never counted here: a picture found in the cache, drawn for
 * somebody else meanwhile, or failed gives its credits back, and only the ledger knows.
 */
export function useTruePurse(): void {
  const { store } = useBoard();
  useEffect(() => {
    const states = () =>
      store
        .get()
        .dishes.map((dish) => dish.picture.state)
        .join();
    let known = states();
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function ask() {
      const answer = await request("GET", "/api/credits");
      const credits = answer.ok ? fieldOf(answer.body, "available") : null;
      const { purse } = store.get();
      if (purse && typeof credits === "number" && credits !== purse.credits)
        store.set({ purse: { ...purse, credits } });
    }
    const stop = store.subscribe(() => {
      if (store.get().purse?.credits == null || states() === known) return;
      known = states();
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [store]);
}
