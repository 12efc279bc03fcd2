import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { lying, type Piece, upright } from "./piece.ts";

/** A cooked chunk: an uneven lump with a darker underside and a wet light. */
export function chunk(sheet: Sheet, colour: string, rx = 17, ry = 14): string {
  const outline = blob(sheet.chance, { x: 0, y: 0, rx, ry, corners: 7, wobble: 0.2 });
  return (
    `<g transform="translate(0 3.5)">${path(outline, `fill="${shade(colour, -0.18)}"`)}</g>` +
    path(outline, `fill="${sheet.ball(colour, 0.15)}"`) +
    ellipse(-rx * 0.25, -ry * 0.4, rx * 0.3, ry * 0.16, 'fill="#fff" fill-opacity=".35"')
  );
}

function ham(sheet: Sheet): string {
  const fold = sheet.chance.between(-4, 4);
  return (
    path(
      `M-22 6C-20 -14 -6 -12 0 ${px(-6 + fold)}S18 -16 22 2C14 12 -10 16 -22 6Z`,
      `fill="${sheet.ball("#f29b9b", 0.1)}"`,
    ) +
    line(`M-20 6C-10 12 12 10 21 3`, "#fbd9cf", 3.5) +
    line(`M-6 -6Q0 ${px(fold)} 4 8`, "#d97a80", 1.8, 0.7)
  );
}

function bacon(): string {
  const wave = "M-24 4q6 -9 12 -2t12 -2t12 -2t10 -2";
  return (
    line(wave, "#8e2f20", 14) +
    line(wave, "#c9543a", 11) +
    line("M-24 2q6 -9 12 -2t12 -2t12 -2t10 -2", "#f3c9a4", 3.2) +
    line("M-24 8q6 -9 12 -2t12 -2t12 -2t10 -2", "#a63e2a", 2, 0.7)
  );
}

function salami(sheet: Sheet): string {
  let s =
    ellipse(0, 2.5, 18, 18, 'fill="#7c1d1a"') +
    ellipse(0, 0, 18, 18, `fill="${sheet.ball("#c93a2e", 0.12)}"`);
  for (let i = 0; i < 6; i++)
    s += ellipse(
      sheet.chance.between(-11, 11),
      sheet.chance.between(-11, 11),
      2,
      1.6,
      'fill="#f3b59c" fill-opacity=".85"',
    );
  return s;
}

function sausageSlice(sheet: Sheet): string {
  return (
    ellipse(0, 4, 13, 12, 'fill="#7e3a1c"') +
    ellipse(0, 0, 13, 12, `fill="${sheet.ball("#e09a6c", 0.1)}" stroke="#a4512b" stroke-width="2.5"`)
  );
}

/** A slice of roast meat with a rim of crust, fat or glaze. */
export function roastSlice(sheet: Sheet, meat: string, rim: string, long = 30): string {
  const d = `M${-long} 6C${-long} -10 ${-long * 0.5} -13 0 -12S${long} -10 ${long} 4C${long * 0.7} 13 ${-long * 0.7} 14 ${-long} 6Z`;
  return (
    `<g transform="translate(1 4)">${path(d, `fill="${shade(rim, -0.14)}"`)}</g>` +
    path(d, `fill="${sheet.ball(meat, 0.1)}"`) +
    line(`M${-long + 1} 3C${-long} -10 ${-long * 0.5} -12 0 -11S${long - 2} -9 ${long - 1} 3`, rim, 5) +
    line(`M${-long * 0.5} 2q${long * 0.5} 5 ${long} 0`, shade(meat, -0.09), 1.8, 0.7)
  );
}

function meatball(sheet: Sheet): string {
  return (
    ellipse(0, 0, 17, 16, `fill="${sheet.ball("#9a5a33", 0.17)}"`) +
    ellipse(6, 5, 2, 1.5, 'fill="#6f3b1d"') +
    ellipse(-2, 7, 2, 1.5, 'fill="#6f3b1d"') +
    ellipse(-6, -6, 4, 2, 'fill="#fff" fill-opacity=".3"')
  );
}

function mince(sheet: Sheet): string {
  let s = "";
  for (let i = 0; i < 5; i++)
    s += ellipse(
      sheet.chance.between(-13, 13),
      sheet.chance.between(-8, 8),
      sheet.chance.between(4, 6.5),
      sheet.chance.between(3.5, 5),
      `fill="${sheet.ball(sheet.chance.pick(["#8f4f2c", "#a5613a", "#7d4224"]))}"`,
    );
  return s;
}

function shavings(sheet: Sheet, colour: string): string {
  const bend = sheet.chance.between(-7, 7);
  const d = `M-22 5Q-4 ${px(-9 + bend)} 22 ${px(2 - bend)}`;
  return (
    line(d, shade(colour, -0.17), 13) +
    line(d, colour, 10) +
    line(`M-18 2Q-4 ${px(-10 + bend)} 17 ${px(-bend)}`, shade(colour, 0.12), 3, 0.7)
  );
}

function frankfurter(colour: string): string {
  const d = "M-28 4Q0 -10 28 4";
  return (
    line(d, shade(colour, -0.2), 18) +
    line(d, colour, 15) +
    line("M-24 -1Q0 -13 22 -1", shade(colour, 0.18), 3.5, 0.7)
  );
}

export const meats = {
  chicken: upright((s) => chunk(s, "#e0a860"), 6),
  beef: upright((s) => chunk(s, "#8a4a2b"), 6),
  "braised-beef": upright((s) => chunk(s, "#7c3a20", 24, 17), 4),
  tendon: upright((s) => chunk(s, "#d9a05e", 22, 12), 4),
  tripe: lying((s) => shavings(s, "#e3cfa6"), 5),
  pork: upright((s) => chunk(s, "#c98a5a"), 6),
  lamb: upright((s) => chunk(s, "#93502f"), 6),
  veal: upright((s) => chunk(s, "#d8a987"), 6),
  liver: upright((s) => chunk(s, "#6e3428"), 5),
  "char-siu": lying((s) => roastSlice(s, "#d98a6c", "#a3231d", 26), 4),
  "roast-pork": lying((s) => roastSlice(s, "#e9c3a0", "#c07a2c", 26), 4),
  duck: lying((s) => roastSlice(s, "#c98d6e", "#7e3314", 26), 4),
  "chicken-slices": lying((s) => roastSlice(s, "#f3dcb4", "#dca443", 26), 4),
  "pork-belly": lying((s) => roastSlice(s, "#f0c9ac", "#8c4a24", 26), 3),
  "beef-slices": lying((s) => roastSlice(s, "#c8685a", "#6a3524", 26), 4),
  ham: lying(ham, 4),
  bacon: lying(bacon, 4),
  salami: lying(salami, 6),
  sausage: lying(sausageSlice, 6),
  "sausage-whole": lying(() => frankfurter("#b5572b"), 3),
  "meat-ball": upright(meatball, 5),
  "fish-ball": upright(
    (s) =>
      ellipse(0, 0, 15, 14, `fill="${s.ball("#efe0cc")}"`) +
      ellipse(-5, -5, 4, 2, 'fill="#fff" fill-opacity=".7"'),
    4,
  ),
  mince: lying(mince, 8),
  gyros: lying((s) => shavings(s, s.chance.pick(["#a9683b", "#c08049", "#8d5029"])), 9),
  "shredded-pork": lying((s) => shavings(s, "#d8a67c"), 6, 0.8),
  foie: lying((s) => roastSlice(s, "#dba37e", "#b5703f", 24), 3),
} satisfies Record<string, Piece>;
