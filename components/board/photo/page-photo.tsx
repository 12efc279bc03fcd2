"use client";

import { memo, type ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { PageView } from "#lib/menus/client.ts";
import { useBoard } from "../board-context.tsx";

type PagePhotoProps = {
  page: PageView;
  alt: string;
  /** Lights up the lines the reader has found; only while it reads. */
  showLines: boolean;
  className?: string;
  children?: ReactNode;
};

type LinesProps = { page: PageView };

/** The reader works from the top down, so the lines light up in that order, whatever order they were found in. */
const Lines = memo(function Lines({ page }: LinesProps) {
  const boxes = (page.lineBoxes ?? []).toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${page.widthPx} ${page.heightPx}`}
      className="pointer-events-none absolute inset-0 size-full"
    >
      {boxes.map(([x, y, width, height], index) => (
        <rect
          key={`${x},${y},${width},${height}`}
          x={x}
          y={y}
          width={width}
          height={height}
          rx={Math.min(6, height / 4)}
          className={classNames("line-found", index < page.linesRead && "line-read")}
        />
      ))}
    </svg>
  );
});

/** One page's photo with its lines; what lies over it is placed in per cent of it. */
export function PagePhoto({ page, alt, showLines, className, children }: PagePhotoProps) {
  const { menuId } = useBoard();
  const looking = showLines && page.lineBoxes === null && !page.read;
  return (
    <div
      dir="ltr"
      data-page-photo={page.number}
      className={classNames("relative bg-paper-sunk", looking && "looking overflow-hidden", className)}
      style={{ aspectRatio: `${page.widthPx} / ${page.heightPx}` }}
    >
      {/* biome-ignore lint/performance/noImgElement: private, already shrunk, and cached by its address */}
      <img
        src={`/api/menus/${menuId}/pages/${page.number}?size=full`}
        alt={alt}
        width={page.widthPx}
        height={page.heightPx}
        decoding="async"
        loading="lazy"
        draggable={false}
        className="absolute inset-0 size-full select-none"
      />
      {showLines && page.lineBoxes && <Lines page={page} />}
      {children}
    </div>
  );
}
