"use client";

import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { Toaster } from "./toaster.tsx";

type DialogProps = {
  open: boolean;
  /** Called after Esc, a tap beside it, or a closing gesture. The owner then sets `open` to false. */
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
};

/** Keeps a native dialog element open or closed as `open` says; the browser gives focus trap, Esc and inertness. */
export function useNativeDialog(open: boolean) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) dialog.showModal();
    if (!open && dialog.open) dialog.close();
  }, [open]);
  return ref;
}

/** True when the press began on the veil: the dialog element itself fills nothing but its own box and backdrop. */
export function isOnVeil(event: MouseEvent<HTMLDialogElement>): boolean {
  if (event.target !== event.currentTarget) return false;
  const box = event.currentTarget.getBoundingClientRect();
  const insideX = event.clientX >= box.left && event.clientX <= box.right;
  const insideY = event.clientY >= box.top && event.clientY <= box.bottom;
  return !(insideX && insideY);
}

/** A question or a short form, in the middle of the screen. Its content is mounted only while it is open. */
export function Dialog({ open, onClose, title, children }: DialogProps) {
  const ref = useNativeDialog(open);
  const titleId = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      onClose={onClose}
      onMouseDown={(event) => isOnVeil(event) && event.currentTarget.close()}
      className="dialog m-auto w-[min(26rem,calc(100vw-2.5rem))] rounded-card bg-paper-raised p-6 shadow-float backdrop:bg-veil"
    >
      {open && (
        <>
          <h2 id={titleId} className="text-heading">
            {title}
          </h2>
          {children}
          <Toaster place="dialog" />
        </>
      )}
    </dialog>
  );
}
