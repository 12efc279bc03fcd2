import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { lying, type Piece, upright } from "./piece.ts";

function leaf(sheet: Sheet, colour: string, long = 20, wide = 9): string {
  return (
    path(
      `M${-long} 4C${px(-long * 0.4)} ${-wide - 4} ${px(long * 0.5)} ${-wide} ${long} 0C${px(long * 0.5)} ${wide + 3} ${px(-long * 0.4)} ${wide + 5} ${-long} 4Z`,
      `fill="${sheet.ball(colour)}"`,
    ) + line(`M${-long} 4Q0 ${px(-1)} ${long * 0.8} 0`, shade(colour, 0.16), 1.5, 0.8)
  );
}

function parsley(sheet: Sheet): string {
  let s = line("M0 16Q1 6 0 0", "#4c8434", 2);
  for (const [x, y, r] of [
    [-8, -1, 6],
    [8, -2, 6],
    [0, -9, 7],
    [-3, -3, 5],
    [4, -4, 5],
  ] as const)
    s += ellipse(x + sheet.chance.between(-1, 1), y, r, r * 0.85, `fill="${sheet.ball("#5aa13f")}"`);
  return s;
}

/** Chopped herb: a handful of flecks. */
function flecks(sheet: Sheet, colours: [string, ...string[]], count = 6, reach = 17, size = 3): string {
  let s = "";
  for (let i = 0; i < count; i++)
    s += `<ellipse cx="${px(sheet.chance.between(-reach, reach))}" cy="${px(sheet.chance.between(-reach * 0.7, reach * 0.7))}" rx="${px(sheet.chance.between(size * 0.7, size * 1.3))}" ry="${px(size * 0.55)}" fill="${sheet.chance.pick(colours)}" transform="rotate(${sheet.chance.below(40) - 20})"/>`;
  return s;
}

function sprig(sheet: Sheet, colour: string): string {
  let s = line("M-22 6Q0 -4 24 -6", shade(colour, -0.1), 2.4);
  for (let i = 0; i < 8; i++) {
    const x = -16 + i * 5;
    s += `<ellipse cx="${x}" cy="${px(3 - i * 1.3 + (i % 2 ? -6 : 5))}" rx="6" ry="2.3" fill="${sheet.ball(colour)}" transform="rotate(${i % 2 ? -35 : 35} ${x} ${px(3 - i * 1.3)})"/>`;
  }
  return s;
}

function dill(sheet: Sheet): string {
  let d = "M0 18Q2 0 -2 -18";
  for (let i = 0; i < 6; i++)
    d += `M${px(1 - i * 0.4)} ${12 - i * 5}l-10 -7M${px(1 - i * 0.4)} ${12 - i * 5}l10 -8`;
  return line(d, sheet.chance.pick(["#5f9b3f", "#4d8a3a"]), 2);
}

function basil(sheet: Sheet): string {
  return `<g transform="rotate(-28)">${leaf(sheet, "#4d9a3c", 17, 9)}</g><g transform="translate(7 6)rotate(150)">${leaf(sheet, "#3f8a35", 14, 8)}</g>`;
}

function mint(sheet: Sheet): string {
  return [-140, -40, -90]
    .map(
      (turn) =>
        `<g transform="rotate(${turn})translate(12 0)">${leaf(sheet, turn === -90 ? "#6cbf6a" : "#4fa658", 13, 8)}</g>`,
    )
    .join("");
}

/** A wedge of citrus lying on its rind. */
function citrus(sheet: Sheet, rind: string, flesh: string): string {
  return (
    path("M-22 -5A22 22 0 0 0 22 -5Z", `fill="${rind}"`) +
    path("M-18.5 -5A18.5 18.5 0 0 0 18.5 -5Z", 'fill="#fdf6df"') +
    path("M-16.5 -5A16.5 16.5 0 0 0 16.5 -5Z", `fill="${sheet.ball(flesh, 0.1)}"`) +
    line("M0 -5V11M0 -5L11 7M0 -5L-11 7", "#fdf6df", 1.8)
  );
}

export function citrusWheel(sheet: Sheet, rind: string, flesh: string): string {
  let s =
    ellipse(0, 3, 21, 21, `fill="${shade(rind, -0.14)}"`) +
    ellipse(0, 0, 21, 21, `fill="${rind}"`) +
    ellipse(0, 0, 18, 18, 'fill="#fdf6df"') +
    ellipse(0, 0, 16, 16, `fill="${sheet.ball(flesh, 0.08)}"`);
  for (let i = 0; i < 4; i++)
    s += `<path d="M-16 0H16" stroke="#fdf6df" stroke-width="1.8" transform="rotate(${i * 45})"/>`;
  return s;
}

function cheeseShaving(sheet: Sheet): string {
  const bend = sheet.chance.between(-6, 6);
  return path(
    `M-18 4Q-4 ${px(-12 + bend)} 19 -3L15 5Q-4 ${px(-2 + bend)} -14 11Z`,
    `fill="${sheet.ball("#f8e3a1", 0.08)}" stroke="#d9b764" stroke-width="1"`,
  );
}

function mozzarella(sheet: Sheet): string {
  return (
    ellipse(0, 4, 20, 19, 'fill="#d9cdb6"') + ellipse(0, 0, 20, 19, `fill="${sheet.ball("#fffaf0", 0.05)}"`)
  );
}

function feta(sheet: Sheet): string {
  return (
    path("M-14 -5L0 -12L14 -5L0 3Z", 'fill="#fffdf6"') +
    path("M-14 -5L0 3V16L-14 9Z", `fill="${sheet.fall("#f4eddc", "#ddd1ba")}"`) +
    path("M14 -5L0 3V16L14 9Z", 'fill="#d5c8ae"') +
    flecks(sheet, ["#7f9a4a"], 3, 9, 1.4)
  );
}

function dollop(sheet: Sheet, colour: string): string {
  return (
    path(
      "M-20 6C-22 -4 -12 -8 -7 -8C-9 -15 0 -20 5 -23C4 -17 12 -15 10 -8C17 -8 22 -2 20 6C14 15 -14 15 -20 6Z",
      `fill="${sheet.ball(colour, 0.09)}"`,
    ) + line("M-12 2Q0 8 13 1M-6 -8Q2 -4 9 -9", shade(colour, -0.08), 2, 0.7)
  );
}

function eggHalf(sheet: Sheet): string {
  return (
    ellipse(0, 4, 17, 20, 'fill="#d9cfbb"') +
    ellipse(0, 0, 17, 20, `fill="${sheet.ball("#fffcf3", 0.04)}"`) +
    ellipse(0, 3, 10, 10, `fill="${sheet.ball("#f7a51e", 0.12)}"`) +
    ellipse(-3, -1, 3, 2, 'fill="#fff" fill-opacity=".6"')
  );
}

export function friedEgg(sheet: Sheet): string {
  return (
    path(
      "M-30 4C-36 -12 -20 -24 -4 -21C10 -30 32 -18 30 -2C36 12 18 24 4 20C-10 28 -28 20 -30 4Z",
      `fill="${sheet.ball("#fffdf7", 0.07)}" stroke="#d9b98a" stroke-width="1.6"`,
    ) +
    ellipse(0, -2, 13, 13, `fill="${sheet.ball("#f9a91f", 0.14)}"`) +
    ellipse(-4, -7, 4.5, 3, 'fill="#fff" fill-opacity=".75"')
  );
}

function eggYolk(sheet: Sheet): string {
  return (
    ellipse(0, 3, 22, 19, 'fill="#b9741b" fill-opacity=".5"') +
    ellipse(0, 0, 21, 19, `fill="${sheet.ball("#f8a51c", 0.15)}"`) +
    ellipse(-7, -8, 6, 3.5, 'fill="#fff" fill-opacity=".75"')
  );
}

function tofu(sheet: Sheet, top: string, side: string): string {
  return (
    path("M-17 -6L0 -14L17 -6L0 3Z", `fill="${top}"`) +
    path("M-17 -6L0 3V17L-17 8Z", `fill="${sheet.fall(side, shade(side, -0.08))}"`) +
    path("M17 -6L0 3V17L17 8Z", `fill="${shade(side, -0.12)}"`)
  );
}

export const garnishes = {
  basil: lying(basil, 3, 1.1),
  parsley: upright(parsley, 3, 0.9),
  "chopped-herbs": lying((s) => flecks(s, ["#4f9438", "#6eb04a", "#3d7c30"]), 6),
  chives: lying((s) => flecks(s, ["#4d9a3f", "#77b955"], 6, 16, 3.4), 6),
  coriander: upright(parsley, 4, 0.95),
  dill: upright(dill, 4, 1),
  mint: upright(mint, 1, 1.15),
  rosemary: lying((s) => sprig(s, "#5b7f4b"), 2, 1.2),
  sage: lying((s) => leaf(s, "#8aa37c", 20, 8), 4),
  rocket: lying((s) => leaf(s, "#5d9a3c", 22, 6) + ellipse(-6, 8, 6, 4, 'fill="#5d9a3c"'), 6),
  lettuce: lying((s) => leaf(s, "#8cc152", 22, 12), 5),
  pandan: lying((s) => leaf(s, "#3f8f3c", 34, 8), 3),
  "ground-pepper": lying((s) => flecks(s, ["#3a2c22", "#5b4636"], 5, 16, 1.5), 6),
  peppercorn: upright((s) => ellipse(0, 0, 5, 5, `fill="${s.ball("#4b4034")}"`), 9),
  paprika: lying((s) => flecks(s, ["#c4451f", "#e06a2b"], 6, 15, 1.6), 6),
  sesame: lying((s) => flecks(s, ["#fbf0d0", "#efdcae"], 6, 15, 2.2), 7),
  "black-sesame": lying((s) => flecks(s, ["#2d2824"], 5, 14, 2.2), 6),
  sugar: lying((s) => flecks(s, ["#ffffff", "#fdf8f0"], 9, 20, 2), 9),
  cinnamon: lying((s) => flecks(s, ["#a5622d"], 7, 16, 1.5), 6),
  cocoa: lying((s) => flecks(s, ["#4a2a18", "#6a3f25"], 8, 17, 1.6), 8),
  lemon: lying((s) => citrus(s, "#f6cf2b", "#fbe66a"), 2, 1.1),
  "lemon-wheel": lying((s) => citrusWheel(s, "#f6cf2b", "#fbe977"), 2, 1.1),
  lime: lying((s) => citrus(s, "#5fa93a", "#c4e37a"), 2, 1.1),
  parmesan: lying(cheeseShaving, 5),
  cheese: lying(
    (s) => (s.chance.next() < 0.5 ? cheeseShaving(s) : flecks(s, ["#fbd25a", "#f7c23c"], 7, 17, 4)),
    6,
  ),
  "blue-cheese": upright(
    (s) => tofu(s, "#f8f3e2", "#ece4cc") + flecks(s, ["#5c7d97", "#7b9ab0"], 5, 10, 2),
    5,
    0.9,
  ),
  mozzarella: lying(mozzarella, 4),
  "goat-cheese": lying((s) => mozzarella(s) + line("M-14 -8Q0 -16 14 -8", "#e2b25a", 3, 0.8), 3, 1.1),
  feta: upright(feta, 5),
  cream: upright((s) => dollop(s, "#fffaf0"), 1, 1.1),
  yoghurt: upright((s) => dollop(s, "#fbfaf4"), 1, 1.1),
  butter: upright((s) => tofu(s, "#fdeb96", "#f7d860"), 1, 0.9),
  egg: lying(eggHalf, 2, 1.15),
  "fried-egg": lying(friedEgg, 1, 1.5),
  "egg-yolk": upright(eggYolk, 1, 1.15),
  "egg-shreds": lying((s) => {
    const b = px(s.chance.between(-10, 10));
    return line(`M-20 4Q0 ${b} 20 -3`, "#d99b1e", 7) + line(`M-20 4Q0 ${b} 20 -3`, "#fbd04b", 5);
  }, 8),
  tofu: upright((s) => tofu(s, "#fffaf0", "#f2e8d2"), 5),
  "fried-tofu": upright((s) => tofu(s, "#f0b95c", "#d9953a"), 5),
  tempeh: upright((s) => tofu(s, "#dcb682", "#bd8a4e") + flecks(s, ["#8a5a2c"], 4, 10, 2), 5),
  nuts: upright(
    (s) =>
      path("M-10 6C-12 -6 0 -12 9 -6C14 4 2 12 -10 6Z", `fill="${s.ball("#c78a4c")}"`) +
      line("M-6 3Q2 0 7 -4", "#94602c", 2, 0.7),
    6,
    0.85,
  ),
  peanuts: upright(
    (s) => ellipse(0, 0, 9, 6.5, `fill="${s.ball("#e3b877")}"`) + line("M-6 0H6", "#b98743", 1.4, 0.8),
    8,
    0.9,
  ),
  almonds: lying(
    (s) =>
      path(
        "M-13 0Q-4 -11 14 0Q-4 11 -13 0Z",
        `fill="${s.ball("#f0d7ab")}" stroke="#b07a42" stroke-width="2"`,
      ),
    6,
  ),
  pistachio: lying((s) => flecks(s, ["#8fb04c", "#a9c765", "#6f8d3a"], 7, 16, 3.4), 6),
  "pine-nuts": upright((s) => path("M-9 2Q-2 -8 10 0Q0 9 -9 2Z", `fill="${s.ball("#f3dfae")}"`), 8, 0.8),
  croutons: upright((s) => tofu(s, "#eebd6c", "#d69a45"), 6, 0.8),
  crispy: lying((s) => flecks(s, ["#b9742d", "#d9983f", "#8f5620"], 8, 17, 4), 7),
  breadcrumbs: lying((s) => flecks(s, ["#dca654", "#c3883a"], 8, 17, 2.6), 8),
  truffle: lying(
    (s) =>
      ellipse(0, 2, 16, 14, 'fill="#1f1712"') +
      ellipse(0, 0, 16, 14, `fill="${s.ball("#4a3a2e", 0.1)}"`) +
      line("M-9 -2q6 -5 9 2t8 -1", "#7d6957", 1.8, 0.9),
    4,
    0.9,
  ),
  caviar: upright((s) => flecks(s, ["#2a2a30", "#3d3d45", "#17171b"], 12, 10, 3.4), 3, 0.9),
  nori: upright(() => path("M-6 -22h14l2 40h-18Z", 'fill="#20352a"'), 3),
  naruto: lying(
    (s) =>
      ellipse(0, 3, 19, 19, 'fill="#d3cfc8"') +
      ellipse(0, 0, 19, 19, `fill="${s.ball("#fdfbf7", 0.04)}"`) +
      line("M2 1C-3 3 -6 -4 1 -7C10 -8 11 6 2 10C-9 12 -15 0 -9 -9", "#ee6a86", 3.4),
    1,
    1.05,
  ),
  ginger: lying(
    (s) => {
      const d = "M-18 6C-12 -10 10 -12 18 0C8 8 -8 12 -18 6Z";
      return path(d, `fill="${s.ball("#f9c3b4", 0.08)}"`);
    },
    4,
    0.8,
  ),
  wasabi: upright((s) => dollop(s, "#9cc35a"), 1, 0.75),
  bread: upright(
    (s) =>
      path(
        "M-24 2C-26 -12 -8 -18 6 -15C22 -14 28 -4 22 6C10 16 -20 14 -24 2Z",
        `fill="${s.ball("#f5dfb3", 0.08)}" stroke="#b97a35" stroke-width="4"`,
      ),
    3,
    1.15,
  ),
} satisfies Record<string, Piece>;
