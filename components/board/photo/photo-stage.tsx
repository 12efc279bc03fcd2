"use client";

import { type PointerEvent, useCallback, useEffect, useRef, useState } from "react";
import { IconButton } from "#components/ui/button.tsx";
import { PlusIcon } from "#components/ui/icons.tsx";
import { MinusIcon, WholeIcon } from "#components/ui/tool-icons.tsx";
import type { DishView, PageView } from "#lib/menus/client.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { openPlace } from "../state/use-place.ts";
import { nearestDish, typicalBoxHeight } from "./nearest.ts";
import { PagePhoto } from "./page-photo.tsx";
import { Pin, type PinForm } from "./pin.tsx";
import { useZoom } from "./use-zoom.ts";
import type { ZoomSurface } from "./zoom-surface.ts";

/** A finger's tap belongs to the dish nearest to it within this many px of the screen. */
const TAP_REACH_PX = 24;
/** The smallest pin whose sketch can be made out, and the smallest that is a target of its own. */
const THUMB_MIN_PX = 17;
const BUTTON_MIN_PX = 24;
/** How much of a dish's height its pin takes, so that neighbours do not touch. */
const PIN_SHARE = 0.85;
const FROM_RIGHT = /^(ar|fa|he|ur)\b/;

function pinFormOf(heightPx: number): PinForm {
  if (heightPx >= BUTTON_MIN_PX) return "button";
  return heightPx >= THUMB_MIN_PX ? "thumb" : "dot";
}

type PhotoStageProps = {
  page: PageView;
  /** The dish to bring into the middle; null leaves the page as it is. */
  meant: DishView | null;
  showLines: boolean;
  onSwipe: (direction: 1 | -1) => void;
};

/** One page that can be zoomed, with a pin for each of its dishes. */
export function PhotoStage({ page, meant, showLines, onSwipe }: PhotoStageProps) {
  const { board, fill } = usePhrases();
  const { store } = useBoard();
  const stage = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [pinAs, setPinAs] = useState<PinForm>("dot");
  const dishes = useBoardState((state) => state.dishes);
  const pages = useBoardState((state) => state.server.pages.length);
  const fromRight = useBoardState((state) => FROM_RIGHT.test(state.server.menu.language ?? ""));
  const own = dishes.filter((dish) => dish.page === page.number);
  const heightShare = (PIN_SHARE * (typicalBoxHeight(own, page.number) ?? 0)) / page.heightPx;

  // Who opens a dish here has its place before their eyes, and finds the page as it was afterwards.
  const openedHere = useRef<string | null>(null);
  const open = useCallback((dishId: string) => {
    openedHere.current = dishId;
    openPlace({ view: "dish", dishId });
  }, []);

  function dishAt(clientX: number, clientY: number, reachPx: number): DishView | null {
    const rect = content.current?.getBoundingClientRect();
    if (!rect?.width) return null;
    const ratio = page.widthPx / rect.width;
    const [x, y] = [(clientX - rect.left) * ratio, (clientY - rect.top) * ratio];
    return nearestDish(own, page.number, x, y, reachPx * ratio);
  }

  const { surface, handlers } = useZoom({
    stage,
    content,
    page: { width: page.widthPx, height: page.heightPx },
    onTap(clientX, clientY) {
      const dish = dishAt(clientX, clientY, TAP_REACH_PX);
      if (dish) open(dish.id);
    },
    onSwipe,
    onRest() {
      const heightPx = content.current?.getBoundingClientRect().height ?? 0;
      setPinAs(pinFormOf(heightPx * heightShare));
    },
  });

  const { id, box } = meant ?? {};
  useEffect(() => {
    if (box && id !== openedHere.current) surface.centre(box);
  }, [id, box, surface]);

  const ratio = page.widthPx / page.heightPx;
  const [width, height] = [`min(100cqw, 100cqh * ${ratio})`, `min(100cqh, 100cqw / ${ratio})`];
  return (
    <div className="relative min-h-0 flex-1">
      {/* biome-ignore lint/a11y/useSemanticElements: no element means a picture that is zoomed by keys */}
      <div
        ref={stage}
        role="group"
        aria-label={fill(board.photo.stage, { page: page.number, pages })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: zoomed and moved by keys
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.target === event.currentTarget && surface.key(event.key)) event.preventDefault();
        }}
        // A pin reached by Tab may lie outside. The browser would scroll to it, and zoom and page would no longer agree.
        onFocus={({ target }) => target instanceof HTMLButtonElement && surface.reveal(target)}
        {...handlers}
        onPointerMove={(event: PointerEvent<HTMLElement>) => {
          handlers.onPointerMove(event);
          if (event.pointerType === "mouse") store.light(dishAt(event.clientX, event.clientY, 4)?.id ?? null);
        }}
        onPointerLeave={(event: PointerEvent<HTMLElement>) => {
          handlers.onPointerLeave(event);
          store.light(null);
        }}
        className="absolute inset-0 touch-none select-none overflow-clip outline-offset-[-3px] [--zoom:1] [container-type:size]"
      >
        <div
          ref={content}
          dir="ltr"
          className="absolute top-0 left-0 origin-top-left"
          style={{
            width,
            transform: `translate(calc((100cqw - ${width}) / 2), calc((100cqh - ${height}) / 2))`,
            ["--pin-px" as string]: `calc(${height} * ${heightShare})`,
          }}
        >
          <PagePhoto page={page} alt={fill(board.photo.alt, { page: page.number })} showLines={showLines}>
            {own.map((dish) => (
              <Pin
                key={dish.id}
                id={dish.id}
                page={page}
                as={pinAs}
                meant={dish.id === meant?.id}
                fromRight={fromRight}
                onOpen={open}
              />
            ))}
          </PagePhoto>
        </div>
      </div>
      <ZoomButtons surface={surface} />
    </div>
  );
}

function ZoomButtons({ surface }: { surface: ZoomSurface }) {
  const { board } = usePhrases();
  return (
    // At the top of a phone: what floats at the bottom may be as high as three notices, and a dish stands in the middle.
    <div className="absolute end-3 top-3 flex flex-col rounded-pill border border-hairline bg-paper-raised shadow-float lg:top-auto lg:bottom-3">
      <IconButton label={board.photo.zoomIn} onClick={() => surface.by(1.6)}>
        <PlusIcon />
      </IconButton>
      <IconButton label={board.photo.zoomOut} onClick={() => surface.by(1 / 1.6)}>
        <MinusIcon />
      </IconButton>
      <IconButton label={board.photo.fit} onClick={surface.whole}>
        <WholeIcon />
      </IconButton>
    </div>
  );
}
