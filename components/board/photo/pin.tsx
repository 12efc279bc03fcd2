"use client";

import { memo } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { PageView } from "#lib/menus/client.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import { pricesText } from "../dishes/price-text.ts";
import { openPlace } from "../state/use-place.ts";
import { boxPercent } from "./zoom-math.ts";

type PinProps = {
  id: string;
  page: PageView;
  /** Large enough to be touched and to show its sketch; otherwise a dot, and the tap goes to the nearest dish. */
  asThumb: boolean;
  /** The dish the photo was opened for. */
  meant: boolean;
  /** The script runs from the right: so do its lines, and pins stand where lines begin. */
  fromRight: boolean;
};

/** Where a dish stands on its photo. */
export const Pin = memo(function Pin({ id, page, asThumb, meant, fromRight }: PinProps) {
  const { store } = useBoard();
  const dish = useBoardState((state) => state.byId.get(id));
  const lit = useBoardState((state) => state.litId === id);
  if (!dish?.box) return null;

  const at = boxPercent(dish.box, page);
  const startX = dish.box.x + (fromRight ? dish.box.width : 0);
  const spot = {
    left: `${Math.min(96, Math.max(4, (100 * startX) / page.widthPx))}%`,
    top: `${(100 * (dish.box.y + dish.box.height / 2)) / page.heightPx}%`,
  };
  const strong = lit || meant;
  return (
    <>
      <div aria-hidden className={classNames("place", strong && "place-lit")} style={at} />
      {asThumb ? (
        <button
          type="button"
          aria-label={[dish.name, pricesText(dish)].filter(Boolean).join(", ")}
          onClick={() => openPlace({ view: "dish", dishId: id })}
          onFocus={() => store.light(id)}
          onBlur={() => store.light(null)}
          style={spot}
          className={classNames(
            "pin overflow-hidden rounded-pill bg-paper shadow-photo",
            fromRight && "pin-right",
            strong ? "z-10 ring-2 ring-tomato" : "ring-1 ring-hairline",
          )}
        >
          {dish.sketchKey !== "" && (
            // biome-ignore lint/performance/noImgElement: the tile's own sketch, from the cache
            <img
              src={`/api/sketches/${dish.sketchKey}`}
              alt=""
              draggable={false}
              className="size-full object-cover"
            />
          )}
        </button>
      ) : (
        <span
          aria-hidden
          style={spot}
          className={classNames(
            "pin pointer-events-none rounded-pill ring-2 ring-paper",
            fromRight && "pin-right",
            strong ? "bg-tomato-deep" : "bg-tomato",
          )}
        />
      )}
    </>
  );
});
