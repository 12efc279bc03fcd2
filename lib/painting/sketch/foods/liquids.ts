import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, px, spread } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";

/** The surface of a soup or sauce filling its vessel, with the light on it and a darker rim. */
export function surface(sheet: Sheet, spot: Spot, colour: string): void {
  const { x, y, rx, ry } = spot;
  sheet.put(
    ellipse(x, y, rx, ry, `fill="${shade(colour, -0.13)}"`) +
      ellipse(x, y + 2, rx * 0.975, ry * 0.96, `fill="${sheet.ball(colour, 0.09)}"`) +
      `<path d="M${px(x - rx * 0.8)} ${px(y - ry * 0.18)}A${px(rx * 0.84)} ${px(ry * 0.82)} 0 0 1 ${px(x - rx * 0.2)} ${px(y - ry * 0.79)}" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-opacity=".38"/>`,
  );
}

/** Drops of fat on a clear broth. */
export function droplets(sheet: Sheet, spot: Spot, colour: string, count = 12): void {
  let markup = "";
  for (const { x, y } of spread(sheet.chance, { ...spot, rx: spot.rx * 0.9, ry: spot.ry * 0.88, count })) {
    const r = sheet.chance.between(3, 9);
    markup += `<ellipse cx="${px(x)}" cy="${px(y)}" rx="${px(r)}" ry="${px(r * 0.6)}" fill="${colour}" fill-opacity=".42" stroke="#fff" stroke-opacity=".4" stroke-width="1"/>`;
  }
  sheet.put(markup);
}

/** A spiral of cream drawn with a spoon. */
export function swirl(sheet: Sheet, spot: Spot, colour: string, alpha = 0.9): void {
  const turn = sheet.chance.next() * 6;
  let d = "";
  for (let i = 0; i <= 22; i++) {
    const angle = turn + i * 0.5;
    const reach = 0.08 + (i / 22) * 0.46;
    d += `${i === 0 ? "M" : "L"}${px(spot.x + Math.cos(angle) * spot.rx * reach)} ${px(spot.y + Math.sin(angle) * spot.ry * reach)}`;
  }
  sheet.put(line(d, colour, 6, alpha));
}

/** A pool of sauce on a plate or over food, thick enough to have an edge. */
export function pool(sheet: Sheet, spot: Spot, colour: string, wobble = 0.12): void {
  const outline = blob(sheet.chance, { ...spot, corners: 10, wobble });
  sheet.put(
    `<g transform="translate(0 3)">${path(outline, `fill="${shade(colour, -0.16)}" fill-opacity=".7"`)}</g>` +
      path(outline, `fill="${sheet.ball(colour, 0.09)}"`) +
      ellipse(
        spot.x - spot.rx * 0.36,
        spot.y - spot.ry * 0.46,
        spot.rx * 0.26,
        spot.ry * 0.1,
        'fill="#fff" fill-opacity=".35"',
      ),
  );
}

/** Zigzag from a squeeze bottle or a spoon. */
export function drizzle(sheet: Sheet, spot: Spot, colour: string, widthPx: number): void {
  const turns = 7;
  let d = `M${px(spot.x - spot.rx * 0.8)} ${px(spot.y - spot.ry * 0.1)}`;
  for (let i = 1; i <= turns; i++) {
    const x = spot.x - spot.rx * 0.8 + (i / turns) * spot.rx * 1.6;
    const y = spot.y + (i % 2 === 0 ? -1 : 1) * spot.ry * sheet.chance.between(0.3, 0.55);
    d += `Q${px(x - (spot.rx * 0.8) / turns)} ${px(y)} ${px(x)} ${px(spot.y)}`;
  }
  sheet.put(line(d, shade(colour, -0.14), widthPx + 1.6) + line(d, colour, widthPx));
}
