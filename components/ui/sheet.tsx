"use client";

import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import { isOnVeil, useNativeDialog } from "./dialog.tsx";
import { Toaster } from "./toaster.tsx";
import { useDragDown } from "./use-drag-down.ts";

type SheetProps = {
  open: boolean;
  onClose: () => void;
  /** What the sheet is, for screen readers; the content shows its own heading. */
  label: string;
  className?: string;
  children: ReactNode;
};

/** Slides up from the bottom and is dragged down by its top edge; from 640 px on it stands in the middle. */
export function Sheet({ open, onClose, label, className, children }: SheetProps) {
  const ref = useNativeDialog(open);
  const grip = useDragDown(ref);
  const labelId = useId();
  return (
    <dialog
      ref={ref}
      aria-labelledby={labelId}
      onClose={onClose}
      onMouseDown={(event) => isOnVeil(event) && event.currentTarget.close()}
      className={classNames(
        "sheet mx-auto mt-auto mb-0 max-h-[92dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-sheet bg-paper-raised shadow-float backdrop:bg-veil",
        "sm:my-auto sm:w-[min(34rem,calc(100vw-3rem))] sm:rounded-sheet",
        className,
      )}
    >
      {open && (
        <>
          <div
            {...grip}
            className="sticky top-0 z-10 flex h-7 touch-none items-center justify-center sm:hidden"
          >
            <span className="h-1 w-10 rounded-pill bg-edge" />
          </div>
          <h2 id={labelId} className="sr-only">
            {label}
          </h2>
          {children}
          <Toaster place="dialog" />
        </>
      )}
    </dialog>
  );
}
