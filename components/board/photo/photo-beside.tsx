"use client";

import { useSyncExternalStore } from "react";
import { later } from "#components/ui/later.tsx";
import { PhotoStill } from "./photo-still.tsx";

const WIDE = "(min-width: 1024px)";

const PhotoPane = later(async () => (await import("../on-demand.ts")).PhotoPane, PhotoStill);

function subscribe(listener: () => void): () => void {
  const wide = window.matchMedia(WIDE);
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}

/** The photo that can be zoomed: at once where it stands beside the board, else when it is asked for. */
export function PhotoBeside({ onTop }: { onTop: boolean }) {
  const wide = useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => false,
  );
  return <PhotoPane wanted={onTop || wide} onTop={onTop} />;
}
