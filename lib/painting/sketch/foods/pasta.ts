import { mix, shade } from "../drawing/colour.ts";
import { ellipse, line, path, place, spread } from "../drawing/shapes.ts";
import { type Sheet, tilt } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { nest } from "./strands.ts";
import { strew } from "./strew.ts";

const dough = "#f3cf74";

/** Sauce that covers is a pool on top; oil and cream only colour the pasta. */
function sauced(sheet: Sheet, spot: Spot, tint: string): void {
  if (tint === "") return;
  pool(sheet, { x: spot.x, y: spot.y - 24, rx: spot.rx * 0.56, ry: spot.ry * 0.48 }, tint, 0.16);
}

const thin = new Set(["#f6e3b4", "#fbeecb", "#f7edd6"]);

function longPasta(widthPx: number, count: number, colour = dough) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing) => {
    const pale = thin.has(tint);
    nest(sheet, spot, { colour: pale ? mix(colour, tint, 0.5) : colour, widthPx, count, lift: 46 });
    if (!pale) sauced(sheet, spot, tint);
    strew(sheet, { x: spot.x, y: spot.y - 16, rx: spot.rx * 0.8, ry: spot.ry * 0.74 }, pieces, {
      most: 15,
      lift: 16,
    });
  };
}

function tube(sheet: Sheet, colour: string): string {
  return (
    path("M-26 -9L22 -11L28 9L-20 11Z", `fill="${sheet.fall(shade(colour, 0.07), shade(colour, -0.13))}"`) +
    ellipse(25, -1, 5.5, 10.5, `fill="${shade(colour, -0.2)}" transform="rotate(-12 25 -1)"`) +
    line("M-20 -4L18 -6M-18 2L20 0", shade(colour, -0.1), 1.6, 0.8)
  );
}

function twist(sheet: Sheet, colour: string): string {
  let s = "";
  for (let i = 0; i < 4; i++)
    s += `<ellipse cx="${-19 + i * 12.5}" cy="0" rx="9" ry="12" fill="${sheet.ball(colour, 0.13)}" transform="rotate(24 ${-19 + i * 12.5} 0)"/>`;
  return s;
}

function bow(sheet: Sheet, colour: string): string {
  return (
    path(
      "M-26 -15Q-18 -10 -22 0T-26 15L-4 5Q0 8 4 5L26 15Q20 8 23 0T26 -15L4 -5Q0 -8 -4 -5Z",
      `fill="${sheet.ball(colour, 0.13)}"`,
    ) + line("M-3 -4L-1 5M3 -4L1 5", shade(colour, -0.17), 2.4)
  );
}

function pillow(sheet: Sheet, colour: string): string {
  return (
    path(
      "M-24 -18L-12 -20L0 -18L12 -20L24 -18L26 0L24 18L12 20L0 18L-12 20L-24 18L-26 0Z",
      `fill="${shade(colour, -0.07)}"`,
    ) + ellipse(0, 0, 18, 14, `fill="${sheet.ball(shade(colour, 0.03), 0.1)}"`)
  );
}

function ringlet(sheet: Sheet, colour: string): string {
  return path(
    "M-18 8C-22 -12 -4 -20 8 -14C22 -8 22 10 10 14C4 8 10 0 3 -3C-6 -6 -6 6 -2 12C-8 16 -16 14 -18 8Z",
    `fill="${sheet.ball(colour, 0.14)}"`,
  );
}

function nugget(sheet: Sheet, colour: string): string {
  return (
    ellipse(0, 4, 18, 14, `fill="${shade(colour, -0.17)}"`) +
    ellipse(0, 0, 18, 14, `fill="${sheet.ball(colour, 0.11)}"`) +
    line("M-10 -4Q0 1 10 -4M-11 3Q0 8 11 3", shade(colour, -0.1), 2, 0.7)
  );
}

/** A heap of single pieces of pasta, sauced below and above. */
function heap(shape: (sheet: Sheet, colour: string) => string, count: number, colour = dough) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing) => {
    const base = shade(colour, -0.14);
    if (tint === "")
      pool(sheet, { ...spot, y: spot.y + 4, rx: spot.rx * 0.82, ry: spot.ry * 0.78 }, base, 0.08);
    const own = tint === "" ? colour : mix(colour, tint, thin.has(tint) ? 0.4 : 0.14);
    if (tint !== "") pool(sheet, { ...spot, rx: spot.rx * 0.98, ry: spot.ry * 0.96 }, tint, 0.05);
    let markup = "";
    for (const { x, y } of spread(sheet.chance, {
      x: spot.x,
      y: spot.y,
      rx: spot.rx * 0.76,
      ry: spot.ry * 0.7,
      count: Math.round(count * 1.5),
    })) {
      const off = ((x - spot.x) / spot.rx) ** 2 + ((y - spot.y) / spot.ry) ** 2;
      markup += place(
        x,
        y - 44 * (1 - off),
        sheet.chance.below(360),
        1.42,
        tilt + 0.16,
        shape(sheet, shade(own, sheet.chance.between(-0.03, 0.03))),
      );
    }
    sheet.put(markup);
    if (tint !== "" && !thin.has(tint))
      pool(sheet, { x: spot.x, y: spot.y - 32, rx: spot.rx * 0.42, ry: spot.ry * 0.34 }, tint, 0.2);
    strew(sheet, { x: spot.x, y: spot.y - 20, rx: spot.rx * 0.74, ry: spot.ry * 0.68 }, pieces, {
      most: 13,
      lift: 14,
    });
  };
}

const inBowls = ["deep-plate", "plate", "deep-plate"] as const;

export const pasta = {
  spaghetti: { draw: longPasta(7, 57), vessels: inBowls, rank: 70, tint: "", hot: true, usual: ["basil"] },
  tagliatelle: {
    draw: longPasta(11, 42),
    vessels: inBowls,
    rank: 70,
    tint: "",
    hot: true,
    usual: ["parmesan", "basil"],
  },
  penne: {
    draw: heap(tube, 22),
    vessels: inBowls,
    rank: 70,
    tint: "#d9442c",
    hot: true,
    usual: ["basil", "parmesan"],
  },
  fusilli: { draw: heap(twist, 20), vessels: inBowls, rank: 70, tint: "", hot: true, usual: ["basil"] },
  farfalle: { draw: heap(bow, 20), vessels: inBowls, rank: 70, tint: "", hot: true, usual: ["parsley"] },
  ravioli: {
    draw: heap(pillow, 12, "#f5db92"),
    vessels: inBowls,
    rank: 72,
    tint: "#f6e3b4",
    hot: true,
    usual: ["sage", "parmesan"],
  },
  tortellini: {
    draw: heap(ringlet, 18),
    vessels: inBowls,
    rank: 72,
    tint: "#f6e3b4",
    hot: true,
    usual: ["parsley"],
  },
  gnocchi: {
    draw: heap(nugget, 20, "#f6dfa6"),
    vessels: inBowls,
    rank: 72,
    tint: "",
    hot: true,
    usual: ["sage", "parmesan"],
  },
  spaetzle: {
    draw: heap(
      (s, c) =>
        line(
          `M-16 ${s.chance.between(-6, 6).toFixed(1)}Q0 ${s.chance.between(-10, 10).toFixed(1)} 16 2`,
          shade(c, -0.14),
          11,
        ) + line("M-15 1Q0 -3 15 1", c, 8),
      40,
      "#f6d988",
    ),
    vessels: ["pan", "deep-plate"],
    rank: 70,
    tint: "",
    hot: true,
    usual: ["onion-golden", "chives"],
  },
} satisfies Record<string, Food>;
