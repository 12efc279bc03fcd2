import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, place, px, spread } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool, surface, swirl } from "./liquids.ts";
import { crumbs } from "./slabs.ts";
import { strew } from "./strew.ts";

/** A tumble of cut sticks, dark ends, light tops. */
function sticks(colour: string, widthPx: number, longPx: number, count: number) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    const k = spot.rx / 160;
    let markup = ellipse(
      spot.x,
      spot.y + 8,
      spot.rx * 0.92,
      spot.ry * 0.86,
      `fill="${sheet.soft("#2a1608", 0.5)}"`,
    );
    const places = spread(sheet.chance, {
      ...spot,
      rx: spot.rx * 0.66,
      ry: spot.ry * 0.6,
      count: Math.round(count * Math.max(0.5, k)),
    });
    for (const { x, y } of places) {
      const off = ((x - spot.x) / spot.rx) ** 2 + ((y - spot.y) / spot.ry) ** 2;
      const angle = sheet.chance.between(-0.75, 0.75) + (sheet.chance.next() < 0.3 ? 1.2 : 0);
      const half = (longPx / 2) * Math.max(0.75, k) * sheet.chance.between(0.75, 1.1);
      const at = y - 50 * k * Math.max(0, 1 - off);
      const d = `M${px(x - Math.cos(angle) * half)} ${px(at - Math.sin(angle) * half * 0.7)}L${px(x + Math.cos(angle) * half)} ${px(at + Math.sin(angle) * half * 0.7)}`;
      const tone = shade(colour, sheet.chance.between(-0.05, 0.04));
      markup += `<g stroke-linecap="square">${line(d, shade(tone, -0.19), widthPx + 3).replace('stroke-linecap="round"', "")}${line(d, tone, widthPx).replace('stroke-linecap="round"', "")}</g><g transform="translate(-1 -${px(widthPx * 0.24)})">${line(d, shade(tone, 0.12), widthPx * 0.28, 0.8)}</g>`;
    }
    sheet.put(markup);
    if (tint !== "")
      pool(sheet, { x: spot.x, y: spot.y - 26 * k, rx: spot.rx * 0.44, ry: spot.ry * 0.36 }, tint, 0.24);
    strew(sheet, { ...spot, y: spot.y - 14, rx: spot.rx * 0.7, ry: spot.ry * 0.6 }, pieces, {
      most: 8,
      lift: 20,
    });
  };
}

/** Whatever vegetables are named, plenty of them. */
function mixed(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  if (tint !== "") pool(sheet, { ...spot, rx: spot.rx * 0.96, ry: spot.ry * 0.92 }, tint, 0.05);
  const names = pieces.length > 0 ? pieces : ["broccoli", "carrot", "courgette"];
  const k = Math.max(0.7, spot.rx / 150);
  strew(
    sheet,
    { ...spot, y: spot.y - 4, rx: spot.rx * 0.9, ry: spot.ry * 0.84 },
    [...names, ...names].slice(0, 5),
    { most: Math.round(26 * k), scale: 1.4 * k, lift: 30 },
  );
}

type Spear = { stem: string; tip: string };

/** One spear lying down, its tip to the right; 200 long. */
function spear({ stem, tip }: Spear): string {
  return (
    line("M-98 0L74 0", shade(stem, -0.32), 19) +
    line("M-98 -1L74 -1", stem, 15) +
    line("M-94 -4L70 -4", shade(stem, 0.3), 3.5, 0.7) +
    path("M70 -9Q88 -11 104 0Q88 10 70 8Z", `fill="${tip}"`) +
    line("M-52 6l10 -6M-8 6l10 -6M34 6l10 -6M80 5l9 -7", shade(tip, -0.15), 3, 0.8)
  );
}

/** Spears side by side with light between them, under a spoon of sauce that leaves the tips free. */
function spears(colours: Spear) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    let markup = ellipse(
      spot.x,
      spot.y + 18,
      spot.rx * 0.86,
      spot.ry * 0.7,
      `fill="${sheet.soft("#2a1608", 0.4)}"`,
    );
    for (let i = 0; i < 6; i++) {
      const x = spot.x + sheet.chance.between(-12, 12);
      const y = spot.y - spot.ry * 0.5 + i * spot.ry * 0.2;
      markup += place(x, y, sheet.chance.between(-4, 4), spot.rx / 124, 1, spear(colours));
    }
    sheet.put(markup);
    if (tint !== "")
      pool(
        sheet,
        { x: spot.x - spot.rx * 0.2, y: spot.y - 2, rx: spot.rx * 0.26, ry: spot.ry * 0.44 },
        tint,
        0.2,
      );
    const extra = pieces.filter((name) => name !== "asparagus");
    strew(sheet, { x: spot.x - 20, y: spot.y, rx: spot.rx * 0.5, ry: spot.ry * 0.4 }, extra, { most: 6 });
  };
}

function mash(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const d = blob(sheet.chance, {
    x: spot.x,
    y: spot.y - 16,
    rx: spot.rx * 0.84,
    ry: spot.ry * 0.84,
    corners: 9,
    wobble: 0.07,
  });
  sheet.put(
    `<g transform="translate(0 16)">${path(d, `fill="${shade(tint, -0.14)}"`)}</g>${path(d, `fill="${sheet.ball(tint, 0.09)}"`)}`,
  );
  swirl(sheet, { x: spot.x, y: spot.y - 20, rx: spot.rx * 1.1, ry: spot.ry * 1.1 }, shade(tint, -0.07), 0.9);
  strew(
    sheet,
    { x: spot.x, y: spot.y - 22, rx: spot.rx * 0.4, ry: spot.ry * 0.3 },
    pieces.length > 0 ? pieces : ["butter", "chives"],
    { most: 5, scale: 1.1 },
  );
}

function rosti(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const colour = "#dc9f3e";
  for (const [dx, dy] of [
    [spot.rx * 0.3, -spot.ry * 0.32],
    [-spot.rx * 0.32, -spot.ry * 0.02],
    [spot.rx * 0.24, spot.ry * 0.34],
  ] as const) {
    const part: Spot = { x: spot.x + dx, y: spot.y + dy, rx: spot.rx * 0.6, ry: spot.ry * 0.56 };
    const d = blob(sheet.chance, { ...part, corners: 17, wobble: 0.07 });
    let shreds = "";
    for (let i = 0; i < 26; i++)
      shreds += `M${px(part.x + sheet.chance.between(-0.72, 0.6) * part.rx)} ${px(part.y + sheet.chance.between(-0.64, 0.64) * part.ry)}l${px(sheet.chance.between(8, 18))} ${px(sheet.chance.between(-8, 8))}`;
    sheet.put(
      `<g transform="translate(2 11)">${path(d, `fill="${shade(colour, -0.22)}"`)}</g>${path(d, `fill="${sheet.ball(colour, 0.12)}"`)}${line(shreds, shade(colour, 0.13), 3.4, 0.8)}${crumbs(sheet, part, "#b9742d", 14)}`,
    );
  }
  strew(sheet, { ...spot, rx: spot.rx * 0.7, ry: spot.ry * 0.6, y: spot.y - 8 }, pieces, {
    most: 7,
    scale: 1.2,
  });
}

function knodel(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  if (tint !== "") pool(sheet, { ...spot, rx: spot.rx * 0.98, ry: spot.ry * 0.94 }, tint);
  const r = spot.rx * 0.42;
  for (const [dx, dy] of [
    [0.02, -0.42],
    [-0.46, 0.12],
    [0.46, 0.16],
  ] as const) {
    const x = spot.x + dx * spot.rx;
    const y = spot.y + dy * spot.ry - 10;
    sheet.put(
      ellipse(x + 5, y + r * 0.72, r * 1.08, r * 0.5, `fill="${sheet.soft("#2a1608", 0.55)}"`) +
        ellipse(x, y, r, r * 0.9, `fill="${sheet.ball("#f3dfae", 0.13)}"`) +
        crumbs(sheet, { x, y, rx: r * 0.8, ry: r * 0.7 }, "#e0c68c", 12),
    );
  }
  strew(
    sheet,
    { ...spot, y: spot.y - 12, rx: spot.rx * 0.7, ry: spot.ry * 0.66 },
    pieces.length > 0 ? pieces : ["parsley", "breadcrumbs"],
    { most: 8 },
  );
}

/** Blocks of tofu in their sauce. */
function tofuDish(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  if (tint !== "") surface(sheet, spot, tint);
  strew(
    sheet,
    { ...spot, rx: spot.rx * 0.84, ry: spot.ry * 0.78 },
    ["tofu", "tofu", "tofu", ...pieces.filter((name) => name !== "tofu")],
    { most: 20, scale: 1.3, lift: 18 },
  );
}

function dip(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  surface(sheet, spot, tint);
  swirl(sheet, spot, shade(tint, -0.09), 0.9);
  swirl(sheet, { ...spot, y: spot.y - 4 }, shade(tint, 0.06), 0.7);
  strew(sheet, { ...spot, rx: spot.rx * 0.66, ry: spot.ry * 0.6 }, pieces, { most: 9, scale: 1.05 });
}

/** A bowl of small things: olives, nuts, edamame, kimchi. */
function nibbles(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const names = pieces.length > 0 ? pieces : ["olive"];
  sheet.put(ellipse(spot.x, spot.y, spot.rx, spot.ry, 'fill="#3b2a1c" fill-opacity=".35"'));
  strew(
    sheet,
    { ...spot, rx: spot.rx * 0.94, ry: spot.ry * 0.88, y: spot.y - 4 },
    [...names, ...names, ...names].slice(0, 5),
    { most: 28, scale: 1.45, lift: 26 },
  );
}

export const vegetables = {
  fries: {
    draw: sticks("#f4c04a", 13, 92, 34),
    vessels: ["tray", "basket", "plate"],
    rank: 42,
    tint: "",
    usual: [],
  },
  wedges: {
    draw: sticks("#e0a541", 24, 74, 20),
    vessels: ["tray", "plate"],
    rank: 42,
    tint: "",
    usual: ["rosemary"],
  },
  asparagus: {
    draw: spears({ stem: "#86b84b", tip: "#5f8f3a" }),
    vessels: ["plate", "platter"],
    rank: 52,
    tint: "#f7d860",
    usual: ["chives"],
  },
  "white-asparagus": {
    draw: spears({ stem: "#f3e9c8", tip: "#d9c9a0" }),
    vessels: ["plate", "platter"],
    rank: 52,
    tint: "#f7d860",
    usual: ["chives"],
  },
  churros: {
    draw: sticks("#cf8f42", 20, 130, 14),
    vessels: ["tray", "plate", "basket"],
    rank: 78,
    tint: "",
    usual: ["sugar"],
  },
  vegetables: {
    draw: mixed,
    vessels: ["plate", "soup-bowl", "pan"],
    rank: 38,
    tint: "",
    usual: ["broccoli", "carrot", "courgette"],
  },
  "stir-fry": {
    mixed: true,
    draw: mixed,
    vessels: ["plate", "pan", "platter"],
    rank: 60,
    tint: "#6b3a1e",
    hot: true,
    usual: ["beef", "pepper", "broccoli"],
  },
  mash: { draw: mash, vessels: ["dip-bowl", "plate"], rank: 40, tint: "#f8e7ab", hot: true },
  potatoes: {
    draw: (sheet, spot, { pieces }) =>
      mixed(sheet, spot, {
        tint: "",
        pieces: ["potato", "potato", ...pieces.filter((name) => name !== "potato")],
      }),
    vessels: ["pan", "plate", "soup-bowl"],
    rank: 40,
    tint: "",
    usual: ["rosemary"],
  },
  rosti: { draw: rosti, vessels: ["plate", "pan"], rank: 58, tint: "", usual: ["cream", "chives"] },
  knodel: { draw: knodel, vessels: ["deep-plate", "plate"], rank: 54, tint: "#7b4522" },
  tofu: {
    draw: tofuDish,
    vessels: ["soup-bowl", "deep-plate"],
    rank: 56,
    tint: "#b8391f",
    hot: true,
    usual: ["spring-onion", "mince"],
  },
  dip: {
    draw: dip,
    vessels: ["dip-bowl", "soup-bowl"],
    rank: 56,
    tint: "#ecd9ab",
    usual: ["chickpeas", "paprika", "parsley"],
  },
  nibbles: { draw: nibbles, vessels: ["dip-bowl", "rice-bowl"], rank: 40, tint: "", usual: ["olive"] },
} satisfies Record<string, Food>;
