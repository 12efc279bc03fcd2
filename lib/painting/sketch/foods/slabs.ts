import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, px, smooth } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";

/** An outline given as points around 0,0 in units of the slab's half width and half height. */
export type Outline = readonly (readonly [number, number])[];

export const steakOutline: Outline = [
  [-0.95, 0.1],
  [-0.82, -0.62],
  [-0.2, -0.9],
  [0.5, -0.92],
  [0.96, -0.4],
  [0.88, 0.3],
  [0.35, 0.55],
  [-0.1, 0.9],
  [-0.7, 0.8],
];

export const schnitzelOutline: Outline = [
  [-1, -0.05],
  [-0.78, -0.7],
  [-0.3, -0.78],
  [0.05, -0.98],
  [0.55, -0.8],
  [0.82, -0.72],
  [1, -0.1],
  [0.8, 0.5],
  [0.42, 0.72],
  [0.1, 0.98],
  [-0.45, 0.8],
  [-0.85, 0.66],
];

export const filletOutline: Outline = [
  [-1, 0.28],
  [-0.9, -0.5],
  [-0.3, -0.86],
  [0.4, -0.8],
  [0.95, -0.52],
  [1.02, 0.02],
  [0.7, 0.5],
  [0, 0.72],
  [-0.7, 0.74],
];

/** The closed smooth path of an outline laid over a spot; wobbles a little so that no two slabs are the same. */
function outlinePath(sheet: Sheet, outline: Outline, spot: Spot): string {
  return smooth(
    outline.map(([x, y]) => ({
      x: spot.x + spot.rx * (x + sheet.chance.between(-0.03, 0.03)),
      y: spot.y + spot.ry * (y + sheet.chance.between(-0.03, 0.03)),
    })),
  );
}

/** A thick flat piece lying on the plate: its shadow, its side, its lit top. Answers the top's path. */
export function slab(sheet: Sheet, outline: Outline, spot: Spot, colour: string, thick: number): string {
  const d = outlinePath(sheet, outline, spot);
  sheet.put(
    ellipse(
      spot.x + 5,
      spot.y + thick + spot.ry * 0.12,
      spot.rx * 1.08,
      spot.ry * 1.08,
      `fill="${sheet.soft("#2a1608", 0.55)}"`,
    ) +
      `<g transform="translate(0 ${thick})">${path(d, `fill="${shade(colour, -0.21)}"`)}</g>` +
      `<g transform="translate(0 ${px(thick * 0.5)})">${path(d, `fill="${shade(colour, -0.13)}"`)}</g>` +
      path(d, `fill="${sheet.ball(colour, 0.12)}"`),
  );
  return d;
}

/** Bars of a grill across a slab. */
export function grillBars(spot: Spot, colour: string): string {
  let d = "";
  for (let i = -2; i <= 2; i++) {
    const x = spot.x + i * spot.rx * 0.34;
    const half = spot.ry * (0.66 - Math.abs(i) * 0.13);
    d += `M${px(x + half * 0.55)} ${px(spot.y - half)}L${px(x - half * 0.55)} ${px(spot.y + half * 0.8)}`;
  }
  return line(d, shade(colour, -0.17), 8, 0.75) + line(d, shade(colour, -0.26), 3, 0.6);
}

/** Crumbs of a golden crust: dark and light flecks inside the slab. */
export function crumbs(sheet: Sheet, spot: Spot, colour: string, count: number): string {
  const dark: string[] = [];
  const light: string[] = [];
  for (let i = 0; i < count; i++) {
    const angle = sheet.chance.next() * 6.28;
    const reach = Math.sqrt(sheet.chance.next()) * 0.84;
    const at = `M${px(spot.x + Math.cos(angle) * spot.rx * reach)} ${px(spot.y + Math.sin(angle) * spot.ry * reach)}l${px(sheet.chance.between(-4, 4))} ${px(sheet.chance.between(-2, 2))}`;
    (i % 2 === 0 ? dark : light).push(at);
  }
  return (
    line(dark.join(""), shade(colour, -0.13), 4.5, 0.6) + line(light.join(""), shade(colour, 0.1), 4, 0.7)
  );
}
