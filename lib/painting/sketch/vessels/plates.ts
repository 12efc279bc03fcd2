import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, px } from "../drawing/shapes.ts";
import { type Sheet, tilt } from "../drawing/sheet.ts";
import { shadow } from "./ground.ts";
import type { Tone, Vessel } from "./vessel.ts";

/** A thin glint along the upper left of a rim. */
export function glint(x: number, y: number, rx: number, ry: number, widthPx: number, alpha = 0.75): string {
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${px(x + Math.cos(angle) * rx)} ${px(y + Math.sin(angle) * ry)}`;
  };
  return line(`M${at(192)}A${px(rx)} ${px(ry)} 0 0 1 ${at(258)}`, "#ffffff", widthPx, alpha);
}

function rimLines(tone: Tone, x: number, y: number, rx: number, ry: number, kind: number): string {
  const ring = (k: number, w: number) =>
    `<ellipse cx="${x}" cy="${px(y)}" rx="${px(rx * k)}" ry="${px(ry * k)}" fill="none" stroke="${tone.line}" stroke-width="${w}"/>`;
  if (kind === 0) return ring(0.965, 3);
  if (kind === 1) return ring(0.95, 5) + ring(0.895, 1.5);
  if (kind === 2) {
    let dots = "";
    for (let i = 0; i < 36; i++) {
      const a = (i / 36) * Math.PI * 2;
      dots += ellipse(
        x + Math.cos(a) * rx * 0.92,
        y + Math.sin(a) * ry * 0.92,
        3,
        2.2,
        `fill="${tone.line}"`,
      );
    }
    return dots;
  }
  return "";
}

function roundPlate(sheet: Sheet, tone: Tone, size: { rx: number; y: number; well: number; drop: number }) {
  const { rx, y, well, drop } = size;
  const ry = rx * tilt;
  const { glaze } = tone;
  shadow(sheet, 256, y + drop + 12, rx, 0.5);
  sheet.put(
    ellipse(256, y + drop, rx * 0.97, ry * 0.97, `fill="${shade(glaze, -0.24)}"`) +
      ellipse(256, y + drop * 0.4, rx, ry, `fill="${shade(glaze, -0.13)}"`) +
      ellipse(256, y, rx, ry, `fill="${sheet.ball(glaze, 0.07)}"`) +
      rimLines(tone, 256, y, rx, ry, sheet.chance.below(4)) +
      ellipse(256, y + 2, rx * well, ry * well, `fill="${shade(glaze, -0.1)}"`) +
      ellipse(
        256,
        y + 4,
        rx * well * 0.985,
        ry * well * 0.97,
        `fill="${sheet.hollow(shade(glaze, -0.01), 0.06)}"`,
      ) +
      glint(256, y, rx * 0.975, ry * 0.97, 4),
  );
}

const plate: Vessel = (sheet, tone) => {
  roundPlate(sheet, tone, { rx: 212, y: 296, well: 0.76, drop: 13 });
  return { spot: { x: 256, y: 292, rx: 170, ry: 104 } };
};

/** The wide-rimmed deep plate of pasta and risotto. */
const deepPlate: Vessel = (sheet, tone) => {
  roundPlate(sheet, tone, { rx: 212, y: 290, well: 0.72, drop: 18 });
  const ry = 212 * tilt * 0.72;
  sheet.put(ellipse(256, 298, 212 * 0.7, ry * 0.9, `fill="${sheet.hollow(shade(tone.glaze, -0.06), 0.1)}"`));
  return { spot: { x: 256, y: 294, rx: 152, ry: 93 } };
};

const smallPlate: Vessel = (sheet, tone) => {
  roundPlate(sheet, tone, { rx: 186, y: 312, well: 0.78, drop: 12 });
  return { spot: { x: 256, y: 306, rx: 148, ry: 90 } };
};

/** A flat, rectangular dish with rounded corners, seen in perspective. */
function tablet(sheet: Sheet, paint: { top: string; edge: string; gloss: string }, grain?: string): void {
  const top = "M96 214Q104 204 118 204H394Q408 204 416 214L470 366Q474 384 454 384H58Q38 384 42 366Z";
  shadow(sheet, 256, 330, 238, 0.46, 0.5);
  sheet.put(`<g transform="translate(0 15)">${path(top, `fill="${paint.edge}"`)}</g>`);
  sheet.put(path(top, `fill="${sheet.fall(shade(paint.top, -0.03), shade(paint.top, 0.03))}"`));
  if (grain !== undefined) {
    let d = "";
    for (let i = 0; i < 6; i++) {
      const y = 226 + i * 27;
      const inset = 84 - i * 8.5;
      d += `M${px(inset)} ${y}C${px(180 + sheet.chance.between(-30, 30))} ${px(y + sheet.chance.between(-12, 12))} ${px(330 + sheet.chance.between(-30, 30))} ${px(y + sheet.chance.between(-12, 12))} ${px(512 - inset)} ${y}`;
    }
    sheet.put(line(d, grain, 2.4, 0.45));
  }
  sheet.put(line("M100 214Q106 207 118 207H394", paint.gloss, 3, 0.6));
}

const board: Vessel = (sheet) => {
  const wood = sheet.chance.pick(["#d09a5e", "#b87f49", "#dcb27c"]);
  tablet(sheet, { top: wood, edge: shade(wood, -0.2), gloss: shade(wood, 0.16) }, shade(wood, -0.1));
  return { spot: { x: 256, y: 290, rx: 172, ry: 86 } };
};

const slate: Vessel = (sheet) => {
  tablet(sheet, { top: "#565c63", edge: "#2f3439", gloss: "#8b939b" });
  return { spot: { x: 256, y: 290, rx: 172, ry: 86 } };
};

const platter: Vessel = (sheet, tone) => {
  tablet(sheet, { top: tone.glaze, edge: shade(tone.glaze, -0.22), gloss: "#ffffff" });
  sheet.put(
    path(
      "M116 226Q118 222 126 222H386Q394 222 396 226L440 352Q442 362 432 362H80Q70 362 72 352Z",
      `fill="none" stroke="${tone.line}" stroke-width="3" stroke-opacity=".7"`,
    ),
  );
  return { spot: { x: 256, y: 290, rx: 162, ry: 76 } };
};

/** A plate lined with a banana leaf. */
const leafPlate: Vessel = (sheet, tone) => {
  const { spot } = plate(sheet, tone);
  const turn = sheet.chance.between(-14, 14);
  let veins = "";
  for (let i = -4; i <= 4; i++) veins += `M${i * 36} 0l22 -52M${i * 36} 0l22 52`;
  sheet.put(
    `<g transform="translate(256 296)rotate(${px(turn)})">${path("M-176 0C-120 -92 110 -98 178 0C110 92 -120 92 -176 0Z", `fill="${sheet.ball("#4f9a48", 0.09)}"`)}${line(veins, "#3c8238", 2, 0.55)}${line("M-172 0H172", "#8cc46c", 5, 0.9)}</g>`,
  );
  return { spot };
};

/** A round of wood with a rim of bark, as wide as a pizza. */
const roundBoard: Vessel = (sheet) => {
  const wood = sheet.chance.pick(["#d09a5e", "#b87f49", "#dcb27c"]);
  shadow(sheet, 256, 326, 226, 0.5);
  sheet.put(
    ellipse(256, 314, 226, 226 * tilt, `fill="${shade(wood, -0.22)}"`) +
      ellipse(256, 300, 226, 226 * tilt, `fill="${sheet.ball(wood, 0.1)}"`) +
      `<ellipse cx="256" cy="300" rx="210" ry="133" fill="none" stroke="${shade(wood, -0.1)}" stroke-width="3" stroke-opacity=".5"/>` +
      glint(256, 300, 221, 221 * tilt, 3, 0.5),
  );
  return { spot: { x: 256, y: 298, rx: 172, ry: 106 } };
};

export const plates = {
  "round-board": roundBoard,
  plate,
  "deep-plate": deepPlate,
  "small-plate": smallPlate,
  board,
  slate,
  platter,
  "leaf-plate": leafPlate,
} satisfies Record<string, Vessel>;
