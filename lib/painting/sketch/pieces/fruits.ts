import { shade } from "../drawing/colour.ts";
import { ellipse, line, path } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { citrusWheel } from "./garnishes.ts";
import { lying, type Piece, upright } from "./piece.ts";

function strawberry(sheet: Sheet): string {
  let s = path(
    "M-16 -10C-6 -18 6 -18 16 -10C18 6 6 20 0 21C-6 20 -18 6 -16 -10Z",
    `fill="${sheet.ball("#e32f3f")}"`,
  );
  for (const [x, y] of [
    [-7, -4],
    [6, -5],
    [0, 4],
    [-5, 11],
    [6, 9],
  ] as const)
    s += ellipse(x, y, 1.3, 2, 'fill="#fbd489"');
  return s + path("M-13 -13L0 -9L13 -13L6 -19L0 -15L-6 -19Z", 'fill="#5ba243"');
}

function berry(sheet: Sheet, colour: string): string {
  return (
    ellipse(0, 0, 11, 11, `fill="${sheet.ball(colour, 0.2)}"`) +
    ellipse(2, -3, 4, 3, `fill="${shade(colour, -0.16)}"`) +
    ellipse(-4, -5, 3, 2, 'fill="#fff" fill-opacity=".45"')
  );
}

function raspberry(sheet: Sheet): string {
  let s = "";
  for (let row = 0; row < 4; row++)
    for (let i = 0; i < 4 - row * 0.7; i++)
      s += ellipse(-8 + i * 5.5 + row * 1.9, -8 + row * 5.5, 4, 3.8, `fill="${sheet.ball("#dd3560", 0.16)}"`);
  return s;
}

function cherry(sheet: Sheet): string {
  return (
    line("M2 -8Q4 -22 14 -26", "#6f8d3a", 2.6) +
    ellipse(0, 2, 13, 12.5, `fill="${sheet.ball("#c21e34", 0.2)}"`) +
    ellipse(-4, -3, 4, 2.5, 'fill="#fff" fill-opacity=".6"')
  );
}

function wedge(sheet: Sheet, skin: string, flesh: string): string {
  return path(
    "M-22 -4C-14 16 14 16 22 -4C12 4 -12 4 -22 -4Z",
    `fill="${sheet.ball(flesh, 0.07)}" stroke="${skin}" stroke-width="3"`,
  );
}

function pineapple(sheet: Sheet): string {
  return (
    path(
      "M-18 -8Q0 -20 18 -8L9 14Q0 19 -9 14Z",
      `fill="${sheet.ball("#fbd448", 0.12)}" stroke="#d89d24" stroke-width="2"`,
    ) + line("M-8 -10L-4 12M0 -13V14M8 -10L4 12", "#e3aa2c", 1.6, 0.8)
  );
}

function bananaSlice(sheet: Sheet): string {
  return (
    ellipse(0, 3, 14, 13, 'fill="#c9a347"') +
    ellipse(0, 0, 14, 13, `fill="${sheet.ball("#fdf0bd", 0.06)}" stroke="#f0d268" stroke-width="2"`) +
    ellipse(0, -3, 1.5, 2, 'fill="#a8873c"') +
    ellipse(-3, 3, 1.5, 2, 'fill="#a8873c"') +
    ellipse(3, 3, 1.5, 2, 'fill="#a8873c"')
  );
}

function kiwi(sheet: Sheet): string {
  let s =
    ellipse(0, 3, 17, 17, 'fill="#6b5a2d"') +
    ellipse(0, 0, 17, 17, `fill="${sheet.ball("#9fcb4b", 0.1)}"`) +
    ellipse(0, 0, 5, 5, 'fill="#f1f3cf"');
  for (let i = 0; i < 9; i++)
    s += ellipse(Math.cos(i * 0.7) * 8.5, Math.sin(i * 0.7) * 8.5, 1.4, 1.4, 'fill="#2d3316"');
  return s;
}

export const fruits = {
  strawberry: upright(strawberry, 4),
  blueberry: upright((s) => berry(s, "#5566b8"), 6, 0.9),
  raspberry: upright(raspberry, 5, 0.95),
  berries: upright(
    (s) => s.chance.pick([() => berry(s, "#54509f"), () => raspberry(s), () => berry(s, "#b3243f")])(),
    6,
  ),
  redcurrant: upright((s) => berry(s, "#d4293c"), 6, 0.75),
  cranberry: upright((s) => berry(s, "#a81b34"), 6, 0.8),
  cherry: upright(cherry, 4),
  apple: lying((s) => wedge(s, "#c9452f", "#fffbea"), 5),
  "green-apple": lying((s) => wedge(s, "#8fb83a", "#f7f3cf"), 5),
  pear: lying((s) => wedge(s, "#b7bf4a", "#fbf5dc"), 5),
  peach: lying((s) => wedge(s, "#ea7a4a", "#fdc772"), 5),
  plum: lying((s) => wedge(s, "#57325f", "#c98042"), 5),
  apricot: lying((s) => wedge(s, "#f09433", "#fbbf5d"), 5),
  mango: upright(
    (s) => ellipse(0, 3, 13, 11, 'fill="#d98a1a"') + ellipse(0, 0, 13, 11, `fill="${s.ball("#fdb733")}"`),
    7,
  ),
  orange: lying((s) => citrusWheel(s, "#f08a1d", "#fbb245"), 3),
  grapefruit: lying((s) => citrusWheel(s, "#f0a04a", "#f07a68"), 3),
  pineapple: lying(pineapple, 5),
  banana: lying(bananaSlice, 6),
  grapes: upright((s) => berry(s, s.chance.pick(["#74407f", "#9db94a"])), 6),
  melon: lying((s) => wedge(s, "#8ba85a", "#fbb569"), 4),
  watermelon: lying(
    (s) =>
      path("M-22 -6A22 22 0 0 0 22 -6Z", `fill="#3f8f45"`) +
      path("M-18 -6A18 18 0 0 0 18 -6Z", `fill="${s.ball("#f0475a", 0.1)}"`) +
      ellipse(-6, 0, 1.4, 2, 'fill="#2b1a16"') +
      ellipse(5, 1, 1.4, 2, 'fill="#2b1a16"') +
      ellipse(0, 5, 1.4, 2, 'fill="#2b1a16"'),
    4,
    1.1,
  ),
  kiwi: lying(kiwi, 4),
  fig: lying(
    (s) =>
      ellipse(0, 2, 17, 18, 'fill="#533152"') +
      ellipse(0, 0, 14, 15, 'fill="#f2d9c2"') +
      ellipse(0, 0, 10, 11, `fill="${s.ball("#c2475b", 0.1)}"`),
    4,
  ),
  date: upright((s) => ellipse(0, 0, 15, 8, `fill="${s.ball("#6e3a1d")}"`), 4),
  raisin: upright((s) => ellipse(0, 0, 6.5, 5, `fill="${s.ball("#4b2a2a")}"`), 8),
  pomegranate: upright((s) => ellipse(0, 0, 5.5, 4.6, `fill="${s.ball("#c4183c", 0.2)}"`), 10),
  coconut: lying(
    (s) =>
      path("M-22 4Q0 -14 22 4Q0 -5 -22 4Z", `fill="#fffdf6" stroke="#7a4f2e" stroke-width="2"`) +
      (s.chance.next() < 0.5 ? "" : ""),
    5,
  ),
  passionfruit: lying(
    (s) =>
      ellipse(0, 0, 13, 10, `fill="${s.ball("#f3b329")}"`) +
      ellipse(-4, 0, 2, 2.6, 'fill="#2b2320"') +
      ellipse(4, 2, 2, 2.6, 'fill="#2b2320"'),
    5,
  ),
  rhubarb: lying(() => line("M-18 6L18 -6", "#b83a52", 11) + line("M-17 3L16 -8", "#f09aa0", 3), 5),
  chocolate: upright(
    (s) =>
      path("M-15 -6L3 -12L16 -2L-3 5Z", `fill="${shade("#5b3320", 0.08)}"`) +
      path("M-15 -6L-3 5V13L-15 2Z", `fill="${s.fall("#5b3320", "#3b1f12")}"`) +
      path("M16 -2L-3 5V13L16 6Z", 'fill="#3b1f12"'),
    4,
  ),
  caramel: upright((s) => ellipse(0, 0, 10, 8, `fill="${s.ball("#c97a24")}"`), 4, 0.8),
  meringue: upright(
    (s) =>
      path(
        "M-14 8C-18 -4 -6 -4 -6 -8C-6 -14 0 -16 2 -20C4 -14 8 -12 7 -7C14 -4 18 2 14 8Q0 14 -14 8Z",
        `fill="${s.ball("#fffaf2", 0.07)}"`,
      ),
    4,
  ),
} satisfies Record<string, Piece>;
