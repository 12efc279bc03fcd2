"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { IconButton } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { isOnVeil, useNativeDialog } from "#components/ui/dialog.tsx";
import { BackIcon, CloseIcon } from "#components/ui/icons.tsx";
import { Toaster } from "#components/ui/toaster.tsx";
import { ForwardIcon } from "#components/ui/tool-icons.tsx";
import type { DishView } from "#lib/menus/client.ts";
import { DishOrderBar } from "../../order/dish-order-bar.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { closePlace, swapPlace } from "../state/use-place.ts";
import { DishFacts } from "./dish-facts.tsx";
import { DishForm } from "./dish-form.tsx";
import { MergeList } from "./merge-list.tsx";
import { useNeighbours } from "./use-neighbours.ts";
import { slideIn, useSheetGestures } from "./use-sheet-gestures.ts";
import { type Task, useTaskFocus } from "./use-task-focus.ts";

/** 1 where the next thing stands to the right, -1 where it stands to the left. */
const readingWay = (): 1 | -1 => (document.documentElement.dir === "rtl" ? -1 : 1);

type OpenSheetProps = { dish: DishView; task: Task; setTask: (task: Task) => void };

function OpenSheet({ dish, task, setTask }: OpenSheetProps) {
  const { corrections } = useBoard();
  switch (task) {
    case "edit":
      return (
        <DishForm
          dish={dish}
          onCancel={() => setTask("look")}
          onSave={({ name, ...rest }) => {
            setTask("look");
            const change = name === dish.name ? rest : { name, ...rest };
            if (Object.keys(change).length > 0) void corrections.edit(dish, change);
          }}
        />
      );
    case "merge":
      return (
        <MergeList
          dish={dish}
          onCancel={() => setTask("look")}
          onMerge={(other) => {
            setTask("look");
            void corrections.merge(dish, other);
          }}
        />
      );
    default:
      return (
        <DishFacts
          dish={dish}
          onEdit={() => setTask("edit")}
          onMerge={() => setTask("merge")}
          onRemove={() => void corrections.remove(dish)}
        />
      );
  }
}

/** One dish over the board: slides up, drags down, turns sideways; back, Esc and a tap beside it close it. */
export function DishSheet({ dishId }: { dishId: string | null }) {
  const { messages, board, fill } = usePhrases();
  const { store } = useBoard();
  const dish = useBoardState((state) => (dishId ? state.byId.get(dishId) : undefined));
  const { index, total, before, after } = useNeighbours(dishId);
  const [task, setTask] = useState<Task>("look");
  const dialog = useNativeDialog(dish !== undefined);
  const content = useRef<HTMLDivElement>(null);
  const labelId = useId();
  const keepPlace = useTaskFocus(dialog, task);

  useEffect(() => {
    if (dishId === null) return;
    setTask("look");
    store.light(dishId);
    dialog.current?.scrollTo({ top: 0 });
    return () => {
      store.light(null);
      // Back on the board, the dish last looked at is in sight and has the focus.
      const tile = document.getElementById(`tile-${dishId}`);
      tile?.scrollIntoView({ block: "nearest" });
      // The dialog gives the focus back itself, but not by way of the photo, whose button is gone by then.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) tile?.querySelector("button")?.focus();
      });
    };
  }, [dishId, store, dialog]);

  /** To the next (1) or previous (-1) dish of the menu; false at its ends. */
  function turn(by: 1 | -1): boolean {
    const id = by === 1 ? after : before;
    if (id) swapPlace({ view: "dish", dishId: id });
    return id !== undefined;
  }
  function step(by: 1 | -1) {
    if (turn(by)) slideIn(content.current, -by * readingWay());
  }
  const gestures = useSheetGestures({
    dialog,
    content,
    onClose: () => dialog.current?.close(),
    onTurn: (stroke) => turn(stroke === readingWay() ? 1 : -1),
  });

  function onKeyDown(event: KeyboardEvent) {
    if (task !== "look" || event.target instanceof HTMLInputElement) return;
    if (event.key === "ArrowRight") step(readingWay());
    if (event.key === "ArrowLeft") step(readingWay() === 1 ? -1 : 1);
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelId}
      onClose={() => dishId !== null && closePlace()}
      onCancel={(event) => {
        if (task === "look") return;
        event.preventDefault();
        setTask("look");
      }}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => isOnVeil(event) && event.currentTarget.close()}
      className={classNames(
        "dish-sheet sheet mx-auto mt-auto mb-0 max-h-[94dvh] w-full max-w-none overflow-y-auto overscroll-contain rounded-t-sheet bg-paper-raised shadow-float backdrop:bg-veil",
        "sm:my-auto sm:w-[min(30rem,calc(100vw-3rem))] sm:rounded-sheet lg:me-0 lg:h-dvh lg:max-h-dvh lg:rounded-none",
      )}
    >
      {dish && (
        <div
          {...(task === "look" ? gestures : {})}
          className={classNames("overflow-x-clip", task !== "look" && "pad-safe-bottom")}
        >
          <p id={labelId} className="sr-only" aria-live="polite">
            {fill(board.dish.sheet, { name: dish.name, number: index + 1, total })}
          </p>
          {task === "look" && (
            <div data-grip className="relative flex touch-none items-center justify-between px-2 pt-2">
              <span className="flex">
                <SheetStep label={board.dish.previous} onClick={() => step(-1)} off={!before}>
                  <BackIcon className="rtl:-scale-x-100" />
                </SheetStep>
                <SheetStep label={board.dish.next} onClick={() => step(1)} off={!after}>
                  <ForwardIcon className="rtl:-scale-x-100" />
                </SheetStep>
              </span>
              <span
                aria-hidden
                className="absolute inset-x-0 top-2.5 mx-auto h-1 w-10 rounded-pill bg-edge sm:hidden"
              />
              <IconButton label={messages.ui.close} onClick={() => dialog.current?.close()}>
                <CloseIcon />
              </IconButton>
            </div>
          )}
          <div ref={content} key={task}>
            <OpenSheet
              dish={dish}
              task={task}
              setTask={(next) => {
                if (task === "look") keepPlace();
                setTask(next);
              }}
            />
          </div>
          {task === "look" ? (
            // In the flow: what stands last in the sheet can be scrolled out from under a toast.
            <div className="sticky bottom-0 z-10 px-4">
              <Toaster place="stack" />
              <DishOrderBar dish={dish} />
            </div>
          ) : (
            <Toaster place="dialog" />
          )}
        </div>
      )}
    </dialog>
  );
}

type SheetStepProps = { label: string; off: boolean; onClick: () => void; children: React.ReactNode };

function SheetStep({ label, off, onClick, children }: SheetStepProps) {
  return (
    <IconButton
      label={label}
      aria-disabled={off || undefined}
      onClick={onClick}
      className={off ? "opacity-30" : ""}
    >
      {children}
    </IconButton>
  );
}
