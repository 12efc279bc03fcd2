"use client";

import { useEffect } from "react";
import { useBoard } from "../board-context.tsx";
import { takeAfterSignIn } from "./after-sign-in.ts";

/** Goes on with what a guest wanted drawn, now that the guest has signed in. One who came back without has changed his mind. */
export function useAfterSignIn(): void {
  const { menuId, store, drawings } = useBoard();
  useEffect(() => {
    const order = takeAfterSignIn(menuId);
    const credits = store.get().purse?.credits ?? null;
    if (order && credits !== null) void drawings.send(order);
  }, [menuId, store, drawings]);
}
