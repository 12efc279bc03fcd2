"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { createZoomGestures } from "./zoom-gestures.ts";
import type { Size } from "./zoom-math.ts";
import { createZoomSurface } from "./zoom-surface.ts";

type ZoomOptions = {
  stage: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  page: Size;
  onTap: (clientX: number, clientY: number) => void;
  onSwipe: (stroke: 1 | -1) => void;
  onRest: () => void;
};

/** Makes `content` inside of `stage` zoomable; the surface and the pointer handlers stay the same for life. */
export function useZoom(options: ZoomOptions) {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const [zoom] = useState(() => {
    const surface = createZoomSurface({
      stage: () => latest.current.stage.current,
      content: () => latest.current.content.current,
      page: () => latest.current.page,
      onRest: () => latest.current.onRest(),
    });
    return { surface, handlers: createZoomGestures(surface, () => latest.current) };
  });

  const { stage } = options;
  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    // React listens to the wheel passively; this one must keep the page from scrolling.
    element.addEventListener("wheel", zoom.surface.wheel, { passive: false });
    const observer = new ResizeObserver(zoom.surface.refit);
    observer.observe(element);
    return () => {
      element.removeEventListener("wheel", zoom.surface.wheel);
      observer.disconnect();
    };
  }, [stage, zoom]);
  return zoom;
}
