"use client";

import { useState } from "react";
import { fill } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { SketchIcon } from "#components/ui/icons.tsx";
import type { DishView } from "#lib/menus/client.ts";
import { useBoard } from "../board-context.tsx";

type SketchProps = {
  dish: DishView;
  /** Beside its own name a sketch is decoration; elsewhere it says whose sketch it is. */
  beside?: boolean;
  eager?: boolean;
  className?: string;
};

/** The dish's sketch, square, with its small constant sign. */
export function Sketch({ dish, beside = false, eager = false, className }: SketchProps) {
  const { messages } = useSpeech("board");
  const { store } = useBoard();
  // What the server drew is there already; what comes while one watches develops like a photograph.
  const [cameLive] = useState(() => store.get().link !== "joining");
  return (
    <span className={classNames("relative block aspect-square overflow-hidden", className)}>
      {dish.sketchKey !== "" && (
        // biome-ignore lint/performance/noImgElement: already the size, format and cache age it is needed in
        <img
          key={dish.sketchKey}
          src={`/api/sketches/${dish.sketchKey}`}
          alt={fill(messages.board.dish.sketchOf, { name: dish.name })}
          width={512}
          height={512}
          loading={eager ? "eager" : "lazy"}
          decoding="async"
          draggable={false}
          className={classNames("size-full object-cover", cameLive && "animate-develop")}
        />
      )}
      <span
        aria-hidden={beside || undefined}
        title={messages.ui.sketch}
        className="absolute end-1.5 bottom-1 text-ink-soft"
      >
        <SketchIcon sizePx={18} />
      </span>
    </span>
  );
}
