import { mix, shade } from "../drawing/colour.ts";
import { ellipse, line, path, place, px } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { citrusWheel } from "../pieces/garnishes.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pieceAt } from "./strew.ts";

/**
 * A glass as the half widths of its inside at heights from the rim down, px. The drink fills it from `level` (0 rim,
 * 1 bottom); a foot or stem is added below.
 */
type Glass = {
  top: number;
  profile: readonly (readonly [down: number, half: number])[];
  stem: number;
  foot: number;
};

const tumbler: Glass = {
  top: 168,
  profile: [
    [0, 104],
    [120, 98],
    [246, 88],
  ],
  stem: 0,
  foot: 88,
};
const highball: Glass = {
  top: 96,
  profile: [
    [0, 88],
    [160, 82],
    [322, 72],
  ],
  stem: 0,
  foot: 72,
};
const wine: Glass = {
  top: 70,
  profile: [
    [0, 78],
    [60, 104],
    [120, 106],
    [180, 70],
    [214, 10],
  ],
  stem: 112,
  foot: 86,
};
const balloon: Glass = {
  top: 80,
  profile: [
    [0, 104],
    [70, 128],
    [130, 122],
    [196, 72],
    [226, 10],
  ],
  stem: 84,
  foot: 88,
};
const flute: Glass = {
  top: 56,
  profile: [
    [0, 46],
    [80, 54],
    [180, 46],
    [262, 8],
  ],
  stem: 86,
  foot: 70,
};
const martini: Glass = {
  top: 112,
  profile: [
    [0, 138],
    [150, 8],
  ],
  stem: 152,
  foot: 84,
};
const coupeGlass: Glass = {
  top: 130,
  profile: [
    [0, 124],
    [50, 118],
    [110, 64],
    [130, 8],
  ],
  stem: 150,
  foot: 84,
};
const pilsner: Glass = {
  top: 62,
  profile: [
    [0, 86],
    [170, 72],
    [340, 54],
  ],
  stem: 12,
  foot: 66,
};
const weizen: Glass = {
  top: 46,
  profile: [
    [0, 84],
    [110, 90],
    [250, 58],
    [376, 60],
  ],
  stem: 0,
  foot: 64,
};
const shot: Glass = {
  top: 220,
  profile: [
    [0, 70],
    [180, 54],
  ],
  stem: 0,
  foot: 56,
};

const x0 = 256;
const rimTilt = 0.26;

/** The half width at `down` px below the rim. */
function halfAt({ profile }: Glass, down: number): number {
  for (let i = 1; i < profile.length; i++) {
    const [d1, h1] = profile[i - 1] ?? [0, 0];
    const [d2, h2] = profile[i] ?? [0, 0];
    if (down <= d2) {
      const share = (down - d1) / (d2 - d1);
      const eased = share * share * (3 - 2 * share);
      return h1 + (h2 - h1) * (profile.length > 3 ? eased : share);
    }
  }
  return profile.at(-1)?.[1] ?? 0;
}

/** The silhouette between two depths, rounded below as seen from above. */
function silhouette(glass: Glass, from: number, to: number, inset: number): string {
  const steps = 14;
  const side = (way: 1 | -1) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const down = from + ((to - from) * i) / steps;
      return `${px(x0 + way * Math.max(0, halfAt(glass, down) - inset))} ${px(glass.top + down)}`;
    });
  const bottom = Math.max(0, halfAt(glass, to) - inset);
  return `M${side(-1).join("L")}A${px(Math.max(1, bottom))} ${px(Math.max(1, bottom * rimTilt))} 0 0 0 ${px(x0 + bottom)} ${px(glass.top + to)}L${side(1).reverse().join("L")}Z`;
}

type Drink = {
  level: number;
  foam?: number;
  bubbles?: number;
  ice?: number;
  straw?: boolean;
  layers?: readonly string[];
  cloudy?: boolean;
};

function stand(sheet: Sheet, glass: Glass): void {
  const depth = glass.profile.at(-1)?.[0] ?? 0;
  const base = glass.top + depth + glass.stem;
  const footY = base + (glass.stem > 0 ? 4 : 6);
  sheet.put(
    ellipse(x0 + 12, footY + 6, glass.foot * 1.7, glass.foot * 0.5, `fill="${sheet.soft("#2a1608", 0.5)}"`),
  );
  if (glass.stem === 0) return;
  sheet.put(
    ellipse(x0, footY + 2, glass.foot, glass.foot * 0.3, 'fill="#b9cdd3" fill-opacity=".8"') +
      ellipse(x0, footY - 1, glass.foot, glass.foot * 0.3, 'fill="#eaf3f5" fill-opacity=".85"') +
      path(
        `M${x0 - 8} ${glass.top + depth - 8}Q${x0 - 3} ${base - 30} ${x0 - 16} ${footY - 4}Q${x0} ${footY + 4} ${x0 + 16} ${footY - 4}Q${x0 + 3} ${base - 30} ${x0 + 8} ${glass.top + depth - 8}Z`,
        'fill="#dbe8ec" fill-opacity=".92"',
      ) +
      line(`M${x0 - 3} ${glass.top + depth}V${footY - 14}`, "#ffffff", 3, 0.8),
  );
}

function iceCubes(sheet: Sheet, glass: Glass, from: number, count: number): string {
  let s = "";
  for (let i = 0; i < count; i++) {
    const down = from + 18 + i * 36;
    const half = halfAt(glass, down) - 36;
    const x = x0 + sheet.chance.between(-half, half);
    s += `<g transform="translate(${px(x)} ${px(glass.top + down)})rotate(${sheet.chance.below(60) - 30})"><rect x="-25" y="-23" width="50" height="46" rx="9" fill="#ffffff" fill-opacity=".42" stroke="#fff" stroke-opacity=".75" stroke-width="2.5"/><path d="M-15 -13H9" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-opacity=".8"/></g>`;
  }
  return s;
}

function contents(sheet: Sheet, glass: Glass, drink: Drink, colour: string): void {
  const depth = glass.profile.at(-1)?.[0] ?? 0;
  const from = depth * drink.level;
  const half = halfAt(glass, from) - 7;
  const layers = drink.layers ?? [colour];
  layers.forEach((layer, i) => {
    const start = from + ((depth - 8 - from) * i) / layers.length;
    sheet.put(
      path(
        silhouette(glass, start, depth - 8, 7),
        `fill="${sheet.wall(layer, 0.15)}"${drink.cloudy === true || i > 0 ? "" : ' fill-opacity=".94"'}`,
      ),
    );
  });
  sheet.put(
    ellipse(x0, glass.top + from, half, half * rimTilt, `fill="${shade(layers[0] ?? colour, 0.08)}"`),
  );
  if (drink.ice !== undefined) sheet.put(iceCubes(sheet, glass, from, drink.ice));
  let fizz = "";
  for (let i = 0; i < (drink.bubbles ?? 0); i++) {
    const down = sheet.chance.between(from + 10, depth - 24);
    const reach = halfAt(glass, down) - 16;
    fizz += ellipse(
      x0 + sheet.chance.between(-reach, reach),
      glass.top + down,
      sheet.chance.between(1.6, 4.4),
      sheet.chance.between(1.6, 4.4),
      'fill="#fff" fill-opacity=".7"',
    );
  }
  sheet.put(fizz);
  if (drink.foam === undefined) return;
  const foamTop = from - drink.foam;
  sheet.put(
    path(silhouette(glass, Math.max(2, foamTop), from + 8, 5), `fill="${sheet.wall("#fffaf0", 0.08)}"`),
  );
  for (let i = 0; i < 7; i++)
    sheet.put(
      ellipse(
        x0 + (i / 6 - 0.5) * half * 1.9,
        glass.top + foamTop + Math.sin(i * 2.3) * 5,
        half * 0.26,
        half * 0.2,
        `fill="${sheet.ball("#fffdf7", 0.05)}"`,
      ),
    );
}

function gloss(sheet: Sheet, glass: Glass): void {
  const depth = glass.profile.at(-1)?.[0] ?? 0;
  const rim = halfAt(glass, 0);
  sheet.put(
    path(
      silhouette(glass, 0, depth, 0),
      'fill="#b9d3dc" fill-opacity=".2" stroke="#9fbac4" stroke-width="3" stroke-opacity=".8"',
    ),
  );
  const edge = (down: number, inset: number) =>
    `${px(x0 - halfAt(glass, down) + inset)} ${px(glass.top + down)}`;
  sheet.put(
    path(
      `M${edge(depth * 0.1, 14)}L${edge(depth * 0.3, 14)}L${edge(depth * 0.5, 14)}L${edge(depth * 0.68, 15)}L${edge(depth * 0.66, 28)}L${edge(depth * 0.48, 31)}L${edge(depth * 0.3, 33)}L${edge(depth * 0.1, 32)}Z`,
      'fill="#fff" fill-opacity=".5" stroke="#fff" stroke-opacity=".5" stroke-width="3" stroke-linejoin="round"',
    ),
  );
  sheet.put(
    `<ellipse cx="${x0}" cy="${glass.top}" rx="${px(rim)}" ry="${px(rim * rimTilt)}" fill="#fff" fill-opacity=".14" stroke="#a9c2cb" stroke-width="3"/>`,
  );
}

const wheels: Record<string, readonly [rind: string, flesh: string]> = {
  orange: ["#f08a1d", "#fbb245"],
  lemon: ["#f6cf2b", "#fbe977"],
  "lemon-wheel": ["#f6cf2b", "#fbe977"],
  lime: ["#5fa93a", "#c4e37a"],
  grapefruit: ["#f0a04a", "#f07a68"],
};

function garnish(sheet: Sheet, glass: Glass, pieces: readonly string[]): void {
  const rim = halfAt(glass, 0);
  pieces.slice(0, 2).forEach((name, i) => {
    const at = { x: x0 + (i === 0 ? rim * 0.82 : -rim * 0.5), y: glass.top - (i === 0 ? 6 : 10) };
    const wheel = wheels[name];
    if (wheel !== undefined) sheet.put(place(at.x, at.y, 20, 2, 1, citrusWheel(sheet, wheel[0], wheel[1])));
    else sheet.put(pieceAt(sheet, name, at, 1.9));
  });
}

function drinkIn(glass: Glass, drink: Drink) {
  return (sheet: Sheet, _spot: Spot, { tint, pieces }: Dressing): void => {
    stand(sheet, glass);
    if (drink.straw === true)
      sheet.put(
        line(
          `M${x0 + 10} ${glass.top + 120}L${x0 + 66} ${glass.top - 62}l34 -10`,
          sheet.chance.pick(["#d9503a", "#4f8f7f", "#e0a030"]),
          11,
        ),
      );
    contents(sheet, glass, drink, tint);
    gloss(sheet, glass);
    garnish(sheet, glass, pieces);
  };
}

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
