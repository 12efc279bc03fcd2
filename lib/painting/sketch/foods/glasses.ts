import { mix } from "../drawing/colour.ts";
import { ellipse, line, path } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { contents, drinkIn, gloss, stand } from "./drink-in-glass.ts";
import type { Dressing, Food } from "./food.ts";
import {
  balloon,
  coupeGlass,
  flute,
  type Glass,
  highball,
  martini,
  pilsner,
  shot,
  tumbler,
  weizen,
  wine,
  x0,
} from "./glass-shapes.ts";

/** A stout mug with a handle and a head of foam. */
function beerMug(sheet: Sheet, _spot: Spot, { tint }: Dressing): void {
  const mug: Glass = {
    top: 120,
    profile: [
      [0, 112],
      [150, 108],
      [300, 104],
    ],
    stem: 0,
    foot: 106,
  };
  stand(sheet, mug);
  sheet.put(
    line("M356 190C430 176 452 220 446 276S404 366 352 352", "#cfe0e6", 30, 0.9) +
      line("M356 190C430 176 452 220 446 276S404 366 352 352", "#f3f9fb", 12, 0.9),
  );
  contents(sheet, mug, { level: 0.16, foam: 52, bubbles: 26 }, tint);
  gloss(sheet, mug);
  let facets = "";
  for (const dx of [-52, 0, 52])
    facets += `M${x0 + dx - 15} 220Q${x0 + dx} 206 ${x0 + dx + 15} 220V370Q${x0 + dx} 384 ${x0 + dx - 15} 370Z`;
  sheet.put(
    path(
      facets,
      `fill="#fff" fill-opacity=".16" stroke="${mix(tint, "#ffffff", 0.5)}" stroke-opacity=".5" stroke-width="2"`,
    ),
  );
}

function bottle(sheet: Sheet, _spot: Spot, { tint }: Dressing): void {
  const red = tint === "#6d2136";
  const glassColour = red ? "#33452f" : "#8aa46a";
  sheet.put(ellipse(268, 470, 118, 30, `fill="${sheet.soft("#2a1608", 0.5)}"`));
  sheet.put(
    path(
      "M232 44H280V150C280 190 326 204 326 250V452Q256 482 186 452V250C186 204 232 190 232 150Z",
      `fill="${sheet.wall(glassColour, 0.2)}"`,
    ) +
      path("M230 40H282V104H230Z", `fill="${sheet.wall(red ? "#7c2330" : "#d8b45a", 0.16)}"`) +
      path("M186 286Q256 306 326 286V404Q256 424 186 404Z", `fill="${sheet.wall("#fbf3e0", 0.09)}"`) +
      line("M214 330Q256 340 298 330M226 350Q256 358 286 350", "#b89a63", 4, 0.9) +
      ellipse(256, 382, 13, 11, `fill="${sheet.ball(tint, 0.12)}"`) +
      path(
        "M200 240C206 214 240 200 244 160V60H250V160C250 204 218 222 212 250V440H200Z",
        'fill="#fff" fill-opacity=".3"',
      ),
  );
}

const red = "#6d2136";
const beer = "#f0a92c";

export const glasses = {
  wine: { draw: drinkIn(wine, { level: 0.34 }), vessels: [], rank: 60, tint: red },
  "wine-bottle": { draw: bottle, vessels: [], rank: 62, tint: red },
  sparkling: { draw: drinkIn(flute, { level: 0.16, bubbles: 26 }), vessels: [], rank: 62, tint: "#f4dc8a" },
  spritz: {
    draw: drinkIn(balloon, { level: 0.22, ice: 3, bubbles: 14, straw: true }),
    vessels: [],
    rank: 64,
    tint: "#f4742b",
    usual: ["orange"],
  },
  "gin-tonic": {
    draw: drinkIn(balloon, { level: 0.22, ice: 3, bubbles: 26 }),
    vessels: [],
    rank: 64,
    tint: "#dcecf0",
    usual: ["lime"],
  },
  cocktail: {
    draw: drinkIn(coupeGlass, { level: 0.16 }),
    vessels: [],
    rank: 58,
    tint: "#f0657a",
    usual: ["cherry"],
  },
  martini: {
    draw: drinkIn(martini, { level: 0.18 }),
    vessels: [],
    rank: 60,
    tint: "#e9f0d2",
    usual: ["olive"],
  },
  "long-drink": {
    draw: drinkIn(highball, { level: 0.14, ice: 4, bubbles: 12, straw: true }),
    vessels: [],
    rank: 58,
    tint: "#f4d08a",
    usual: ["lime", "mint"],
  },
  whisky: {
    draw: drinkIn(tumbler, { level: 0.5, ice: 2 }),
    vessels: [],
    rank: 60,
    tint: "#c9772a",
    usual: [],
  },
  shot: { draw: drinkIn(shot, { level: 0.2 }), vessels: [], rank: 56, tint: "#e8eef0" },
  beer: { draw: beerMug, vessels: [], rank: 60, tint: beer },
  pils: {
    draw: drinkIn(pilsner, { level: 0.17, foam: 46, bubbles: 24 }),
    vessels: [],
    rank: 61,
    tint: "#f5bb3a",
  },
  "wheat-beer": {
    draw: drinkIn(weizen, { level: 0.18, foam: 54, bubbles: 16, cloudy: true }),
    vessels: [],
    rank: 62,
    tint: "#e9a13a",
  },
  water: {
    draw: drinkIn(highball, { level: 0.16, ice: 2, bubbles: 18 }),
    vessels: [],
    rank: 50,
    tint: "#d5eaf2",
    usual: ["lemon"],
  },
  "soft-drink": {
    draw: drinkIn(highball, { level: 0.12, ice: 4, bubbles: 22, straw: true }),
    vessels: [],
    rank: 54,
    tint: "#4a2417",
    usual: ["lemon"],
  },
  lemonade: {
    draw: drinkIn(highball, { level: 0.13, ice: 3, bubbles: 14, straw: true }),
    vessels: [],
    rank: 56,
    tint: "#f8e88a",
    usual: ["lemon", "mint"],
  },
  juice: {
    draw: drinkIn(tumbler, { level: 0.14, cloudy: true, straw: true }),
    vessels: [],
    rank: 55,
    tint: "#f9a42a",
    usual: [],
  },
  "iced-tea": {
    draw: drinkIn(highball, { level: 0.13, ice: 4, straw: true }),
    vessels: [],
    rank: 62,
    tint: "#c9772f",
    usual: ["lemon", "mint"],
  },
  "iced-coffee": {
    draw: drinkIn(highball, { level: 0.13, ice: 3, straw: true, layers: ["#a9764c", "#e9d3b2"] }),
    vessels: [],
    rank: 64,
    tint: "",
  },
  smoothie: {
    draw: drinkIn(highball, { level: 0.1, cloudy: true, straw: true }),
    vessels: [],
    rank: 60,
    tint: "#e2475a",
    usual: ["strawberry"],
  },
  milkshake: {
    draw: drinkIn(highball, { level: 0.16, foam: 54, cloudy: true, straw: true }),
    vessels: [],
    rank: 60,
    tint: "#f6c3c9",
    usual: ["cherry"],
  },
  lassi: {
    draw: drinkIn(tumbler, { level: 0.12, foam: 18, cloudy: true }),
    vessels: [],
    rank: 60,
    tint: "#fbf3dc",
    usual: ["mint"],
  },
  latte: {
    draw: drinkIn(highball, {
      level: 0.2,
      foam: 44,
      cloudy: true,
      layers: ["#d3a878", "#a9764c", "#f0dfc4"],
    }),
    vessels: [],
    rank: 62,
    tint: "",
  },
} satisfies Record<string, Food>;
