import type { Box } from "#lib/menus/client.ts";

export type Size = { width: number; height: number };
/** The page's top left corner stands at (x, y) of the stage, and the page `scale` times as large as when it fits. */
export type Zoom = { scale: number; x: number; y: number };

/** At 6 times, the small print of a 2048 px page is larger than it was on paper. */
export const MAX_SCALE = 6;

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** The page as large as the whole of it fits into the stage. */
export function fitSize(page: Size, stage: Size): Size {
  const ratio = Math.min(stage.width / page.width, stage.height / page.height);
  return { width: page.width * ratio, height: page.height * ratio };
}

/** One axis: a page smaller than the stage is centred, a larger one covers it without a gap. */
function settleAxis(at: number, pagePx: number, stagePx: number): number {
  return pagePx <= stagePx ? (stagePx - pagePx) / 2 : clamp(at, stagePx - pagePx, 0);
}

export function settle(zoom: Zoom, fit: Size, stage: Size): Zoom {
  const scale = clamp(zoom.scale, 1, MAX_SCALE);
  return {
    scale,
    x: settleAxis(zoom.x, fit.width * scale, stage.width),
    y: settleAxis(zoom.y, fit.height * scale, stage.height),
  };
}

/** Zooms by a factor so that what is under the point of the stage stays under it. */
export function zoomAt(zoom: Zoom, factor: number, pointX: number, pointY: number): Zoom {
  const scale = clamp(zoom.scale * factor, 1, MAX_SCALE);
  const ratio = scale / zoom.scale;
  return { scale, x: pointX - (pointX - zoom.x) * ratio, y: pointY - (pointY - zoom.y) * ratio };
}

/** How much of the stage's width a centred dish takes up at most. */
const CENTRED_SHARE = 0.8;
const CENTRED_MAX_SCALE = 3;

/** Brings a box of the page to the middle of the stage, close enough to read. */
export function centreOn(box: Box, page: Size, fit: Size, stage: Size): Zoom {
  const ratio = fit.width / page.width;
  const scale = clamp((stage.width * CENTRED_SHARE) / (box.width * ratio), 1, CENTRED_MAX_SCALE);
  const zoom = {
    scale,
    x: stage.width / 2 - (box.x + box.width / 2) * ratio * scale,
    y: stage.height / 2 - (box.y + box.height / 2) * ratio * scale,
  };
  return settle(zoom, fit, stage);
}

/** A box as a place on its page, in per cent. */
export function boxPercent(box: Box, page: { widthPx: number; heightPx: number }) {
  return {
    left: `${(100 * box.x) / page.widthPx}%`,
    top: `${(100 * box.y) / page.heightPx}%`,
    width: `${(100 * box.width) / page.widthPx}%`,
    height: `${(100 * box.height) / page.heightPx}%`,
  };
}

/**
 * The part of a page to show around a dish: the box with air around it, widened or heightened to `aspect`
 * (width / height), and pushed back inside the page.
 */
export function cropAround(box: Box, page: Size, aspect: number): Box {
  const air = Math.max(box.height * 0.5, page.width * 0.02);
  let width = box.width + 2 * air;
  let height = box.height + 2 * air;
  if (width / height < aspect) width = height * aspect;
  else height = width / aspect;
  const shrink = Math.min(1, page.width / width, page.height / height);
  width *= shrink;
  height *= shrink;
  return {
    x: clamp(box.x + box.width / 2 - width / 2, 0, page.width - width),
    y: clamp(box.y + box.height / 2 - height / 2, 0, page.height - height),
    width,
    height,
  };
}
