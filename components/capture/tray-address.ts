"use client";

import { useSyncExternalStore } from "react";

// The open tray is a place with an address, so that the phone's Back closes it and a reload comes back to it.
const HASH = "#pages";

const listeners = new Set<() => void>();
let cameFromHere = false;

function notify() {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  window.addEventListener("hashchange", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
    window.removeEventListener("hashchange", listener);
  };
}

const isOpen = () => window.location.hash === HASH;
const isOpenOnServer = () => false;

export function useTrayOpen(): boolean {
  return useSyncExternalStore(subscribe, isOpen, isOpenOnServer);
}

export function openTray(): void {
  if (isOpen()) return;
  window.history.pushState(null, "", HASH);
  cameFromHere = true;
  notify();
}

/** Goes back to the landing page: by the browser's own Back when that leads there. */
export function closeTray(): void {
  if (!isOpen()) return;
  if (cameFromHere) {
    cameFromHere = false;
    window.history.back();
    return;
  }
  window.history.replaceState(null, "", window.location.pathname);
  notify();
}
