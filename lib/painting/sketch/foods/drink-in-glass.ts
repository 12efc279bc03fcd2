import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, place, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { citrusWheel } from "../pieces/garnishes.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing } from "./food.ts";
import { type Glass, halfAt, rimTilt, silhouette, x0 } from "./glass-shapes.ts";
import { pieceAt } from "./strew.ts";

export type Drink = {
  level: number;
  foam?: number;
  bubbles?: number;
  ice?: number;
  straw?: boolean;
  layers?: readonly string[];
  cloudy?: boolean;
};

export function stand(sheet: Sheet, glass: Glass): void {
  const depth = glass.profile.at(-1)?.[0] ?? 0;
  const base = glass.top + depth + glass.stem;
  const footY = base + (glass.stem > 0 ? 4 : 6);
  sheet.put(
    ellipse(x0 + 12, footY + 6, glass.foot * 1.7, glass.foot * 0.5, `fill="${sheet.soft("#2a1608", 0.5)}"`),
  );
  if (glass.stem === 0) return;
  sheet.put(
    ellipse(x0, footY + 2, glass.foot, glass.foot * 0.3, 'fill="#b9cdd3" fill-opacity=".8"') +
      ellipse(x0, footY - 1, glass.foot, glass.foot * 0.3, 'fill="#eaf3f5" fill-opacity=".85"') +
      path(
        `M${x0 - 8} ${glass.top + depth - 8}Q${x0 - 3} ${base - 30} ${x0 - 16} ${footY - 4}Q${x0} ${footY + 4} ${x0 + 16} ${footY - 4}Q${x0 + 3} ${base - 30} ${x0 + 8} ${glass.top + depth - 8}Z`,
        'fill="#dbe8ec" fill-opacity=".92"',
      ) +
      line(`M${x0 - 3} ${glass.top + depth}V${footY - 14}`, "#ffffff", 3, 0.8),
  );
}

function iceCubes(sheet: Sheet, glass: Glass, from: number, count: number): string {
  let s = "";
  for (let i = 0; i < count; i++) {
    const down = from + 18 + i * 36;
    const half = halfAt(glass, down) - 36;
    const x = x0 + sheet.chance.between(-half, half);
    s += `<g transform="translate(${px(x)} ${px(glass.top + down)})rotate(${sheet.chance.below(60) - 30})"><rect x="-25" y="-23" width="50" height="46" rx="9" fill="#ffffff" fill-opacity=".42" stroke="#fff" stroke-opacity=".75" stroke-width="2.5"/><path d="M-15 -13H9" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/></g>`;
  }
  return s;
}

export function contents(sheet: Sheet, glass: Glass, drink: Drink, colour: string): void {
  const depth = glass.profile.at(-1)?.[0] ?? 0;
  const from = depth * drink.level;
  const half = halfAt(glass, from) - 7;
  const layers = drink.layers ?? [colour];
  layers.forEach((layer, i) => {
    const start = from + ((depth - 8 - from) * i) / layers.length;
    sheet.put(
      path(
        silhouette(glass, start, depth - 8, 7),
        `fill="${sheet.wall(layer, 0.15)}"${drink.cloudy === true || i > 0 ? "" : ' fill-opacity=".94"'}`,
      ),
    );
  });
  sheet.put(
    ellipse(x0, glass.top + from, half, half * rimTilt, `fill="${shade(layers[0] ?? colour, 0.08)}"`),
  );
  if (drink.ice !== undefined) sheet.put(iceCubes(sheet, glass, from, drink.ice));
  let fizz = "";
  for (let i = 0; i < (drink.bubbles ?? 0); i++) {
    const down = sheet.chance.between(from + 10, depth - 24);
    const reach = halfAt(glass, down) - 16;
    fizz += ellipse(
      x0 + sheet.chance.between(-reach, reach),
      glass.top + down,
      sheet.chance.between(1.6, 4.4),
      sheet.chance.between(1.6, 4.4),
      'fill="#fff" fill-opacity=".7"',
    );
  }
  sheet.put(fizz);
  if (drink.foam === undefined) return;
  const foamTop = from - drink.foam;
  sheet.put(
    path(silhouette(glass, Math.max(2, foamTop), from + 8, 5), `fill="${sheet.wall("#fffaf0", 0.08)}"`),
  );
  for (let i = 0; i < 7; i++)
    sheet.put(
      ellipse(
        x0 + (i / 6 - 0.5) * half * 1.9,
        glass.top + foamTop + Math.sin(i * 2.3) * 5,
        half * 0.26,
        half * 0.2,
        `fill="${sheet.ball("#fffdf7", 0.05)}"`,
      ),
    );
}

export function gloss(sheet: Sheet, glass: Glass): void {
  const depth = glass.profile.at(-1)?.[0] ?? 0;
  const rim = halfAt(glass, 0);
  sheet.put(
    path(
      silhouette(glass, 0, depth, 0),
      'fill="#b9d3dc" fill-opacity=".2" stroke="#9fbac4" stroke-width="3" stroke-opacity=".8"',
    ),
  );
  const edge = (down: number, inset: number) =>
    `${px(x0 - halfAt(glass, down) + inset)} ${px(glass.top + down)}`;
  sheet.put(
    path(
      `M${edge(depth * 0.1, 14)}L${edge(depth * 0.3, 14)}L${edge(depth * 0.5, 14)}L${edge(depth * 0.68, 15)}L${edge(depth * 0.66, 28)}L${edge(depth * 0.48, 31)}L${edge(depth * 0.3, 33)}L${edge(depth * 0.1, 32)}Z`,
      'fill="#fff" fill-opacity=".5" stroke="#fff" stroke-opacity=".5" stroke-width="3" stroke-linejoin="round"',
    ),
  );
  sheet.put(
    `<ellipse cx="${x0}" cy="${glass.top}" rx="${px(rim)}" ry="${px(rim * rimTilt)}" fill="#fff" fill-opacity=".14" stroke="#a9c2cb" stroke-width="3"/>`,
  );
}

const wheels: Record<string, readonly [rind: string, flesh: string]> = {
  orange: ["#f08a1d", "#fbb245"],
  lemon: ["#f6cf2b", "#fbe977"],
  "lemon-wheel": ["#f6cf2b", "#fbe977"],
  lime: ["#5fa93a", "#c4e37a"],
  grapefruit: ["#f0a04a", "#f07a68"],
};

function garnish(sheet: Sheet, glass: Glass, pieces: readonly string[]): void {
  const rim = halfAt(glass, 0);
  pieces.slice(0, 2).forEach((name, i) => {
    const at = { x: x0 + (i === 0 ? rim * 0.82 : -rim * 0.5), y: glass.top - (i === 0 ? 6 : 10) };
    const wheel = wheels[name];
    if (wheel !== undefined) sheet.put(place(at.x, at.y, 20, 2, 1, citrusWheel(sheet, wheel[0], wheel[1])));
    else sheet.put(pieceAt(sheet, name, at, 1.9));
  });
}

export function drinkIn(glass: Glass, drink: Drink) {
  return (sheet: Sheet, _spot: Spot, { tint, pieces }: Dressing): void => {
    stand(sheet, glass);
    if (drink.straw === true)
      sheet.put(
        line(
          `M${x0 + 10} ${glass.top + 120}L${x0 + 66} ${glass.top - 62}l34 -10`,
          sheet.chance.pick(["#d9503a", "#4f8f7f", "#e0a030"]),
          11,
        ),
      );
    contents(sheet, glass, drink, tint);
    gloss(sheet, glass);
    garnish(sheet, glass, pieces);
  };
}
