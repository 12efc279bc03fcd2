"use client";

import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { usePlace } from "../state/use-place.ts";
import { PhotoPlace } from "./photo-place.tsx";

/** The photo before it can be zoomed: in the same place and size. A phone does not fetch it while it is hidden. */
export function PhotoStill({ onTop }: { onTop: boolean }) {
  const { board, fill } = usePhrases();
  const { menuId } = useBoard();
  const place = usePlace();
  const pages = useBoardState((state) => state.server.pages);
  const number = place.view === "photo" ? place.page : 1;
  const page = pages.find((each) => each.number === number) ?? pages[0];
  if (!page) return null;
  return (
    <PhotoPlace
      onTop={onTop}
      className={pages.length > 1 && "pt-[calc(max(0.5rem,env(safe-area-inset-top))+2.75rem)]"}
    >
      {/* biome-ignore lint/performance/noImgElement: private, already shrunk, and cached by its address */}
      <img
        src={`/api/menus/${menuId}/pages/${page.number}?size=full`}
        alt={fill(board.photo.alt, { page: page.number })}
        width={page.widthPx}
        height={page.heightPx}
        decoding="async"
        loading="lazy"
        className="h-0 w-full flex-1 object-contain"
      />
    </PhotoPlace>
  );
}
