import { shade } from "../drawing/colour.ts";
import { ellipse, line, path, place } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { crumbs } from "./slabs.ts";
import { pieceAt, strew } from "./strew.ts";

const flavours: Record<string, string> = {
  strawberry: "#f28fa0",
  raspberry: "#e0557c",
  berries: "#b9527f",
  chocolate: "#6a3f28",
  pistachio: "#b8cc80",
  lemon: "#f8e98c",
  mango: "#fbb640",
  coconut: "#fdf9f0",
  coffee: "#a97c56",
  mint: "#bfe3c8",
  nuts: "#cda06a",
  cherry: "#c83a56",
  orange: "#f9b154",
  caramel: "#d99a4c",
  banana: "#fbeeb0",
  passionfruit: "#f6b93a",
  cinnamon: "#d3a06c",
  blueberry: "#8d86c9",
  "black-sesame": "#77727a",
  matcha: "#a8bb66",
};

export function flavoursOf({ tint, pieces }: Dressing): [string, ...string[]] {
  const named = pieces.flatMap((name) => flavours[name] ?? []);
  const [first, ...rest] = tint === "" ? named : [tint, ...named];
  return first === undefined ? ["#fbeec6", "#f2a0ab", "#7a4a30"] : [first, ...rest];
}

/** A ball of ice cream with the torn skirt that the scoop leaves. */
export function scoop(sheet: Sheet, x: number, y: number, r: number, colour: string): string {
  let skirt = "";
  for (let i = 0; i < 7; i++)
    skirt += ellipse(
      x - r + (i / 6) * r * 2,
      y + r * (0.62 + Math.sin(i * 2.1) * 0.06),
      r * 0.26,
      r * 0.2,
      `fill="${shade(colour, -0.06)}"`,
    );
  return (
    skirt +
    ellipse(x, y, r, r * 0.96, `fill="${sheet.ball(colour, 0.13)}"`) +
    ellipse(x - r * 0.34, y - r * 0.42, r * 0.24, r * 0.13, 'fill="#fff" fill-opacity=".45"') +
    crumbs(sheet, { x, y: y + r * 0.1, rx: r * 0.7, ry: r * 0.6 }, colour, 8)
  );
}

/** A stemmed glass dish with scoops standing in it. */
function coupe(sheet: Sheet, dressing: Dressing, sundae: boolean): void {
  const tones = flavoursOf(dressing);
  const [x, rim] = [256, 262];
  sheet.put(
    ellipse(x + 8, 448, 130, 40, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
      ellipse(x, 440, 84, 26, 'fill="#cfe0e4" fill-opacity=".9"') +
      ellipse(x, 436, 84, 25, 'fill="#eef6f7" fill-opacity=".9"') +
      path(`M${x - 12} 370L${x - 8} 432H${x + 8}L${x + 12} 370Z`, 'fill="#d9e8eb"'),
  );
  sheet.put(ellipse(x, rim, 142, 58, 'fill="#dfecee" fill-opacity=".85"'));
  sheet.put(
    scoop(sheet, x - 66, rim - 34, 70, tones[0]) +
      scoop(sheet, x + 68, rim - 32, 70, tones[1 % tones.length] ?? tones[0]) +
      scoop(sheet, x, rim - 82, 74, tones[2 % tones.length] ?? tones[0]),
  );
  if (sundae) {
    sheet.put(
      path(
        `M${x - 66} ${rim - 92}C${x - 60} ${rim - 170} ${x + 60} ${rim - 170} ${x + 66} ${rim - 92}Q${x + 56} ${rim - 62} ${x + 42} ${rim - 88}Q${x + 26} ${rim - 40} ${x + 8} ${rim - 84}Q${x - 12} ${rim - 56} ${x - 28} ${rim - 88}Q${x - 50} ${rim - 50} ${x - 66} ${rim - 92}Z`,
        `fill="${sheet.ball("#5a3220", 0.12)}"`,
      ),
    );
    sheet.put(
      place(
        x + 4,
        rim - 158,
        0,
        1.5,
        1,
        path(
          "M-24 12C-28 0 -14 -4 -10 -8C-14 -18 0 -22 2 -30C8 -22 16 -18 10 -8C20 -4 28 2 24 12Q0 22 -24 12Z",
          `fill="${sheet.ball("#fffaf2", 0.08)}"`,
        ),
      ),
    );
    sheet.put(pieceAt(sheet, "cherry", { x: x + 6, y: rim - 206 }, 1.2));
  }
  sheet.put(
    path(
      `M${x - 142} ${rim}C${x - 136} 350 ${x - 40} 384 ${x} 384S${x + 136} 350 ${x + 142} ${rim}Q${x} ${rim + 112} ${x - 142} ${rim}Z`,
      'fill="#d3e5ea" fill-opacity=".62"',
    ) +
      path(
        `M${x - 128} ${rim + 22}C${x - 112} 338 ${x - 66} 362 ${x - 40} 370C${x - 78} 346 ${x - 96} 320 ${x - 104} ${rim + 38}Z`,
        'fill="#fff" fill-opacity=".7"',
      ) +
      line(`M${x - 142} ${rim}Q${x} ${rim + 112} ${x + 142} ${rim}`, "#ffffff", 3.5, 0.85),
  );
  const top = dressing.pieces.filter((name) => name !== "coffee");
  sheet.put(
    top
      .slice(0, 3)
      .map((name, i) => pieceAt(sheet, name, { x: x - 70 + i * 74, y: rim + 2 - (i % 2) * 20 }, 1.35))
      .join(""),
  );
  sheet.put(
    place(
      x + 92,
      rim - 110,
      24,
      1,
      1,
      path("M-12 -66H12V58H-12Z", 'fill="#d9a45c"') +
        line("M-12 -42H12M-12 -18H12M-12 6H12M-12 30H12M0 -66V58", "#b57c36", 2, 0.7),
    ),
  );
}

function scoops(sheet: Sheet, spot: Spot, dressing: Dressing): void {
  const tones = flavoursOf(dressing);
  for (const [i, [dx, dy]] of (
    [
      [-0.48, -0.1],
      [0.48, -0.14],
      [0, 0.22],
    ] as const
  ).entries()) {
    const [x, y] = [spot.x + dx * spot.rx, spot.y + dy * spot.ry - 26];
    sheet.put(
      ellipse(x + 5, y + 48, 66, 28, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        scoop(sheet, x, y, 62, tones[i % tones.length] ?? tones[0]),
    );
  }
  strew(
    sheet,
    { ...spot, y: spot.y + spot.ry * 0.5, rx: spot.rx * 0.9, ry: spot.ry * 0.4 },
    dressing.pieces.length > 0 ? dressing.pieces : ["mint"],
    { most: 6, scale: 1.15 },
  );
}

export const iceCreams = {
  "ice-cream": {
    draw: (sheet, _spot, dressing) => coupe(sheet, dressing, false),
    vessels: [],
    rank: 80,
    tint: "",
  },
  sundae: { draw: (sheet, _spot, dressing) => coupe(sheet, dressing, true), vessels: [], rank: 84, tint: "" },
  scoops: { draw: scoops, vessels: ["soup-bowl", "small-plate", "dip-bowl"], rank: 80, tint: "" },
} satisfies Record<string, Food>;
