import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { chunk } from "./meats.ts";
import { lying, type Piece, upright } from "./piece.ts";

function shrimp(sheet: Sheet): string {
  const body =
    "M16 -13C0 -22 -20 -12 -19 4C-18 17 -4 21 8 14C10 12 8 8 4 9C-3 11 -8 8 -8 2C-8 -6 2 -9 12 -5C18 -4 20 -10 16 -13Z";
  let s =
    `<g transform="translate(0 2.5)">${path(body, 'fill="#b4451f"')}</g>` +
    path(body, `fill="${sheet.ball("#f98e5f", 0.14)}"`);
  s += line(
    "M-5 -17Q-3 -11 -3 -7M-15 -10Q-10 -7 -7 -4M-18 2Q-13 2 -8 3M-13 14Q-9 10 -6 8",
    "#fbd2b2",
    2.6,
    0.9,
  );
  return s + path("M8 14C16 8 22 12 21 20C16 18 12 22 6 19Z", 'fill="#e5602f"');
}

function clam(sheet: Sheet): string {
  const shell = sheet.chance.pick(["#d8c3a0", "#c9a57e", "#b8a894"]);
  let s = path("M-20 6C-22 -12 -8 -20 0 -20S22 -12 20 6Q0 18 -20 6Z", `fill="${sheet.ball(shell, 0.16)}"`);
  s += line("M-13 -10Q0 -17 13 -10M-17 -3Q0 -11 17 -3", shade(shell, -0.14), 2, 0.8);
  s += path("M-19 6Q0 -3 19 6Q12 17 0 18T-19 6Z", 'fill="#f7efe2"');
  return s + ellipse(0, 9, 11, 5, `fill="${sheet.ball("#f0b478", 0.12)}"`);
}

function mussel(sheet: Sheet): string {
  const half = "M-24 2C-18 -16 8 -18 25 -4C14 4 -10 10 -24 2Z";
  return (
    path(half, `fill="${sheet.ball("#39405c", 0.16)}"`) +
    line("M-18 -3C-8 -14 8 -13 18 -6", "#6a7391", 2, 0.8) +
    path("M-24 3C-10 8 12 5 25 -2C22 12 -10 20 -24 3Z", `fill="${sheet.ball("#2b3048", 0.14)}"`) +
    path("M-19 4C-8 9 8 6 20 1C14 10 -8 14 -19 4Z", 'fill="#f2a24a"')
  );
}

function squidRing(sheet: Sheet): string {
  const circle = (r: number, colour: string, w: number) =>
    `<circle r="${r}" fill="none" stroke="${colour}" stroke-width="${w}"/>`;
  return (
    circle(14, "#c4a089", 10) +
    circle(14, "#f6e5da", 7.5) +
    circle(15.5, sheet.chance.pick(["#fff8f2", "#e7c4c8"]), 2)
  );
}

function octopus(sheet: Sheet): string {
  const d = "M-22 8C-18 -14 4 -20 14 -8C22 2 8 12 4 4";
  let s = line(d, "#7c2b3d", 13) + line(d, "#b84d5e", 10);
  for (const [x, y] of [
    [-18, 2],
    [-11, -7],
    [-1, -12],
    [9, -8],
  ] as const)
    s += ellipse(x + sheet.chance.between(-1, 1), y + 2, 2.6, 2.2, 'fill="#f3cdc8"');
  return s;
}

/** A piece of fish fillet with its flakes. */
function fillet(sheet: Sheet, colour: string): string {
  return (
    `<g transform="translate(0 4)">${path("M-22 6C-20 -10 10 -16 23 -6C24 6 -6 16 -22 6Z", `fill="${shade(colour, -0.16)}"`)}</g>` +
    path("M-22 6C-20 -10 10 -16 23 -6C24 6 -6 16 -22 6Z", `fill="${sheet.ball(colour, 0.1)}"`) +
    line("M-12 -3q4 6 1 11M-2 -8q5 7 2 14M9 -10q5 6 3 12", shade(colour, 0.17), 2.2, 0.85)
  );
}

function smokedSalmon(sheet: Sheet): string {
  const fold = sheet.chance.between(-4, 4);
  const d = `M-24 7C-22 -12 -8 -8 -2 ${px(-12 + fold)}S22 -12 24 3C12 14 -12 15 -24 7Z`;
  return (
    path(d, `fill="${sheet.ball("#f58a5b", 0.11)}"`) +
    line(`M-16 -3q8 6 4 13M-4 ${px(-8 + fold)}q8 8 4 18M10 -9q6 8 2 17`, "#fcc9a6", 2.2, 0.95)
  );
}

function anchovy(): string {
  return (
    line("M-24 4Q0 -10 24 3", "#6d4a35", 8) +
    line("M-24 3Q0 -11 24 2", "#a9755a", 5.5) +
    line("M-20 0Q0 -12 20 0", "#d7b39a", 1.6)
  );
}

function oysterShell(sheet: Sheet): string {
  return (
    path(
      "M-24 4C-22 -14 0 -20 20 -12C30 -2 18 14 0 15C-12 16 -24 14 -24 4Z",
      `fill="${sheet.ball("#8a8478", 0.14)}"`,
    ) +
    path("M-18 3C-16 -10 0 -14 16 -8C22 0 12 9 0 10C-10 11 -18 9 -18 3Z", 'fill="#f4f1ec"') +
    path("M-11 2C-10 -5 2 -8 10 -4C12 2 4 6 -2 6Z", `fill="${sheet.ball("#d8ccb8", 0.1)}"`)
  );
}

export const seafood = {
  shrimp: upright(shrimp, 5),
  clam: upright(clam, 6),
  mussel: upright(mussel, 6, 1.05),
  squid: lying(squidRing, 5),
  octopus: upright(octopus, 4),
  fish: lying((s) => fillet(s, "#f3e6d4"), 4),
  salmon: lying((s) => fillet(s, "#f58d61"), 4),
  tuna: lying((s) => fillet(s, "#b9434c"), 4),
  "smoked-salmon": lying(smokedSalmon, 5),
  anchovy: lying(anchovy, 5, 0.8),
  oyster: lying(oysterShell, 5, 1.2),
  scallop: upright(
    (s) =>
      ellipse(0, 4, 17, 13, 'fill="#c9985a"') +
      ellipse(0, 0, 17, 13, `fill="${s.ball("#f8ead0", 0.1)}"`) +
      ellipse(0, -1, 11, 7.5, 'fill="#d9a04d" fill-opacity=".6"'),
    4,
    1.1,
  ),
  crab: upright((s) => chunk(s, "#ee6a45", 18, 12) + line("M-16 6l-8 7M16 6l8 7", "#d14d2c", 4), 4),
  roe: upright(
    (s) =>
      [-7, 3, -2, 8, -9]
        .map((x, i) => ellipse(x, (i % 3) * 5 - 5, 4.5, 4.5, `fill="${s.ball("#f5692c", 0.18)}"`))
        .join(""),
    5,
    0.9,
  ),
} satisfies Record<string, Piece>;
