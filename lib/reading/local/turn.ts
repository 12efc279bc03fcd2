import type { Box } from "../reader.ts";

/** How far a page was turned clockwise before it was read, in degrees. */
export type Turn = 0 | 90 | 180 | 270;

/** The size of the page as it was read, and the turn that made it so. */
export type Turned = { widthPx: number; heightPx: number; turn: Turn };

/** Where a box of the turned page stands on the page as it was given. */
export function onPage({ x, y, width, height }: Box, { widthPx, heightPx, turn }: Turned): Box {
  if (turn === 90) return { x: y, y: widthPx - x - width, width: height, height: width };
  if (turn === 180) return { x: widthPx - x - width, y: heightPx - y - height, width, height };
  if (turn === 270) return { x: heightPx - y - height, y: x, width: height, height: width };
  return { x, y, width, height };
}
