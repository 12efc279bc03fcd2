import { shade } from "../drawing/colour.ts";
import { blob, ellipse, path, place } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { standing } from "./breads.ts";
import type { Dressing, Food } from "./food.ts";
import { scoop } from "./ice-cream.ts";
import { drizzle, pool, surface, swirl } from "./liquids.ts";
import { crumbs } from "./slabs.ts";
import { cremeBrulee, fondant, macarons, pancakeStack, profiteroles } from "./small-sweets.ts";
import { pieceAt, strew } from "./strew.ts";

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

const dessert = ["small-plate", "plate"] as const;

export const sweets = {
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
    draw: pancakeStack,
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
