"use client";

import { useSyncExternalStore } from "react";
import { hashOf, type Place, placeOf } from "./place.ts";

const HOME: Place = { view: "dishes" };
const listeners = new Set<() => void>();
let place: Place = HOME;
let placeHash = "";

function read(): Place {
  if (window.location.hash !== placeHash) {
    placeHash = window.location.hash;
    place = placeOf(placeHash);
  }
  return place;
}

/** Going back takes a moment; whoever asks again meanwhile means the same step, not one more. */
let leaving = false;

function tell() {
  for (const listener of listeners) listener();
}

function onPopState() {
  leaving = false;
  tell();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (listeners.size === 1) window.addEventListener("popstate", onPopState);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("popstate", onPopState);
  };
}

const addressOf = (to: Place) => hashOf(to) || window.location.pathname + window.location.search;

/** How many places were opened on top of the board: only those may be closed by going back. */
function depth(): number {
  const value: unknown = window.history.state?.boardDepth;
  return typeof value === "number" ? value : 0;
}

/** Whether the photo is under what is open, since it was opened there. */
const isOverPhoto = (): boolean => read().view === "photo" || window.history.state?.overPhoto === true;

/** Opens a place on top of this one: the back button returns here. */
export function openPlace(to: Place): void {
  const overPhoto = to.view !== "photo" && isOverPhoto();
  window.history.pushState({ boardDepth: depth() + 1, overPhoto }, "", addressOf(to));
  tell();
}

/** Goes to a place instead of this one: the next dish, the next page. */
export function swapPlace(to: Place): void {
  const overPhoto = to.view !== "photo" && to.view !== "dishes" && isOverPhoto();
  window.history.replaceState({ boardDepth: depth(), overPhoto }, "", addressOf(to));
  tell();
}

/** Closes what is open. Someone who came by a link straight to a dish has no board behind it: they get one. */
export function closePlace(): void {
  if (leaving) return;
  leaving = depth() > 0;
  if (leaving) window.history.back();
  else swapPlace(HOME);
}

/** Whether the photo is what is looked at, be it under a dish that was opened from it. */
export function useOnPhoto(): boolean {
  return useSyncExternalStore(subscribe, isOverPhoto, () => false);
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, read, () => HOME);
}
