"use client";

import { type ReactNode, useId, useRef } from "react";
import { classNames } from "./class-names.ts";
import { MoreIcon } from "./icons.tsx";

type MenuAction = { label: string; icon: ReactNode; run: () => void; danger?: boolean };

type ActionMenuProps = { label: string; actions: MenuAction[]; className?: string };

/**
 * Three dots that open a short list. A native popover closes by Esc and by a tap beside it; it is placed under its
 * button by hand because CSS anchors are not in every browser yet.
 */
export function ActionMenu({ label, actions, className }: ActionMenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  function place() {
    if (!button.current || !list.current) return;
    const at = button.current.getBoundingClientRect();
    const size = list.current.getBoundingClientRect();
    const below = at.bottom + size.height + 8 < window.innerHeight;
    const leftPx = Math.min(Math.max(8, at.right - size.width), window.innerWidth - size.width - 8);
    list.current.style.left = `${leftPx}px`;
    list.current.style.top = `${below ? at.bottom + 4 : at.top - size.height - 4}px`;
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        title={label}
        className={classNames(
          "inline-flex size-11 shrink-0 items-center justify-center rounded-pill hover:bg-paper-sunk",
          className,
        )}
      >
        <MoreIcon />
      </button>
      <div
        ref={list}
        id={id}
        popover="auto"
        onToggle={(event) => event.newState === "open" && place()}
        className="m-0 min-w-48 rounded-card border border-hairline bg-paper-raised py-1.5 shadow-float"
      >
        {actions.map((action) => (
          <button
            key={action.label}
            type="button"
            className={classNames(
              "flex min-h-11 w-full items-center gap-3 px-4 text-start text-small hover:bg-paper-sunk focus-visible:outline-offset-[-2px]",
              action.danger && "text-tomato-deep",
            )}
            onClick={() => {
              list.current?.hidePopover();
              action.run();
            }}
          >
            {action.icon}
            {action.label}
          </button>
        ))}
      </div>
    </>
  );
}
