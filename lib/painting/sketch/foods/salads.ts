import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, place, px, spread } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { strew } from "./strew.ts";

/** One curly lettuce leaf about 90 px long. */
function curlyLeaf(sheet: Sheet, colour: string): string {
  const { chance } = sheet;
  const points: string[] = [];
  const steps = 11;
  for (let i = 0; i <= steps; i++) {
    const angle = Math.PI * (1.08 - (i / steps) * 1.16);
    const reach = i % 2 === 0 ? chance.between(0.96, 1.08) : chance.between(0.8, 0.9);
    points.push(`${px(Math.cos(angle) * 42 * reach)} ${px(-Math.sin(angle) * 50 * reach - 4)}`);
  }
  const d = `M0 26L${points.map((p) => p).join("L")}Z`;
  return (
    `<g stroke-linejoin="round">${path(d, `fill="${sheet.ball(colour, 0.14)}" stroke="${colour}" stroke-width="9"`)}</g>` +
    line("M0 26Q2 0 0 -30M0 10L-17 -12M0 10L17 -12M0 -6L-11 -24M0 -6L11 -24", shade(colour, 0.17), 2.6, 0.75)
  );
}

/** A loose heap of leaves filling the spot, higher in the middle. */
function leaves(sheet: Sheet, spot: Spot): void {
  const tones: [string, ...string[]] = ["#7dbb45", "#93c95a", "#5fa33c", "#a9d46c", "#6fae4a"];
  const dark = sheet.chance.next() < 0.4 ? "#7a3b52" : "#4d8f3c";
  let markup = ellipse(spot.x, spot.y + 4, spot.rx, spot.ry, 'fill="#4f9038"');
  for (const { x, y } of spread(sheet.chance, {
    ...spot,
    rx: spot.rx * 0.92,
    ry: spot.ry * 0.84,
    count: 19,
  })) {
    const side = (x - spot.x) / spot.rx;
    const off = side ** 2 + ((y - spot.y) / spot.ry) ** 2;
    const colour = sheet.chance.next() < 0.16 ? dark : sheet.chance.pick(tones);
    markup += place(
      x,
      y + 14 - 40 * Math.max(0, 1 - off),
      side * 75 + sheet.chance.between(-24, 24),
      1.06 * (spot.rx / 170),
      0.86,
      curlyLeaf(sheet, colour),
    );
  }
  sheet.put(markup);
}

function salad(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  leaves(sheet, spot);
  strew(sheet, { x: spot.x, y: spot.y - 18, rx: spot.rx * 0.8, ry: spot.ry * 0.72 }, pieces, {
    most: 18,
    scale: 1.12,
    lift: 22,
  });
}

/** Slices in a ring, overlapping, two kinds in turn: caprese, carpaccio of beetroot, tomato salad. */
function fanned(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const [one = "tomato", two = one, ...rest] = pieces;
  const count = 12;
  const start = sheet.chance.next() * 6.28;
  const spots = Array.from({ length: count }, (_, i) => {
    const angle = start + (i / count) * Math.PI * 2;
    return {
      x: spot.x + Math.cos(angle) * spot.rx * 0.68,
      y: spot.y + Math.sin(angle) * spot.ry * 0.64,
      name: i % 2 === 0 ? one : two,
    };
  }).sort((a, b) => a.y - b.y);
  for (const { x, y, name } of spots) strew(sheet, { x, y, rx: 1, ry: 1 }, [name], { most: 1, scale: 1.75 });
  for (const dx of [-24, 24])
    strew(sheet, { x: spot.x + dx, y: spot.y, rx: 1, ry: 1 }, [dx < 0 ? one : two], { most: 1, scale: 1.6 });
  strew(sheet, { ...spot, rx: spot.rx * 0.6, ry: spot.ry * 0.55 }, rest.length > 0 ? rest : ["basil"], {
    most: 8,
    scale: 1.15,
  });
}

/** Chopped and bound: potato salad, coleslaw, tabbouleh, tartare. */
function bound(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const outline = blob(sheet.chance, {
    x: spot.x,
    y: spot.y - 14,
    rx: spot.rx * 0.8,
    ry: spot.ry * 0.86,
    corners: 11,
    wobble: 0.06,
  });
  sheet.put(
    ellipse(spot.x + 4, spot.y + 22, spot.rx * 0.9, spot.ry * 0.8, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
      `<g transform="translate(0 16)">${path(outline, `fill="${shade(tint, -0.15)}"`)}</g>${path(outline, `fill="${sheet.ball(tint, 0.1)}"`)}`,
  );
  strew(sheet, { x: spot.x, y: spot.y - 16, rx: spot.rx * 0.78, ry: spot.ry * 0.8 }, pieces, {
    most: 24,
    scale: 0.95,
    lift: 8,
  });
}

export const salads = {
  salad: {
    mixed: true,
    draw: salad,
    vessels: ["bowl", "deep-plate", "plate", "soup-bowl"],
    rank: 71,
    tint: "",
    usual: ["tomato", "cucumber", "radish"],
  },
  caprese: {
    draw: fanned,
    vessels: ["plate", "slate"],
    rank: 76,
    tint: "",
    usual: ["tomato", "mozzarella", "basil"],
  },
  "bound-salad": {
    draw: bound,
    vessels: ["soup-bowl", "plate", "dip-bowl"],
    rank: 72,
    tint: "#f3e6b8",
    usual: ["potato", "chives", "egg"],
  },
} satisfies Record<string, Food>;
