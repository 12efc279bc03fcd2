import { shade } from "../drawing/colour.ts";
import { ellipse, line, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";

type Strands = {
  colour: string;
  widthPx: number;
  count: number;
  /** Height of the nest, px. */
  lift: number;
};

/**
 * A nest of noodles: arcs of ever smaller ellipses, turned at random, each with a dark edge so that strands part.
 * Batched by colour: 3 paths instead of 120 halve the drawing time, at the price of strands crossing in layers.
 */
export function nest(sheet: Sheet, spot: Spot, { colour, widthPx, count, lift }: Strands): void {
  const { chance } = sheet;
  const layers = 3;
  // The wide rings below need the most strands to hide the ground they lie on.
  const shares = [0.52, 0.3, 0.18];
  let markup = ellipse(
    spot.x,
    spot.y - lift * 0.2,
    spot.rx * 0.97,
    spot.ry * 0.95,
    `fill="${sheet.ball(shade(colour, -0.12), 0.12)}"`,
  );
  for (let layer = 0; layer < layers; layer++) {
    const depth = layer / (layers - 1);
    let d = "";
    for (let i = 0; i < count * (shares[layer] ?? 0); i++) {
      const reach = (1 - depth * 0.72) * chance.between(0.5, 0.95);
      const rx = spot.rx * reach * chance.between(0.86, 1);
      const ry = spot.ry * reach * chance.between(0.8, 1);
      const x = spot.x + chance.between(-0.14, 0.14) * spot.rx * (1 - reach * 0.7);
      const y = spot.y - lift * depth - lift * 0.15 + chance.between(-0.08, 0.08) * spot.ry;
      const start = chance.next() * 360;
      const sweep = chance.between(70, 190);
      const at = (degrees: number) => {
        const angle = (degrees * Math.PI) / 180;
        return `${px(x + Math.cos(angle) * rx)} ${px(y + Math.sin(angle) * ry)}`;
      };
      d += `M${at(start)}A${px(rx)} ${px(ry)} ${px(chance.between(-7, 7))} 0 1 ${at(start + sweep)}`;
    }
    const tone = shade(colour, -0.06 + depth * 0.08);
    markup += line(d, shade(tone, -0.16), widthPx + 2.4) + line(d, tone, widthPx);
    if (depth > 0)
      markup += `<g transform="translate(-.8 -${px(widthPx * 0.22)})">${line(d, shade(tone, 0.1), widthPx * 0.26, 0.8)}</g>`;
  }
  sheet.put(markup);
}

/** Strands seen through broth: a few loose waves that rise to the surface in the middle. */
export function drift(sheet: Sheet, spot: Spot, { colour, widthPx, count }: Omit<Strands, "lift">): void {
  const { chance } = sheet;
  for (let bundle = 0; bundle < 3; bundle++) {
    let d = "";
    const turn = chance.between(-16, 16);
    const x = spot.x + (bundle - 1) * spot.rx * 0.3;
    for (let i = 0; i < count / 3; i++) {
      const y = spot.y - spot.ry * 0.5 + (i / (count / 3)) * spot.ry * 1.0;
      const half = spot.rx * 0.46;
      d += `M${px(x - half)} ${px(y + chance.between(-4, 4))}C${px(x - half * 0.4)} ${px(y - 16 + chance.between(-6, 6))} ${px(x + half * 0.4)} ${px(y + 18 + chance.between(-6, 6))} ${px(x + half)} ${px(y + chance.between(-5, 5))}`;
    }
    const tone = shade(colour, bundle * 0.02 - 0.02);
    sheet.put(
      `<g transform="rotate(${px(turn)} ${px(x)} ${px(spot.y)})">${line(d, shade(tone, -0.16), widthPx + 2.2)}${line(d, tone, widthPx)}</g>`,
    );
  }
}
