"use client";

import { memo } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { PageView } from "#lib/menus/client.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import { pricesText } from "../dishes/price-text.ts";
import { boxPercent } from "./zoom-math.ts";

/** A dot, a sketch too small to be a target (taps go to the nearest dish), or a button. */
export type PinForm = "dot" | "thumb" | "button";

type PinProps = {
  id: string;
  page: PageView;
  as: PinForm;
  /** The dish the photo was opened for. */
  meant: boolean;
  /** The script runs from the right: so do its lines, and pins stand where lines begin. */
  fromRight: boolean;
  onOpen: (dishId: string) => void;
};

/** Where a dish stands on its photo. */
export const Pin = memo(function Pin({ id, page, as, meant, fromRight, onOpen }: PinProps) {
  const { store } = useBoard();
  const dish = useBoardState((state) => state.byId.get(id));
  const lit = useBoardState((state) => state.litId === id);
  if (!dish?.box) return null;

  const at = boxPercent(dish.box, page);
  const startPercent = (100 * (dish.box.x + (fromRight ? dish.box.width : 0))) / page.widthPx;
  const spot = {
    // Where a line begins at the paper's edge its pin would be cut in half: there it stands on the words until one zooms.
    left: fromRight
      ? `min(${startPercent}%, 100% - (var(--pin) + 6px) / var(--zoom))`
      : `max(${startPercent}%, (var(--pin) + 6px) / var(--zoom))`,
    top: `${(100 * (dish.box.y + dish.box.height / 2)) / page.heightPx}%`,
  };
  const strong = lit || meant;
  const looks = classNames(
    "pin overflow-hidden rounded-pill",
    fromRight && "pin-right",
    as === "dot" ? "pin-dot bg-[oklch(0.54_0.19_32)]" : classNames("bg-paper", strong && "pin-strong"),
  );
  const src = dish.picture.key
    ? `/api/pictures/${dish.picture.key}?size=thumb`
    : dish.sketchKey && `/api/sketches/${dish.sketchKey}`;
  const image = src && (
    // biome-ignore lint/performance/noImgElement: the tile's own image, from the cache
    <img src={src} alt="" draggable={false} className="size-full object-cover" />
  );
  return (
    <>
      <div aria-hidden className={classNames("place", strong && "place-lit")} style={at} />
      {as === "button" ? (
        <button
          type="button"
          aria-label={[dish.name, pricesText(dish)].filter(Boolean).join(", ")}
          onClick={() => onOpen(id)}
          onFocus={() => store.light(id)}
          onBlur={() => store.light(null)}
          style={spot}
          className={looks}
        >
          {image}
        </button>
      ) : (
        <span aria-hidden style={spot} className={classNames(looks, "pointer-events-none")}>
          {as === "thumb" && image}
        </span>
      )}
    </>
  );
});
