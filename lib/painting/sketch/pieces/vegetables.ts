import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { lying, type Piece, upright } from "./piece.ts";

/** A round slice with a rind, flesh and a ring of seeds: tomato, cucumber, courgette, aubergine. */
function slice(sheet: Sheet, rind: string, flesh: string, seed: string, seeds: number, radius = 20): string {
  let s = ellipse(0, 3, radius, radius, `fill="${shade(rind, -0.16)}"`);
  s += ellipse(0, 0, radius, radius, `fill="${rind}"`);
  s += ellipse(0, 0, radius * 0.86, radius * 0.86, `fill="${sheet.ball(flesh, 0.08)}"`);
  for (let i = 0; i < seeds; i++) {
    const angle = (i / seeds) * Math.PI * 2;
    s += ellipse(
      Math.cos(angle) * radius * 0.5,
      Math.sin(angle) * radius * 0.5,
      radius * 0.16,
      radius * 0.16,
      `fill="${seed}"`,
    );
  }
  return s;
}

function tomatoSlice(sheet: Sheet): string {
  let s = ellipse(0, 3, 21, 21, 'fill="#a81f16"') + ellipse(0, 0, 21, 21, `fill="${sheet.ball("#e2402c")}"`);
  for (let i = 0; i < 5; i++) {
    const angle = (i / 5) * Math.PI * 2;
    s += `<ellipse cx="11" cy="0" rx="6" ry="4.6" fill="#f8a06a" transform="rotate(${px((angle * 180) / Math.PI)})"/>`;
    s += `<ellipse cx="11.5" cy="0" rx="2" ry="1.2" fill="#fbe3a8" transform="rotate(${px((angle * 180) / Math.PI)})"/>`;
  }
  return s;
}

function tomatoHalf(sheet: Sheet): string {
  return (
    ellipse(0, 1, 15, 15, `fill="${sheet.ball("#e63a26", 0.2)}"`) +
    ellipse(-5, -6, 4.5, 3, 'fill="#fff" fill-opacity=".65"')
  );
}

function pepperStrip(sheet: Sheet, colour: string): string {
  const bend = sheet.chance.between(8, 16);
  const d = `M-20 4Q0 ${px(-bend)} 20 4`;
  return (
    line(d, shade(colour, -0.14), 10) +
    line(d, colour, 8) +
    line(`M-15 1Q0 ${px(-bend + 1)} 12 0`, shade(colour, 0.16), 2.4, 0.8)
  );
}

function ring(colour: string, radius: number, width: number): string {
  const circle = (r: number, stroke: string, w: number) =>
    `<circle r="${r}" fill="none" stroke="${stroke}" stroke-width="${w}"/>`;
  return (
    circle(radius, shade(colour, -0.14), width + 2) +
    circle(radius, colour, width) +
    circle(radius + width * 0.15, shade(colour, 0.12), width * 0.3)
  );
}

function mushroomSlice(sheet: Sheet): string {
  const cap = "M-19 3C-20 -14 -9 -19 0 -19S20 -14 19 3C15 8 8 4 5 5L6 17Q0 21 -6 17L-5 5C-8 4 -15 8 -19 3Z";
  return (
    `<g transform="translate(0 2)">${path(cap, 'fill="#8a6a4c"')}</g>` +
    path(cap, `fill="${sheet.ball("#ead9bf", 0.1)}" stroke="#a5815c" stroke-width="1.6"`) +
    line("M-12 0C-6 -5 6 -5 12 0", "#9c7a58", 2.4, 0.8)
  );
}

function mushroomWhole(sheet: Sheet): string {
  return (
    path("M-6 4L-7 17Q0 22 7 17L6 4Z", 'fill="#e6d5ba"') +
    path("M-20 5C-21 -12 -10 -19 0 -19S21 -12 20 5Q0 12 -20 5Z", `fill="${sheet.ball("#a87749")}"`)
  );
}

function leek(sheet: Sheet): string {
  return ring("#9ccb63", 8, 4) + ellipse(0, 0, 4, 4, `fill="${sheet.ball("#e9f4c4", 0.05)}"`);
}

function broccoli(sheet: Sheet): string {
  let s = path("M-5 0L-7 16Q0 20 7 16L5 0Z", 'fill="#8bbf57"');
  for (const [x, y, r] of [
    [-10, -3, 9],
    [10, -3, 9],
    [0, -10, 11],
    [-4, 2, 8],
    [6, 3, 7],
  ] as const)
    s += ellipse(x, y, r, r, `fill="${sheet.ball("#3f8f3c")}"`);
  return s;
}

function carrotCoin(sheet: Sheet): string {
  return (
    ellipse(0, 3, 13, 13, 'fill="#b9540f"') +
    ellipse(0, 0, 13, 13, `fill="${sheet.ball("#f5892b")}"`) +
    ellipse(0, 0, 5, 5, 'fill="#fbb257" fill-opacity=".8"')
  );
}

function cube(sheet: Sheet, colour: string): string {
  return (
    path("M-13 -5L0 -12L13 -5L0 2Z", `fill="${shade(colour, 0.07)}"`) +
    path("M-13 -5L0 2V16L-13 9Z", `fill="${colour}"`) +
    path("M13 -5L0 2V16L13 9Z", `fill="${shade(colour, -0.1)}"`) +
    (sheet.chance.next() < 0.5 ? ellipse(-3, -6, 2, 1, `fill="${shade(colour, -0.08)}"`) : "")
  );
}

function asparagus(): string {
  return (
    line("M-34 6L26 -6", "#4f7f2c", 10) +
    line("M-34 5L26 -7", "#86b84b", 7.5) +
    path("M22 -12L42 -12Q36 -2 24 -1Z", 'fill="#5f8f3a"') +
    line("M-12 -2l6 4M6 -6l6 4", "#4f7f2c", 2)
  );
}

function potatoRoast(sheet: Sheet): string {
  const outline = blob(sheet.chance, { x: 0, y: 0, rx: 19, ry: 15, corners: 7, wobble: 0.08 });
  return (
    `<g transform="translate(0 3)">${path(outline, 'fill="#9c6416"')}</g>` +
    path(outline, `fill="${sheet.ball("#efc05c", 0.15)}"`) +
    line("M-9 4q6 5 13 3", "#b5761f", 3, 0.55)
  );
}

function greens(sheet: Sheet, colour: string): string {
  const bend = sheet.chance.between(-8, 8);
  return (
    path(
      `M-20 6C-14 ${px(-16 + bend)} 10 ${px(-18 + bend)} 21 -2C12 10 -8 14 -20 6Z`,
      `fill="${sheet.ball(colour)}"`,
    ) + line(`M-19 5Q0 ${px(-6 + bend / 2)} 17 -2`, shade(colour, 0.17), 1.8, 0.8)
  );
}

function corn(sheet: Sheet): string {
  return [-8, 3, -2, 9]
    .map((x, i) => ellipse(x, (i % 2) * 7 - 4, 5, 4.4, `fill="${sheet.ball("#fbcf3e", 0.12)}"`))
    .join("");
}

function peas(sheet: Sheet): string {
  return [-9, 4, -1, 11]
    .map((x, i) => ellipse(x, (i % 2) * 8 - 4, 6, 6, `fill="${sheet.ball("#74b943", 0.14)}"`))
    .join("");
}

function bean(sheet: Sheet, colour: string): string {
  return (
    path("M-12 0C-13 -10 -2 -10 0 -7S13 -10 13 0C12 9 4 8 0 6S-11 9 -12 0Z", `fill="${sheet.ball(colour)}"`) +
    ellipse(-5, -4, 3, 1.5, 'fill="#fff" fill-opacity=".45"')
  );
}

function sprouts(sheet: Sheet): string {
  const bend = sheet.chance.between(-10, 10);
  return (
    line(`M-20 5Q-4 ${px(bend)} 18 -3`, "#d9d3b4", 5) +
    line(`M-20 5Q-4 ${px(bend)} 18 -3`, "#f8f5e4", 3.4) +
    ellipse(19, -4, 4.5, 3.2, 'fill="#e3cf6b"')
  );
}

function olive(sheet: Sheet, colour: string): string {
  return (
    ellipse(0, 0, 12, 10.5, `fill="${sheet.ball(colour, 0.2)}"`) +
    ellipse(6, 1, 3.6, 3.4, `fill="${shade(colour, -0.2)}"`) +
    ellipse(-4, -4, 3, 1.8, 'fill="#fff" fill-opacity=".6"')
  );
}

export const vegetables = {
  tomato: lying(tomatoSlice, 5),
  "cherry-tomato": upright(tomatoHalf, 5, 0.9),
  cucumber: lying((s) => slice(s, "#3f8a3e", "#dcedb4", "#c2d98d", 7, 18), 6),
  courgette: lying((s) => slice(s, "#5b9440", "#eef0c2", "#d5dc96", 6, 18), 6),
  aubergine: lying((s) => slice(s, "#4a2450", "#d9bb86", "#b48d55", 6, 21), 5),
  pepper: lying((s) => pepperStrip(s, s.chance.pick(["#e0402a", "#f2b32c", "#5da83c"])), 6),
  chili: lying((s) => pepperStrip(s, "#d8281d"), 3, 0.62),
  "green-chili": lying((s) => pepperStrip(s, "#7da93c"), 4, 0.8),
  onion: lying(() => ring("#f1e2ec", 14, 4), 4, 0.9),
  "red-onion": lying(() => ring("#b5477e", 14, 4), 4, 0.9),
  "onion-golden": lying(() => ring("#d79a43", 13, 5), 7, 0.9),
  "onion-rings": upright(() => ring("#e0a144", 17, 8), 6, 1.1),
  "spring-onion": lying(leek, 9, 0.62),
  leek: lying(leek, 6, 1),
  mushroom: lying(mushroomSlice, 5),
  shiitake: upright(mushroomWhole, 3),
  broccoli: upright(broccoli, 4, 1.05),
  carrot: lying(carrotCoin, 5, 0.95),
  pumpkin: upright((s) => cube(s, "#f09a30"), 5),
  sweetcorn: lying(corn, 6),
  peas: lying(peas, 6, 0.9),
  beans: lying((s) => bean(s, "#8c3324"), 7, 0.9),
  "white-beans": lying((s) => bean(s, "#f0e2c0"), 7, 0.9),
  chickpeas: upright(
    (s) => ellipse(0, 0, 9, 9, `fill="${s.ball("#e6bf74")}"`) + ellipse(-1, -7, 3, 2.5, 'fill="#d3a551"'),
    8,
    0.95,
  ),
  lentils: lying((s) => peas(s).replaceAll(s.ball("#74b943", 0.14), s.ball("#9a6a35")), 8, 0.7),
  asparagus: lying(asparagus, 4, 1.1),
  potato: upright(potatoRoast, 6),
  spinach: lying((s) => greens(s, "#3c7a34"), 7),
  cabbage: lying((s) => greens(s, "#b9d387"), 6),
  "pak-choi": lying((s) => greens(s, "#559a41"), 5, 1.15),
  seaweed: upright(
    () => path("M-14 -24h28l2 44h-32Z", 'fill="#27412f"') + line("M-8 -18v34M4 -20v36", "#3d5f47", 2, 0.7),
    2,
    1.1,
  ),
  sprouts: lying(sprouts, 7, 0.9),
  bamboo: lying((s) => cube(s, "#ecd894"), 4, 0.8),
  olive: upright((s) => olive(s, s.chance.pick(["#6d7f35", "#463044"])), 6, 0.85),
  capers: upright((s) => ellipse(0, 0, 6, 6, `fill="${s.ball("#7c8a3c")}"`), 8, 0.9),
  beetroot: lying((s) => slice(s, "#7c1638", "#a3224f", "#b9386a", 5, 17), 6),
  radish: lying((s) => slice(s, "#d23a63", "#fbf3ef", "#f3dfe2", 5, 14), 5),
  pickle: lying((s) => slice(s, "#6d8b2f", "#c6cd6d", "#aab84f", 6, 15), 4),
  garlic: upright(
    (s) => path("M-10 8C-14 -6 -2 -14 6 -12C12 -2 8 12 -10 8Z", `fill="${s.ball("#f6ead2")}"`),
    4,
    0.8,
  ),
  artichoke: upright(
    (s) =>
      path("M0 -20C14 -12 16 8 0 18C-16 8 -14 -12 0 -20Z", `fill="${s.ball("#8aa35a")}"`) +
      line("M0 -14V14M-7 -4Q-4 6 0 14M7 -4Q4 6 0 14", "#61793a", 2),
    4,
  ),
  avocado: lying(
    (s) =>
      path(
        "M-18 6C-14 -14 14 -14 18 6C10 0 -10 0 -18 6Z",
        `fill="${s.ball("#c3d56b")}" stroke="#57813a" stroke-width="3"`,
      ),
    5,
    1.1,
  ),
} satisfies Record<string, Piece>;
