import { mix, shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, px, spread } from "../drawing/shapes.ts";
import { type Sheet, tilt } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { drizzle, pool } from "./liquids.ts";
import { strew } from "./strew.ts";

/** A round of dough with a browned edge, `thick` px high. */
function disc(sheet: Sheet, spot: Spot, crust: string, thick: number): void {
  const { x, y, rx, ry } = spot;
  const outline = blob(sheet.chance, { x, y, rx, ry, corners: 12, wobble: 0.018 });
  sheet.put(
    ellipse(x + 4, y + thick + 6, rx * 1.05, ry * 1.06, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
      `<g transform="translate(0 ${thick})">${path(outline, `fill="${shade(crust, -0.2)}"`)}</g>` +
      `<g transform="translate(0 ${px(thick * 0.4)})">${path(outline, `fill="${shade(crust, -0.1)}"`)}</g>` +
      path(outline, `fill="${sheet.ball(crust, 0.12)}"`),
  );
}

function blisters(sheet: Sheet, spot: Spot, colour: string, count: number, from = 0.86): string {
  let s = "";
  for (let i = 0; i < count; i++) {
    const angle = sheet.chance.next() * 6.28;
    const reach = sheet.chance.between(from, 0.97);
    s += ellipse(
      spot.x + Math.cos(angle) * spot.rx * reach,
      spot.y + Math.sin(angle) * spot.ry * reach,
      sheet.chance.between(4, 11),
      sheet.chance.between(2.5, 6),
      `fill="${colour}" fill-opacity=".45"`,
    );
  }
  return s;
}

function melted(sheet: Sheet, spot: Spot, colour: string, count: number): string {
  return spread(sheet.chance, { ...spot, count })
    .map(({ x, y }) =>
      path(
        blob(sheet.chance, {
          x,
          y,
          rx: sheet.chance.between(16, 34),
          ry: sheet.chance.between(9, 19),
          corners: 7,
          wobble: 0.2,
        }),
        `fill="${sheet.ball(colour, 0.06)}" fill-opacity=".92"`,
      ),
    )
    .join("");
}

function pizza(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const whole: Spot = { x: spot.x, y: spot.y - 6, rx: 206, ry: 206 * tilt };
  disc(sheet, whole, "#e4ab5c", 13);
  sheet.put(blisters(sheet, whole, "#6b3512", 16));
  const inside: Spot = { ...whole, rx: whole.rx * 0.85, ry: whole.ry * 0.84 };
  sheet.put(
    path(blob(sheet.chance, { ...inside, corners: 14, wobble: 0.025 }), `fill="${sheet.ball(tint, 0.1)}"`) +
      melted(sheet, { ...inside, rx: inside.rx * 0.86, ry: inside.ry * 0.86 }, "#fbe2a0", 15),
  );
  strew(sheet, { ...inside, rx: inside.rx * 0.96, ry: inside.ry * 0.95 }, pieces, { most: 21, scale: 1.12 });
}

function flammkuchen(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const { x, y } = spot;
  const outline = `M${x - 172} ${y - 72}Q${x} ${y - 92} ${x + 170} ${y - 70}Q${x + 190} ${y} ${x + 188} ${y + 70}Q${x} ${y + 92} ${x - 190} ${y + 68}Q${x - 186} ${y} ${x - 172} ${y - 72}Z`;
  sheet.put(
    `<g transform="translate(0 8)">${path(outline, 'fill="#9c6224"')}</g>` +
      path(outline, `fill="${sheet.ball("#e6b066", 0.1)}"`),
  );
  sheet.put(
    path(
      blob(sheet.chance, { x, y, rx: 168, ry: 70, corners: 14, wobble: 0.03 }),
      `fill="${sheet.ball("#fbf3df", 0.05)}"`,
    ),
  );
  strew(sheet, { x, y, rx: 158, ry: 64 }, pieces, { most: 22, scale: 1.05 });
}

function pancake(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const round: Spot = { ...spot, rx: spot.rx * 1.08, ry: spot.ry * 1.08 };
  disc(sheet, { ...round, y: round.y + 6 }, "#dfa650", 7);
  disc(sheet, round, "#efc373", 7);
  sheet.put(blisters(sheet, round, "#a8651f", 26, 0.2));
  if (tint !== "")
    pool(sheet, { ...spot, x: spot.x + 6, y: spot.y - 4, rx: spot.rx * 0.6, ry: spot.ry * 0.56 }, tint, 0.16);
  strew(sheet, { ...spot, rx: spot.rx * 0.74, ry: spot.ry * 0.7 }, pieces, {
    most: 14,
    scale: 1.08,
    lift: 10,
  });
}

/** A thin crêpe folded in four, its edges laced with brown. */
function crepe(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const { x, y } = spot;
  for (const [dx, dy, tone] of [
    [-40, -20, "#dba655"],
    [34, 16, "#edc47a"],
  ] as const) {
    const d = `M${x + dx - 104} ${y + dy + 26}Q${x + dx - 70} ${y + dy - 78} ${x + dx + 72} ${y + dy - 62}Q${x + dx + 118} ${y + dy + 4} ${x + dx + 66} ${y + dy + 66}Q${x + dx - 40} ${y + dy + 76} ${x + dx - 104} ${y + dy + 26}Z`;
    sheet.put(
      `<g transform="translate(2 7)">${path(d, 'fill="#7d4a17" fill-opacity=".5"')}</g>` +
        path(d, `fill="${sheet.ball(tone, 0.1)}"`) +
        line(
          `M${x + dx - 96} ${y + dy + 22}Q${x + dx - 20} ${y + dy - 18} ${x + dx + 66} ${y + dy - 56}M${x + dx - 84} ${y + dy + 32}Q${x + dx} ${y + dy + 14} ${x + dx + 84} ${y + dy - 6}`,
          "#b4762a",
          3,
          0.55,
        ) +
        blisters(sheet, { x: x + dx, y: y + dy, rx: 80, ry: 46 }, "#a8651f", 12, 0.1),
    );
  }
  if (tint !== "") drizzle(sheet, { x, y, rx: 120, ry: 60 }, tint, 6);
  strew(sheet, { x, y, rx: spot.rx * 0.62, ry: spot.ry * 0.6 }, pieces, { most: 9, lift: 8 });
}

/** Bread baked flat: naan, pita, focaccia, lavash; brushed, strewn. */
function flatbread(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  for (const [dx, dy] of [
    [26, -20],
    [-20, 14],
  ] as const) {
    const part: Spot = { x: spot.x + dx, y: spot.y + dy, rx: spot.rx * 0.86, ry: spot.ry * 0.74 };
    disc(sheet, part, mix("#eac588", tint === "" ? "#eac588" : tint, 0.14), 9);
    sheet.put(blisters(sheet, part, "#8c4f1b", 15, 0.1));
  }
  strew(sheet, { ...spot, x: spot.x - 16, y: spot.y + 10, rx: spot.rx * 0.7, ry: spot.ry * 0.6 }, pieces, {
    most: 12,
  });
}

function omelette(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const { x, y } = spot;
  const d = `M${x - 138} ${y + 20}C${x - 130} ${y - 78} ${x + 120} ${y - 84} ${x + 140} ${y + 8}C${x + 120} ${y + 58} ${x - 110} ${y + 74} ${x - 138} ${y + 20}Z`;
  sheet.put(
    ellipse(x + 4, y + 40, 148, 52, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
      path(d, `fill="${sheet.ball("#f8c848", 0.15)}"`) +
      line(
        `M${x - 130} ${y + 24}C${x - 80} ${y + 64} ${x + 90} ${y + 54} ${x + 134} ${y + 12}`,
        "#c98a1f",
        6,
        0.6,
      ) +
      line(
        `M${x - 110} ${y - 16}C${x - 60} ${y - 52} ${x + 50} ${y - 58} ${x + 104} ${y - 22}`,
        "#fff3b8",
        7,
        0.6,
      ),
  );
  strew(sheet, { x, y: y + 26, rx: 112, ry: 34 }, pieces, { most: 11, scale: 0.95 });
}

export const flat = {
  pizza: {
    draw: pizza,
    vessels: ["round-board", "plate"],
    rank: 86,
    tint: "#d5452b",
    usual: ["mozzarella", "basil"],
  },
  flammkuchen: {
    draw: flammkuchen,
    vessels: ["board", "slate"],
    rank: 84,
    tint: "#fbf3df",
    usual: ["bacon", "onion", "chives"],
  },
  pancake: { draw: pancake, vessels: ["plate"], rank: 80, tint: "", usual: ["sugar", "berries"] },
  crepe: { draw: crepe, vessels: ["plate", "small-plate"], rank: 80, tint: "", usual: ["sugar", "lemon"] },
  flatbread: {
    draw: flatbread,
    vessels: ["board", "basket", "plate"],
    rank: 44,
    tint: "",
    usual: ["chopped-herbs"],
  },
  omelette: { draw: omelette, vessels: ["plate", "pan"], rank: 76, tint: "", hot: true, usual: ["chives"] },
} satisfies Record<string, Food>;
