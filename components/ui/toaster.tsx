"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { classNames } from "./class-names.ts";
import { dismissToast, TOAST_MS, TROUBLE_MS, toastPlaces, toastStore } from "./toast.ts";

const nothing = () => null;

type ToasterProps = {
  /**
   * `page`: at the bottom of a page that has nothing else there. `stack`: in the flow of what floats over a page, so that
   * neither covers the other. `dialog`: at the top of the screen, since a sheet has its buttons at the bottom.
   */
  place: keyof typeof PLACES;
};

const PLACES = {
  page: "fixed inset-x-0 bottom-0 z-50 pad-safe pad-safe-bottom",
  stack: "*:mb-2",
  dialog: "fixed inset-x-0 top-0 z-50 pad-safe pt-[max(0.5rem,env(safe-area-inset-top))]",
};

/** Where toasts appear. One is in the layout; dialogs and the board bring their own (see toast.ts). */
export function Toaster({ place: where }: ToasterProps) {
  const [place] = useState(() => Symbol("place"));
  const toast = useSyncExternalStore(toastStore.subscribe, toastStore.get, nothing);
  const last = useSyncExternalStore(toastPlaces.subscribe, toastPlaces.last, () => undefined);
  const [held, setHeld] = useState(false);

  useEffect(() => toastPlaces.add(place, where === "page"), [place, where]);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => dismissToast(toast.id), toast.tone === "trouble" ? TROUBLE_MS : TOAST_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const shown = last === place ? toast : null;
  return (
    <div
      role="status"
      aria-live="polite"
      className={classNames("pointer-events-none flex justify-center", PLACES[where])}
    >
      {shown && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only stops the clock while someone is at it
        <div
          key={shown.id}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="pointer-events-auto flex min-h-12 max-w-md animate-rise items-center gap-2 rounded-card bg-ink ps-4 pe-2 text-paper text-small shadow-float"
        >
          <p className="py-2.5">{shown.text}</p>
          {shown.action && (
            <button
              type="button"
              className="min-h-11 shrink-0 rounded-pill px-3 font-semibold underline underline-offset-4 outline-offset-[-4px]"
              onClick={() => {
                dismissToast(shown.id);
                setHeld(false);
                shown.action?.run();
              }}
            >
              {shown.action.label}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
