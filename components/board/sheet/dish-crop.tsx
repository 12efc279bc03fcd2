"use client";

import { fill } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { PinIcon } from "#components/ui/tool-icons.tsx";
import type { Box, DishView } from "#lib/menus/client.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import { boxPercent, cropAround } from "../photo/zoom-math.ts";
import { openPlace } from "../state/use-place.ts";

const ASPECT = 2.4;

/** The piece of the photo where a dish stands; a tap goes there. */
export function DishCrop({ dish, box }: { dish: DishView; box: Box }) {
  const { board } = useSpeech("board").messages;
  const { menuId } = useBoard();
  const page = useBoardState((state) => state.server.pages.find((each) => each.number === dish.page));
  if (!page) return null;
  const crop = cropAround(box, { width: page.widthPx, height: page.heightPx }, ASPECT);
  const share = page.widthPx / crop.width;
  return (
    <button
      type="button"
      data-no-drag
      aria-label={fill(board.dish.showPlace, { name: dish.name })}
      onClick={() => openPlace({ view: "photo", page: dish.page, dishId: dish.id })}
      className="relative block w-full overflow-hidden rounded-card bg-paper-sunk shadow-photo"
      style={{ aspectRatio: crop.width / crop.height }}
    >
      <span
        dir="ltr"
        className="absolute block [--zoom:1]"
        style={{
          width: `${100 * share}%`,
          aspectRatio: `${page.widthPx} / ${page.heightPx}`,
          left: `${(-100 * crop.x) / crop.width}%`,
          top: `${(-100 * crop.y) / crop.height}%`,
        }}
      >
        {/* biome-ignore lint/performance/noImgElement: the photo the photo view has in the cache already */}
        <img
          src={`/api/menus/${menuId}/pages/${page.number}?size=full`}
          alt=""
          width={page.widthPx}
          height={page.heightPx}
          loading="lazy"
          decoding="async"
          draggable={false}
          className="absolute inset-0 size-full max-w-none"
        />
        <span className="place place-lit" style={boxPercent(box, page)} />
      </span>
      <span className="absolute end-2 bottom-2 inline-flex items-center gap-1.5 rounded-pill bg-paper-raised py-1 ps-2 pe-3 text-fine shadow-float">
        <PinIcon sizePx={16} />
        {board.dish.place}
      </span>
    </button>
  );
}
