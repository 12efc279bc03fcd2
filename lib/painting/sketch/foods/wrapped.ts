import { mix, shade } from "../drawing/colour.ts";
import { blob, ellipse, line, path, place, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool, surface } from "./liquids.ts";
import { strew } from "./strew.ts";

type Shape = (sheet: Sheet, colour: string) => string;

/** A half moon with a pleated edge, about 80 px long. */
const crescent: Shape = (sheet, colour) => {
  const d = "M-40 14C-42 -14 -18 -28 0 -28S42 -14 40 14C26 24 -26 24 -40 14Z";
  let pleats = "";
  for (let i = 0; i < 7; i++) {
    const x = -27 + i * 9;
    const top = -26 + (x / 34) ** 2 * 18;
    pleats += `M${px(x)} ${px(top)}q4 7 1 15`;
  }
  return `<g transform="translate(0 5)">${path(d, `fill="${shade(colour, -0.19)}"`)}</g>${path(d, `fill="${sheet.ball(colour, 0.12)}"`)}${line(pleats, shade(colour, -0.13), 3, 0.75)}${ellipse(-10, 6, 16, 4, 'fill="#fff" fill-opacity=".4"')}`;
};

const seared: Shape = (sheet, colour) =>
  crescent(sheet, colour) +
  path("M-38 14C-26 6 26 6 38 14C26 24 -26 24 -38 14Z", 'fill="#b96f24" fill-opacity=".75"');

/** A pouch with a gathered top. */
const bun: Shape = (sheet, colour) => {
  let folds = "";
  for (let i = 0; i < 7; i++) {
    const angle = Math.PI * (1.12 + (i / 6) * 0.76);
    folds += `M0 -18Q${px(Math.cos(angle) * 16)} ${px(-16 + Math.sin(angle) * 3)} ${px(Math.cos(angle) * 32)} ${px(8 + Math.sin(angle) * 12)}`;
  }
  return `${ellipse(0, 18, 42, 18, `fill="${shade(colour, -0.2)}"`)}${path("M-42 10C-42 -16 -14 -30 0 -32S42 -16 42 10C38 32 -38 32 -42 10Z", `fill="${sheet.ball(colour, 0.11)}"`)}${line(folds, shade(colour, -0.12), 3, 0.8)}${ellipse(0, -22, 6, 4, `fill="${shade(colour, -0.14)}"`)}`;
};

const wonton: Shape = (sheet, colour) =>
  `${path("M-36 -2Q-26 -26 -8 -14Q0 -30 10 -14Q28 -26 36 -2Q28 6 20 4Q22 24 0 24T-20 4Q-28 6 -36 -2Z", `fill="${sheet.ball(colour, 0.12)}"`)}${line("M-16 2Q0 10 16 2M-6 -14Q0 -6 8 -14", shade(colour, -0.14), 3, 0.8)}${ellipse(0, 12, 12, 7, 'fill="#e79a80" fill-opacity=".4"')}`;

const roll: Shape = (sheet, colour) =>
  `<g transform="translate(0 6)">${path("M-46 -13H40Q52 0 40 15H-46Q-56 0 -46 -13Z", `fill="${shade(colour, -0.22)}"`)}</g>${path("M-46 -15H40Q52 0 40 13H-46Q-56 0 -46 -15Z", `fill="${sheet.fall(shade(colour, 0.08), shade(colour, -0.12))}"`)}${ellipse(41, -1, 8, 14, `fill="${shade(colour, -0.16)}"`)}${line("M38 -6q6 4 0 10", shade(colour, 0.06), 3)}${line("M-38 -8H24", shade(colour, 0.17), 4, 0.6)}${line("M-12 -14q6 14 2 27", shade(colour, -0.14), 2.5, 0.7)}`;

const summerRoll: Shape = (sheet) =>
  `${path("M-46 -15H42Q52 0 42 15H-46Q-56 0 -46 -15Z", 'fill="#eef0de" stroke="#cfd5bd" stroke-width="2"')}${path("M-40 -9H-10L-6 8H-42Z", `fill="${sheet.ball("#8cc152", 0.1)}" fill-opacity=".8"`)}${line("M-2 -6Q8 4 20 -4", "#f58a5b", 10, 0.85)}${line("M22 6H38M24 -8H38", "#f5892b", 4, 0.8)}${line("M-40 -10H36", "#ffffff", 4, 0.8)}`;

const triangle: Shape = (sheet, colour) =>
  `<g transform="translate(0 7)">${path("M-40 20L0 -30L42 18Q0 30 -40 20Z", `fill="${shade(colour, -0.2)}"`)}</g>${path("M-40 20L0 -30L42 18Q0 30 -40 20Z", `fill="${sheet.ball(colour, 0.14)}" stroke="${colour}" stroke-width="6" stroke-linejoin="round"`)}${line("M0 -26Q-4 0 -20 18", shade(colour, -0.13), 3, 0.7)}`;

const leafRoll: Shape = (sheet, colour) =>
  `${roll(sheet, colour)}${line("M-40 -6L-20 10M-14 -12L6 11M12 -13L30 8", shade(colour, 0.12), 2.4, 0.7)}`;

/** `count` of a shape laid in a wreath with the rest in the middle, on sauce if there is any. */
function laid(shape: Shape, colour: string, count: number, scale: number, turned = true) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    if (tint !== "")
      pool(sheet, { ...spot, y: spot.y + 6, rx: spot.rx * 1.02, ry: spot.ry * 0.98 }, tint, 0.04);
    const middle = count > 6 ? 2 : 1;
    const start = sheet.chance.next() * 6.28;
    const places = Array.from({ length: count }, (_, i) => {
      if (i < middle) return { x: spot.x + (middle === 1 ? 0 : (i - 0.5) * spot.rx * 0.5), y: spot.y - 4 };
      const angle = start + ((i - middle) / (count - middle)) * Math.PI * 2;
      return {
        x: spot.x + Math.cos(angle) * spot.rx * 0.68,
        y: spot.y - 4 + Math.sin(angle) * spot.ry * 0.66,
      };
    }).sort((a, b) => a.y - b.y);
    const dough = tint !== "" ? mix(colour, tint, 0.1) : colour;
    let markup = "";
    for (const { x, y } of places)
      markup +=
        ellipse(x + 3, y + 16, 44 * scale, 22 * scale, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        place(
          x,
          y,
          turned ? sheet.chance.between(-26, 26) : sheet.chance.between(-5, 5),
          scale,
          1,
          shape(sheet, dough),
        );
    sheet.put(markup);
    strew(sheet, { ...spot, y: spot.y - 8, rx: spot.rx * 0.8, ry: spot.ry * 0.74 }, pieces.slice(0, 3), {
      most: 7,
      scale: 0.95,
    });
  };
}

/** Swimming in broth. */
function floating(shape: Shape, colour: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    surface(sheet, spot, tint);
    laid(
      shape,
      colour,
      6,
      1,
    )(sheet, { ...spot, rx: spot.rx * 0.8, ry: spot.ry * 0.74, y: spot.y + 4 }, { tint: "", pieces: [] });
    strew(sheet, { ...spot, rx: spot.rx * 0.84, ry: spot.ry * 0.8 }, pieces, { most: 9, scale: 1.05 });
  };
}

function mochi(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const colours: [string, ...string[]] =
    tint === "" ? ["#f6c9cf", "#dfe8c0", "#fbf6ea"] : [tint, shade(tint, 0.05)];
  const balls = [-0.55, 0.55, 0].map((share, i) => ({
    x: spot.x + share * spot.rx,
    y: spot.y + (i === 2 ? 18 : -22),
    colour: colours[i % colours.length] ?? "#fbf6ea",
  }));
  for (const { x, y, colour } of balls)
    sheet.put(
      ellipse(x + 4, y + 30, 58, 26, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        path(
          blob(sheet.chance, { x, y, rx: 56, ry: 44, corners: 10, wobble: 0.03 }),
          `fill="${sheet.ball(colour, 0.1)}"`,
        ) +
        ellipse(x - 16, y - 20, 18, 8, 'fill="#fff" fill-opacity=".5"'),
    );
  strew(sheet, { ...spot, y: spot.y + 34, rx: spot.rx * 0.8, ry: spot.ry * 0.4 }, pieces.slice(0, 2), {
    most: 5,
  });
}

export const wrapped = {
  dumplings: {
    draw: laid(crescent, "#f6ead0", 8, 1.05),
    vessels: ["plate", "platter", "soup-bowl"],
    rank: 73,
    tint: "",
    hot: true,
    usual: ["spring-onion", "sesame"],
  },
  gyoza: {
    draw: laid(seared, "#f3dfb4", 7, 1.1),
    vessels: ["platter", "plate"],
    rank: 74,
    tint: "",
    usual: ["spring-onion", "sesame"],
  },
  pierogi: {
    draw: laid(crescent, "#f3d998", 8, 1.08),
    vessels: ["plate", "pan", "deep-plate"],
    rank: 73,
    tint: "",
    usual: ["onion-golden", "bacon"],
  },
  baozi: {
    draw: laid(bun, "#fbf5e6", 5, 1.2, false),
    vessels: ["steamer"],
    rank: 75,
    tint: "",
    hot: true,
    usual: [],
  },
  "dim-sum": {
    draw: laid(bun, "#f3dfa8", 7, 1.0, false),
    vessels: ["steamer"],
    rank: 74,
    tint: "",
    hot: true,
    usual: ["peas"],
  },
  wontons: {
    draw: laid(wonton, "#f8e6c4", 7, 1.15),
    vessels: ["soup-bowl", "bowl"],
    rank: 73,
    tint: "#c2381f",
    hot: true,
    usual: ["spring-onion", "sesame"],
  },
  "wonton-soup": {
    draw: floating(wonton, "#f8e9cb"),
    vessels: ["bowl", "soup-bowl"],
    rank: 77,
    tint: "#e6bd6c",
    hot: true,
    usual: ["spring-onion", "pak-choi"],
  },
  "dumpling-soup": {
    draw: floating(crescent, "#f6ead0"),
    vessels: ["bowl", "soup-bowl"],
    rank: 77,
    tint: "#d99a4a",
    hot: true,
    usual: ["spring-onion", "coriander"],
  },
  "spring-rolls": {
    draw: laid(roll, "#d89a3e", 6, 1.25),
    vessels: ["plate", "board", "platter"],
    rank: 74,
    tint: "",
    usual: ["lettuce", "mint"],
  },
  "summer-rolls": {
    draw: laid(summerRoll, "#eef0de", 5, 1.35),
    vessels: ["platter", "plate"],
    rank: 75,
    tint: "",
    usual: ["mint", "peanuts"],
  },
  samosas: {
    draw: laid(triangle, "#d99b42", 5, 1.3),
    vessels: ["plate", "basket", "board"],
    rank: 74,
    tint: "",
    usual: ["coriander"],
  },
  borek: {
    draw: laid(triangle, "#e0ab54", 5, 1.25),
    vessels: ["plate", "board"],
    rank: 72,
    tint: "",
    usual: ["sesame", "parsley"],
  },
  empanadas: {
    draw: laid(crescent, "#dfa24a", 5, 1.4),
    vessels: ["board", "plate"],
    rank: 74,
    tint: "",
    usual: ["parsley"],
  },
  calzone: {
    draw: laid(crescent, "#dca452", 1, 3.5),
    vessels: ["round-board", "plate", "board"],
    rank: 88,
    tint: "",
    hot: true,
    usual: ["basil"],
  },
  dolma: {
    draw: laid(leafRoll, "#6f7f35", 7, 1.05),
    vessels: ["plate", "platter"],
    rank: 72,
    tint: "",
    usual: ["lemon"],
  },
  "cabbage-rolls": {
    draw: laid(leafRoll, "#b7c77a", 5, 1.35),
    vessels: ["deep-plate", "pot"],
    rank: 70,
    tint: "#d5432a",
    hot: true,
    usual: ["parsley"],
  },
  cannelloni: {
    draw: laid(roll, "#f3cf74", 5, 1.35),
    vessels: ["plate", "pan"],
    rank: 72,
    tint: "#d5432a",
    hot: true,
    usual: ["basil", "parmesan"],
  },
  mochi: { draw: mochi, vessels: ["small-plate", "slate"], rank: 78, tint: "" },
} satisfies Record<string, Food>;
