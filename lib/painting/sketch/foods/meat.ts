import { mix, shade } from "../drawing/colour.ts";
import { ellipse, line, path, place, px, spread } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import { chunk, roastSlice } from "../pieces/meats.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pool } from "./liquids.ts";
import { crumbs, grillBars, schnitzelOutline, slab, steakOutline } from "./slabs.ts";
import { pieceAt, strew } from "./strew.ts";

const meatOnly = new Set([
  "beef",
  "chicken",
  "pork",
  "lamb",
  "veal",
  "sausage",
  "gyros",
  "duck",
  "mince",
  "meat-ball",
  "braised-beef",
  "beef-slices",
  "chicken-slices",
  "roast-pork",
  "char-siu",
  "pork-belly",
  "liver",
]);

/** What the words add to a piece of meat that is itself the dish. */
const beside = (pieces: string[]) => pieces.filter((name) => !meatOnly.has(name));

function trimmings(sheet: Sheet, spot: Spot, pieces: string[]): void {
  strew(
    sheet,
    { x: spot.x - spot.rx * 0.1, y: spot.y + spot.ry * 0.74, rx: spot.rx * 0.92, ry: spot.ry * 0.3 },
    beside(pieces),
    { most: 8, scale: 1.25 },
  );
}

function steak(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  if (tint !== "")
    pool(sheet, { ...spot, x: spot.x + 12, y: spot.y + 16, rx: spot.rx * 0.96, ry: spot.ry * 0.86 }, tint);
  const meat: Spot = { x: spot.x, y: spot.y - 10, rx: spot.rx * 0.84, ry: spot.ry * 0.8 };
  const d = slab(sheet, steakOutline, meat, "#84482c", 17);
  sheet.put(
    path(d, 'fill="none" stroke="#e5bf92" stroke-width="5" stroke-opacity=".55"') +
      grillBars(meat, "#84482c") +
      ellipse(
        meat.x - meat.rx * 0.34,
        meat.y - meat.ry * 0.5,
        meat.rx * 0.3,
        7,
        'fill="#fff" fill-opacity=".22"',
      ),
  );
  sheet.put(pieceAt(sheet, beside(pieces)[0] ?? "rosemary", { x: meat.x + 6, y: meat.y - 12 }, 1.5));
  trimmings(sheet, spot, pieces);
}

function schnitzel(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const crust = "#dc9a3e";
  const flat: Spot = { x: spot.x - 4, y: spot.y - 6, rx: spot.rx * 1.0, ry: spot.ry * 0.92 };
  slab(sheet, schnitzelOutline, flat, crust, 9);
  sheet.put(crumbs(sheet, flat, crust, 90));
  if (tint !== "") pool(sheet, { ...flat, rx: flat.rx * 0.6, ry: flat.ry * 0.5 }, tint, 0.16);
  const extra = beside(pieces);
  strew(
    sheet,
    { ...flat, rx: flat.rx * 0.6, ry: flat.ry * 0.55 },
    extra.length > 0 ? extra : ["lemon-wheel", "parsley"],
    { most: 6, scale: 1.45 },
  );
}

/** Carved slices fanned along a curve, with their own glaze. */
function carved(meat: string, rim: string) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    if (tint !== "") pool(sheet, { ...spot, y: spot.y + 12, rx: spot.rx * 0.9, ry: spot.ry * 0.74 }, tint);
    const count = 8;
    let markup = "";
    for (let i = 0; i < count; i++) {
      const share = i / (count - 1) - 0.5;
      const x = spot.x + share * spot.rx * 1.36;
      const y = spot.y - 14 + share ** 2 * 60 + sheet.chance.between(-3, 3);
      markup += place(
        x,
        y,
        -62 + share * 40 + sheet.chance.between(-4, 4),
        spot.rx / 88,
        0.82,
        roastSlice(sheet, meat, rim, 40),
      );
    }
    sheet.put(
      ellipse(spot.x, spot.y + 16, spot.rx * 0.96, spot.ry * 0.7, `fill="${sheet.soft("#2a1608", 0.45)}"`) +
        markup,
    );
    trimmings(sheet, spot, pieces);
  };
}

/** Crisp pieces in a heap: fried chicken, croquettes, nuggets, falafel; `rx`/`ry` make them round or long. */
function bites(colour: string, rx: number, ry: number, count: number) {
  return (sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void => {
    const glazed = tint === "" ? colour : mix(colour, tint, 0.75);
    let markup = ellipse(
      spot.x,
      spot.y + 10,
      spot.rx * 0.95,
      spot.ry * 0.9,
      `fill="${sheet.soft("#2a1608", 0.5)}"`,
    );
    for (const { x, y } of spread(sheet.chance, { ...spot, rx: spot.rx * 0.76, ry: spot.ry * 0.68, count })) {
      const off = ((x - spot.x) / spot.rx) ** 2 + ((y - spot.y) / spot.ry) ** 2;
      const piece =
        chunk(sheet, shade(glazed, sheet.chance.between(-0.04, 0.03)), rx, ry) +
        crumbs(sheet, { x: 0, y: 0, rx: rx * 0.9, ry: ry * 0.85 }, glazed, 12);
      markup += place(x, y - 42 * Math.max(0, 1 - off), sheet.chance.between(-34, 34), 1.7, 1, piece);
    }
    sheet.put(markup);
    strew(sheet, { x: spot.x, y: spot.y - 10, rx: spot.rx * 0.9, ry: spot.ry * 0.86 }, beside(pieces), {
      most: 8,
      scale: 1.2,
      lift: 18,
    });
  };
}

function sausages(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const skin = sheet.chance.pick(["#b5572b", "#a84a2a", "#c9783f"]);
  let markup = "";
  for (const [i, dy] of [-44, -10, 26].entries()) {
    const x = spot.x + (i - 1) * 14;
    const y = spot.y + dy;
    const half = spot.rx * 0.74;
    const d = `M${px(x - half)} ${px(y + 12)}Q${px(x)} ${px(y - 26)} ${px(x + half)} ${px(y + 8)}`;
    markup += `<g transform="translate(4 12)">${line(d, "#2a1608", 34, 0.28)}</g>${line(d, shade(skin, -0.2), 36)}<g transform="translate(0 -2)">${line(d, skin, 31)}</g><g transform="translate(-2 -9)">${line(d, shade(skin, 0.15), 7, 0.65)}</g>`;
    let cuts = "";
    for (let k = -2; k <= 2; k++)
      cuts += `M${px(x + k * half * 0.33 - 6)} ${px(y - 12 + Math.abs(k) * 5)}l12 13`;
    markup += line(cuts, shade(skin, -0.22), 5, 0.8);
  }
  sheet.put(markup);
  if (tint !== "")
    pool(sheet, { x: spot.x + spot.rx * 0.42, y: spot.y + spot.ry * 0.66, rx: 40, ry: 20 }, tint);
  trimmings(sheet, spot, pieces);
}

/** Threaded on sticks: meat and whatever vegetables are named between. */
function skewers(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const meat =
    pieces.find((name) => meatOnly.has(name)) ??
    pieces.find((name) => name === "shrimp" || name === "tofu") ??
    "beef";
  const between = beside(pieces)
    .filter((name) => name !== meat)
    .slice(0, 2);
  const order = [meat, between[0] ?? "pepper", meat, between[1] ?? "red-onion", meat];
  for (const dy of [-42, 4, 48]) {
    const lean = sheet.chance.between(-6, 6);
    sheet.put(
      ellipse(spot.x + 6, spot.y + dy + 18, spot.rx * 0.9, 17, `fill="${sheet.soft("#2a1608", 0.4)}"`) +
        line(
          `M${px(spot.x - spot.rx * 1.12)} ${px(spot.y + dy + lean)}L${px(spot.x + spot.rx * 1.08)} ${px(spot.y + dy - lean)}`,
          "#d8b077",
          5,
        ),
    );
    order.forEach((name, i) => {
      sheet.put(
        pieceAt(
          sheet,
          name,
          { x: spot.x - spot.rx * 0.72 + i * spot.rx * 0.36, y: spot.y + dy + lean * (1 - i / 2) },
          name === meat ? 1.55 : 1.25,
        ),
      );
    });
  }
  if (tint !== "") pool(sheet, { x: spot.x, y: spot.y + 26, rx: spot.rx * 0.4, ry: 18 }, tint, 0.2);
}

/** Two racks of ribs, glazed. */
function ribs(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const glaze = tint === "" ? "#a0431e" : tint;
  for (const dy of [-30, 24]) {
    const rack: Spot = { x: spot.x + dy * 0.3, y: spot.y + dy, rx: spot.rx * 0.92, ry: spot.ry * 0.46 };
    let bones = "";
    for (let i = 0; i < 6; i++)
      bones += `M${px(rack.x - rack.rx * 0.76 + i * rack.rx * 0.3)} ${px(rack.y + rack.ry * 0.7)}l-3 20`;
    sheet.put(line(bones, "#e9dcc3", 12));
    slab(
      sheet,
      [
        [-1, -0.5],
        [-0.3, -0.86],
        [0.5, -0.86],
        [1, -0.45],
        [0.98, 0.5],
        [0.4, 0.8],
        [-0.5, 0.82],
        [-1, 0.5],
      ],
      rack,
      glaze,
      13,
    );
    let grooves = "";
    for (let i = 0; i < 5; i++)
      grooves += `M${px(rack.x - rack.rx * 0.6 + i * rack.rx * 0.3)} ${px(rack.y - rack.ry * 0.62)}q-8 ${px(rack.ry * 0.6)} -2 ${px(rack.ry * 1.2)}`;
    sheet.put(
      line(grooves, shade(glaze, -0.16), 6, 0.8) +
        ellipse(
          rack.x - rack.rx * 0.3,
          rack.y - rack.ry * 0.45,
          rack.rx * 0.4,
          5,
          'fill="#fff" fill-opacity=".32"',
        ),
    );
  }
  trimmings(sheet, spot, pieces);
}

/** A heap of shavings from the spit. */
function shaved(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  strew(
    sheet,
    { ...spot, y: spot.y - 6, rx: spot.rx * 0.86, ry: spot.ry * 0.76 },
    ["gyros", "gyros", "gyros"],
    { most: 30, scale: 1.4, lift: 40 },
  );
  strew(
    sheet,
    { ...spot, y: spot.y - 16, rx: spot.rx * 0.8, ry: spot.ry * 0.7 },
    ["red-onion", ...beside(pieces)],
    { most: 9, scale: 1.2, lift: 24 },
  );
  if (tint !== "")
    pool(sheet, { x: spot.x + spot.rx * 0.6, y: spot.y + spot.ry * 0.5, rx: 48, ry: 26 }, tint);
}

const dinner = ["plate", "plate", "board", "slate"] as const;

export const meat = {
  steak: { draw: steak, vessels: dinner, rank: 64, tint: "", usual: ["rosemary"] },
  schnitzel: { draw: schnitzel, vessels: ["plate"], rank: 70, tint: "", usual: ["lemon-wheel", "parsley"] },
  roast: {
    draw: carved("#d7a07c", "#9a5526"),
    vessels: ["plate", "platter"],
    rank: 60,
    tint: "#7b4522",
    usual: ["rosemary"],
  },
  "roast-duck": {
    draw: carved("#d29a78", "#7e3314"),
    vessels: ["plate", "platter"],
    rank: 62,
    tint: "",
    usual: ["spring-onion", "cucumber"],
  },
  "char-siu": {
    draw: carved("#e0967a", "#a3231d"),
    vessels: ["platter", "plate"],
    rank: 62,
    tint: "",
    usual: ["pak-choi", "sesame"],
  },
  "crisp-pork": {
    draw: carved("#efcfb2", "#c07a2c"),
    vessels: ["platter", "board"],
    rank: 62,
    tint: "",
    usual: ["spring-onion"],
  },
  "carved-chicken": {
    draw: carved("#f6e4c4", "#dca443"),
    vessels: ["plate", "platter"],
    rank: 60,
    tint: "",
    usual: ["cucumber", "coriander"],
  },
  "fried-bites": {
    draw: bites("#cf8b36", 19, 15, 13),
    vessels: ["tray", "plate", "basket"],
    rank: 62,
    tint: "",
    usual: ["lemon", "parsley"],
  },
  croquettes: {
    draw: bites("#d08f3c", 24, 12, 12),
    vessels: ["plate", "tray", "board"],
    rank: 62,
    tint: "",
    usual: ["parsley"],
  },
  falafel: {
    draw: bites("#8f5f2e", 17, 16, 12),
    vessels: ["plate", "soup-bowl"],
    rank: 64,
    tint: "",
    usual: ["parsley", "tomato", "sesame"],
  },
  meatballs: {
    draw: bites("#94532d", 17, 16, 11),
    vessels: ["deep-plate", "pan", "plate"],
    rank: 62,
    tint: "",
    usual: ["parsley"],
  },
  sausages: {
    draw: sausages,
    vessels: ["plate", "board", "pan"],
    rank: 58,
    tint: "#dfb03a",
    usual: ["parsley"],
  },
  skewers: {
    draw: skewers,
    vessels: ["plate", "board", "platter"],
    rank: 66,
    tint: "",
    usual: ["beef", "pepper", "red-onion"],
  },
  ribs: {
    draw: ribs,
    vessels: ["board", "plate", "slate"],
    rank: 66,
    tint: "#a0431e",
    usual: ["chopped-herbs"],
  },
  gyros: {
    draw: shaved,
    vessels: ["plate", "platter"],
    rank: 64,
    tint: "#fbfaf4",
    usual: ["red-onion", "lemon"],
  },
} satisfies Record<string, Food>;
