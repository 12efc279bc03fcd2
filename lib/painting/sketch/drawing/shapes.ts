import type { Chance } from "./random.ts";

/** One decimal is a tenth of a pixel: enough, and it keeps the markup (and its parsing) small. */
export const px = (n: number) => String(Math.round(n * 10) / 10);

export type Point = { x: number; y: number };

export const ellipse = (x: number, y: number, rx: number, ry: number, paint: string) =>
  `<ellipse cx="${px(x)}" cy="${px(y)}" rx="${px(rx)}" ry="${px(ry)}" ${paint}/>`;

export const path = (d: string, paint: string) => `<path d="${d}" ${paint}/>`;

export const line = (d: string, colour: string, widthPx: number, alpha = 1) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${px(widthPx)}" stroke-linecap="round" stroke-linejoin="round"${alpha < 1 ? ` stroke-opacity="${alpha}"` : ""}/>`;

/** Puts a drawing made around 0,0 in its place: turned first, then flattened, so that it lies on the table. */
export const place = (x: number, y: number, turn: number, scale: number, flat: number, markup: string) =>
  `<g transform="translate(${px(x)} ${px(y)})scale(${Math.round(scale * 100) / 100} ${Math.round(scale * flat * 100) / 100})rotate(${Math.round(turn)})">${markup}</g>`;

/** A closed smooth line through the points (Catmull-Rom). */
export function smooth(points: Point[]): string {
  const at = (i: number) => points[(i + points.length) % points.length] ?? { x: 0, y: 0 };
  let d = `M${px(at(0).x)} ${px(at(0).y)}`;
  for (let i = 0; i < points.length; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    d += `C${px(p1.x + (p2.x - p0.x) / 6)} ${px(p1.y + (p2.y - p0.y) / 6)} ${px(p2.x - (p3.x - p1.x) / 6)} ${px(p2.y - (p3.y - p1.y) / 6)} ${px(p2.x)} ${px(p2.y)}`;
  }
  return `${d}Z`;
}

/** A round thing no machine made: `wobble` 0 is an ellipse, 0.3 a pebble. */
export function blob(
  chance: Chance,
  {
    x,
    y,
    rx,
    ry,
    corners = 9,
    wobble = 0.1,
  }: Point & { rx: number; ry: number; corners?: number; wobble?: number },
): string {
  const start = chance.next() * Math.PI * 2;
  const points = Array.from({ length: corners }, (_, i) => {
    const angle = start + (i / corners) * Math.PI * 2;
    const reach = 1 + chance.between(-wobble, wobble);
    return { x: x + Math.cos(angle) * rx * reach, y: y + Math.sin(angle) * ry * reach };
  });
  return smooth(points);
}

/** Places inside an ellipse, evenly spread (sunflower order, jittered), from back to front. */
export function spread(
  chance: Chance,
  { x, y, rx, ry, count, jitter = 0.12 }: Point & { rx: number; ry: number; count: number; jitter?: number },
): Point[] {
  const start = chance.next() * Math.PI * 2;
  const golden = Math.PI * (3 - Math.sqrt(5));
  const points = Array.from({ length: count }, (_, i) => {
    const reach = Math.min(1, Math.sqrt((i + 0.5) / count) + chance.between(-jitter, jitter));
    const angle = start + i * golden + chance.between(-jitter, jitter) * 2;
    return { x: x + Math.cos(angle) * rx * reach, y: y + Math.sin(angle) * ry * reach };
  });
  return points.sort((p, q) => p.y - q.y);
}
