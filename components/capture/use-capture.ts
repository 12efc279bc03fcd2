"use client";

import { useSyncExternalStore } from "react";
import { browserCapture } from "./browser-capture.ts";
import type { CaptureState } from "./capture-state.ts";

const EMPTY: CaptureState = { pages: [], delivery: { state: "idle" }, tooMany: false };

const subscribe = (listener: () => void) => browserCapture().subscribe(listener);
const read = () => browserCapture().get();
const readOnServer = () => EMPTY;

/** The tray as it is now; empty on the server and while hydrating. */
export function useCapture(): CaptureState {
  return useSyncExternalStore(subscribe, read, readOnServer);
}
