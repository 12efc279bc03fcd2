import type { Quad } from "./quad.ts";

/** Angle of the text's direction in radians, 0 for level, positive when it falls to the right. */
export function quadAngle(quad: Quad): number {
  const [a, b, c, d] = quad;
  return Math.atan2((b.y + c.y - a.y - d.y) / 2, (b.x + c.x - a.x - d.x) / 2);
}
