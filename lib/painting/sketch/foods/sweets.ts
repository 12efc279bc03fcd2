import { shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, place, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { standing } from "./breads.ts";
import type { Dressing, Food } from "./food.ts";
import { drizzle, pool, surface, swirl } from "./liquids.ts";
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

function flavoursOf({ tint, pieces }: Dressing): [string, ...string[]] {
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

/** Turned out of its mould: panna cotta, flan, pudding; with its sauce running down. */
function turnedOut(body: string, sauce: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    const { x, y } = { x: spot.x, y: spot.y + 6 };
    const top = tint === "" ? sauce : tint;
    pool(sheet, { x: x + 4, y: y + 20, rx: spot.rx * 0.9, ry: spot.ry * 0.66 }, top);
    sheet.put(
      path(
        `M${x - 96} ${y + 10}C${x - 92} ${y - 60} ${x - 78} ${y - 112} ${x - 66} ${y - 118}Q${x} ${y - 150} ${x + 66} ${y - 118}C${x + 78} ${y - 112} ${x + 92} ${y - 60} ${x + 96} ${y + 10}Q${x} ${y + 66} ${x - 96} ${y + 10}Z`,
        `fill="${sheet.wall(body, 0.12)}"`,
      ),
    );
    sheet.put(
      path(
        `M${x - 70} ${y - 114}Q${x} ${y - 152} ${x + 70} ${y - 114}Q${x + 84} ${y - 74} ${x + 66} ${y - 62}Q${x + 52} ${y - 70} ${x + 44} ${y - 86}Q${x + 30} ${y - 20} ${x + 12} ${y - 34}Q${x + 2} ${y - 60} ${x - 14} ${y - 80}Q${x - 30} ${y - 40} ${x - 46} ${y - 66}Q${x - 60} ${y - 70} ${x - 74} ${y - 78}Z`,
        `fill="${sheet.ball(top, 0.12)}"`,
      ) + ellipse(x - 22, y - 120, 28, 8, 'fill="#fff" fill-opacity=".4"'),
    );
    strew(sheet, { x, y: y - 114, rx: 46, ry: 16 }, pieces.slice(0, 2), { most: 4, scale: 1.1 });
    strew(sheet, { x, y: y + 42, rx: spot.rx * 0.8, ry: 22 }, [...pieces, "mint"].slice(0, 3), {
      most: 5,
      scale: 1.1,
    });
  };
}

function cremeBrulee(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  surface(sheet, spot, "#e7a23a");
  for (let i = 0; i < 12; i++)
    sheet.put(
      path(
        blob(sheet.chance, {
          x: spot.x + sheet.chance.between(-0.7, 0.7) * spot.rx,
          y: spot.y + sheet.chance.between(-0.66, 0.66) * spot.ry,
          rx: sheet.chance.between(10, 30),
          ry: sheet.chance.between(5, 13),
          corners: 7,
          wobble: 0.3,
        }),
        `fill="${sheet.chance.pick(["#8c4312", "#a9581a", "#f3c25a"])}" fill-opacity=".6"`,
      ),
    );
  sheet.put(
    line(
      `M${spot.x + 10} ${spot.y - 8}l34 -26M${spot.x + 10} ${spot.y - 8}l44 16M${spot.x + 10} ${spot.y - 8}l-22 30`,
      "#fff3cf",
      3,
      0.75,
    ),
  );
  const top = pieces.length > 0 ? pieces : ["raspberry", "mint"];
  strew(sheet, { x: spot.x - spot.rx * 0.42, y: spot.y + spot.ry * 0.3, rx: 44, ry: 22 }, top.slice(0, 2), {
    most: 4,
    scale: 1.35,
  });
}

/** Torn pancake, sugared: Kaiserschmarrn. */
function torn(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  for (let i = 0; i < 22; i++) {
    const angle = i * 2.4;
    const reach = Math.sqrt((i + 0.5) / 22) * 0.76;
    const at = {
      x: spot.x + Math.cos(angle) * spot.rx * reach,
      y: spot.y + Math.sin(angle) * spot.ry * reach - 40 * (1 - reach ** 2),
    };
    const colour = sheet.chance.pick(["#f3cf74", "#e6b352", "#f8dc92", "#d9a043"]);
    const d = blob(sheet.chance, { ...at, rx: 34, ry: 22, corners: 6, wobble: 0.22 });
    sheet.put(
      `<g transform="translate(1 9)">${path(d, `fill="${shade(colour, -0.19)}"`)}</g>${path(d, `fill="${sheet.ball(colour, 0.1)}"`)}${ellipse(at.x - 4, at.y - 2, 16, 7, 'fill="#b9742d" fill-opacity=".35"')}`,
    );
  }
  sheet.put(
    crumbs(sheet, { x: spot.x, y: spot.y - 20, rx: spot.rx * 0.8, ry: spot.ry * 0.74 }, "#fffaf2", 90),
  );
  strew(
    sheet,
    { ...spot, y: spot.y - 18, rx: spot.rx * 0.7, ry: spot.ry * 0.6 },
    pieces.length > 0 ? pieces : ["raisin"],
    { most: 9, lift: 20 },
  );
  if (tint !== "")
    pool(sheet, { x: spot.x + spot.rx * 0.62, y: spot.y + spot.ry * 0.48, rx: 46, ry: 26 }, tint);
}

/** Cream in a bowl with fruit: yoghurt, muesli, mousse, rice pudding. */
function spooned(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  surface(sheet, spot, tint);
  swirl(sheet, spot, shade(tint, -0.06), 0.8);
  strew(sheet, { ...spot, rx: spot.rx * 0.74, ry: spot.ry * 0.66 }, pieces, {
    most: 14,
    scale: 1.3,
    lift: 8,
  });
}

function fruitBowl(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const named =
    pieces.length > 2 ? pieces : [...pieces, "strawberry", "kiwi", "mango", "blueberry", "banana"];
  strew(sheet, { ...spot, rx: spot.rx * 0.92, ry: spot.ry * 0.84 }, named, {
    most: 26,
    scale: 1.4,
    lift: 36,
  });
  sheet.put(pieceAt(sheet, "mint", { x: spot.x, y: spot.y - 50 }, 1.4));
}

function profiteroles(sheet: Sheet, spot: Spot, { tint }: Dressing): void {
  for (const [dx, dy] of [
    [-0.46, -0.02],
    [0.46, -0.04],
    [0, 0.34],
    [0, -0.62],
  ] as const) {
    const [x, y] = [spot.x + dx * spot.rx, spot.y + dy * spot.ry - 20];
    sheet.put(
      ellipse(x + 4, y + 38, 58, 24, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        path(
          blob(sheet.chance, { x, y, rx: 54, ry: 46, corners: 9, wobble: 0.06 }),
          `fill="${sheet.ball("#e0ab58", 0.15)}"`,
        ) +
        path(
          `M${px(x - 44)} ${px(y - 8)}C${px(x - 44)} ${px(y - 54)} ${px(x + 44)} ${px(y - 54)} ${px(x + 44)} ${px(y - 8)}Q${px(x + 30)} ${px(y + 22)} ${px(x + 18)} ${px(y - 4)}Q${px(x)} ${px(y + 18)} ${px(x - 16)} ${px(y - 4)}Q${px(x - 32)} ${px(y + 12)} ${px(x - 44)} ${px(y - 8)}Z`,
          `fill="${sheet.ball(tint, 0.13)}"`,
        ) +
        ellipse(x - 14, y - 28, 14, 5, 'fill="#fff" fill-opacity=".4"'),
    );
  }
}

function macarons(sheet: Sheet, spot: Spot, dressing: Dressing): void {
  const tones =
    dressing.pieces.length > 0
      ? flavoursOf(dressing)
      : ["#f2a0ab", "#b8cc80", "#f8e08a", "#c3b0dc", "#8a5a3c"];
  for (const [i, [dx, dy]] of (
    [
      [-0.5, -0.3],
      [0.44, -0.36],
      [-0.04, 0.02],
      [-0.56, 0.4],
      [0.54, 0.36],
    ] as const
  ).entries()) {
    const [x, y] = [spot.x + dx * spot.rx, spot.y + dy * spot.ry - 8];
    const colour = tones[i % tones.length] ?? "#f2a0ab";
    sheet.put(
      ellipse(x + 4, y + 26, 48, 20, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        path(
          `M${px(x - 40)} ${px(y + 12)}Q${px(x)} ${px(y + 50)} ${px(x + 40)} ${px(y + 12)}V${px(y + 2)}H${px(x - 40)}Z`,
          `fill="${shade(colour, -0.1)}"`,
        ) +
        ellipse(x, y + 6, 40, 20, 'fill="#fffaf0"') +
        ellipse(x, y - 4, 41, 24, `fill="${shade(colour, -0.06)}"`) +
        ellipse(x, y - 10, 40, 24, `fill="${sheet.ball(colour, 0.1)}"`) +
        ellipse(x - 12, y - 20, 12, 5, 'fill="#fff" fill-opacity=".5"'),
    );
  }
}

/** A warm round cake with a molten heart. */
function fondant(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const { x, y } = spot;
  pool(sheet, { x: x + 14, y: y + 30, rx: spot.rx * 0.7, ry: spot.ry * 0.5 }, "#4a2414");
  sheet.put(
    path(
      `M${x - 92} ${y - 52}L${x - 84} ${y + 18}Q${x} ${y + 66} ${x + 84} ${y + 18}L${x + 92} ${y - 52}Z`,
      `fill="${sheet.wall("#5f3722", 0.13)}"`,
    ) +
      ellipse(x, y - 52, 92, 48, `fill="${sheet.ball("#6f4229", 0.12)}"`) +
      path(
        `M${x - 30} ${y - 56}Q${x} ${y - 78} ${x + 34} ${y - 54}Q${x + 44} ${y - 10} ${x + 30} ${y + 34}Q${x + 10} ${y + 44} ${x - 4} ${y + 30}Q${x - 2} ${y - 20} ${x - 30} ${y - 56}Z`,
        `fill="${sheet.fall("#7a3f22", "#4a2414")}"`,
      ) +
      crumbs(sheet, { x: x - 20, y: y - 60, rx: 58, ry: 24 }, "#fffaf2", 34),
  );
  if (tint !== "") sheet.put(scoop(sheet, x + 104, y + 2, 46, tint));
  strew(
    sheet,
    { x: x - 92, y: y + 36, rx: 44, ry: 20 },
    pieces
      .filter((name) => name !== "chocolate")
      .concat("mint")
      .slice(0, 2),
    { most: 4, scale: 1.2 },
  );
}

const dessert = ["small-plate", "plate"] as const;

export const sweets = {
  "ice-cream": {
    draw: (sheet, _spot, dressing) => coupe(sheet, dressing, false),
    vessels: [],
    rank: 80,
    tint: "",
  },
  sundae: { draw: (sheet, _spot, dressing) => coupe(sheet, dressing, true), vessels: [], rank: 84, tint: "" },
  scoops: { draw: scoops, vessels: ["soup-bowl", "small-plate", "dip-bowl"], rank: 80, tint: "" },
  "panna-cotta": {
    draw: turnedOut("#fdf8ee", "#c9294a"),
    vessels: dessert,
    rank: 88,
    tint: "",
    usual: ["raspberry"],
  },
  flan: { draw: turnedOut("#f4cf74", "#a9581a"), vessels: dessert, rank: 86, tint: "", usual: [] },
  pudding: { draw: turnedOut("#6a3f28", "#f8e9bf"), vessels: dessert, rank: 70, tint: "", usual: [] },
  "creme-brulee": { draw: cremeBrulee, vessels: ["ramekin"], rank: 90, tint: "" },
  kaiserschmarrn: { draw: torn, vessels: ["pan", "plate"], rank: 90, tint: "#7b3048", hot: true },
  mousse: {
    draw: spooned,
    vessels: ["dip-bowl", "ramekin"],
    rank: 84,
    tint: "#6a3f28",
    usual: ["cream", "chocolate"],
  },
  yoghurt: {
    draw: spooned,
    vessels: ["dip-bowl", "soup-bowl"],
    rank: 56,
    tint: "#fbfaf4",
    usual: ["berries", "nuts"],
  },
  "rice-pudding": {
    draw: spooned,
    vessels: ["dip-bowl", "soup-bowl"],
    rank: 80,
    tint: "#fbf3e0",
    usual: ["cinnamon", "cherry"],
  },
  "sweet-soup": {
    draw: spooned,
    vessels: ["rice-bowl", "bowl"],
    rank: 78,
    tint: "#8a3f34",
    usual: ["beans", "coconut"],
  },
  "mango-rice": {
    draw: (sheet, spot, { pieces }) => {
      pool(sheet, { ...spot, rx: spot.rx * 0.96, ry: spot.ry * 0.9 }, "#fdf9f0");
      strew(sheet, { ...spot, x: spot.x - spot.rx * 0.3 }, ["coconut"], { most: 1 });
      sheet.put(scoop(sheet, spot.x - spot.rx * 0.36, spot.y - 26, 66, "#fdf8ec"));
      for (let i = 0; i < 5; i++)
        sheet.put(
          place(
            spot.x + spot.rx * 0.14 + i * 22,
            spot.y - 30 + i * 13,
            24,
            1.6,
            0.9,
            path("M-10 -34Q14 -30 12 0T-10 34Q0 0 -10 -34Z", `fill="${sheet.ball("#fbb02c", 0.12)}"`),
          ),
        );
      strew(
        sheet,
        { ...spot, rx: spot.rx * 0.7, ry: spot.ry * 0.6 },
        ["sesame", ...pieces.filter((name) => name !== "mango")],
        { most: 6 },
      );
    },
    vessels: ["plate", "leaf-plate"],
    rank: 92,
    tint: "",
  },
  "fruit-salad": { draw: fruitBowl, vessels: ["soup-bowl", "bowl", "dip-bowl"], rank: 72, tint: "" },
  profiteroles: { draw: profiteroles, vessels: dessert, rank: 86, tint: "#4a2414" },
  macarons: { draw: macarons, vessels: ["small-plate", "slate"], rank: 86, tint: "" },
  fondant: { draw: fondant, vessels: dessert, rank: 90, tint: "#fbeec6" },
  waffle: {
    draw: standing("1f9c7", 1, 1.9),
    vessels: dessert,
    rank: 82,
    tint: "",
    usual: ["strawberry", "sugar"],
  },
  "pancake-stack": {
    draw: standing("1f95e", 1, 1.9),
    vessels: ["plate"],
    rank: 82,
    tint: "",
    usual: ["blueberry"],
  },
  doughnut: { draw: standing("1f369", 2, 1.5), vessels: dessert, rank: 80, tint: "" },
  cookies: { draw: standing("1f36a", 2, 1.5), vessels: ["small-plate", "board"], rank: 76, tint: "" },
  muffin: { draw: standing("1f9c1", 1, 1.7), vessels: ["small-plate", "board"], rank: 78, tint: "" },
  "shaved-ice": { draw: standing("1f367", 1, 2), vessels: ["small-plate"], rank: 84, tint: "" },
  "french-toast": {
    draw: (sheet, spot, dressing) => {
      standing("1f35e", 2, 1.6)(sheet, spot, dressing);
      drizzle(sheet, { ...spot, y: spot.y - 40, rx: spot.rx * 0.6, ry: spot.ry * 0.5 }, "#c97f2b", 6);
    },
    vessels: ["plate"],
    rank: 82,
    tint: "",
    usual: ["strawberry", "sugar"],
  },
} satisfies Record<string, Food>;
