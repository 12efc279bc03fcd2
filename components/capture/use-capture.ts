"use client";

import { useSyncExternalStore } from "react";
import { browserCapture } from "./browser-capture.ts";
import { type CaptureState, NOTHING_CHOSEN } from "./capture-state.ts";

const subscribe = (listener: () => void) => browserCapture().subscribe(listener);
const read = () => browserCapture().get();
const readOnServer = () => NOTHING_CHOSEN;

/** The tray as it is now; empty on the server and while hydrating. */
export function useCapture(): CaptureState {
  return useSyncExternalStore(subscribe, read, readOnServer);
}
