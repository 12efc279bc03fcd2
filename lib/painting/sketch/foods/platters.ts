import { mix, shade } from "../drawing/colour.ts";
import { ellipse, line, path } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { standing } from "./breads.ts";
import type { Dressing, Food } from "./food.ts";
import { pool, surface } from "./liquids.ts";
import { strew } from "./strew.ts";

/** Many small things arranged on wood: cheese, cold cuts, antipasti, meze. */
function arranged(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const names = pieces.slice(0, 6);
  names.forEach((name, i) => {
    const column = i % 3;
    const row = Math.floor(i / 3);
    const at = {
      x: spot.x + (column - 1) * spot.rx * 0.74 + (row === 0 ? 8 : -8),
      y: spot.y + (names.length > 3 ? (row - 0.5) * spot.ry * 0.96 : 0),
    };
    strew(sheet, { ...at, rx: spot.rx * 0.36, ry: spot.ry * 0.46 }, [name], { most: 5, scale: 1.55 });
  });
}

function cheeseBoard(sheet: Sheet, spot: Spot, dressing: Dressing): void {
  sheet.put(ellipse(spot.x - 50, spot.y - 6, 84, 30, `fill="${sheet.soft("#2a1608", 0.5)}"`));
  sheet.sprite({ name: "1f9c0", x: spot.x - 52, y: spot.y - 62, sizePx: 150 });
  arranged(
    sheet,
    { ...spot, x: spot.x + 18, y: spot.y + 26 },
    {
      ...dressing,
      pieces: [...dressing.pieces, "goat-cheese", "grapes", "blue-cheese", "nuts"]
        .filter((name) => name !== "cheese")
        .slice(0, 4),
    },
  );
}

/** A hollowed vegetable with its filling. */
function stuffed(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  const skin = pieces.includes("aubergine")
    ? "#4a2450"
    : pieces.includes("courgette")
      ? "#5b9440"
      : pieces.includes("tomato")
        ? "#e2402c"
        : sheet.chance.pick(["#d8402b", "#efb02e", "#5fa63c"]);
  if (tint !== "") pool(sheet, { ...spot, rx: spot.rx * 0.98, ry: spot.ry * 0.9 }, tint);
  for (const [dx, dy] of [
    [0.42, -0.18],
    [-0.38, 0.14],
  ] as const) {
    const at = { x: spot.x + dx * spot.rx, y: spot.y + dy * spot.ry };
    sheet.put(
      ellipse(at.x + 5, at.y + 26, 92, 44, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
        path(
          `M${at.x - 84} ${at.y - 8}C${at.x - 84} ${at.y + 50} ${at.x + 84} ${at.y + 50} ${at.x + 84} ${at.y - 8}Z`,
          `fill="${sheet.wall(skin, 0.16)}"`,
        ) +
        ellipse(at.x, at.y - 8, 84, 38, `fill="${shade(skin, 0.06)}"`) +
        ellipse(at.x, at.y - 8, 74, 31, `fill="${mix(skin, "#2a1608", 0.4)}"`),
    );
    const filling = pieces.filter((name) => !["aubergine", "courgette", "tomato", "pepper"].includes(name));
    strew(
      sheet,
      { x: at.x, y: at.y - 14, rx: 68, ry: 28 },
      filling.length > 0 ? [...filling, "cheese"] : ["mince", "cheese", "parsley"],
      { most: 12, scale: 1.1, lift: 14 },
    );
  }
}

function fondue(sheet: Sheet, spot: Spot, { tint, pieces }: Dressing): void {
  surface(sheet, spot, tint);
  strew(sheet, { ...spot, rx: spot.rx * 0.7, ry: spot.ry * 0.6 }, pieces.length > 0 ? pieces : ["croutons"], {
    most: 5,
    scale: 1.3,
  });
  for (const [x, lean] of [
    [190, -60],
    [330, 74],
  ] as const)
    sheet.put(
      line(`M${x} ${spot.y}L${x + lean} 96`, "#b9bec2", 6) +
        line(
          `M${x + lean * 0.62} ${Math.round(spot.y - (spot.y - 96) * 0.62)}L${x + lean} 96`,
          "#a2432f",
          13,
        ),
    );
}

export const platters = {
  "cheese-board": { draw: cheeseBoard, vessels: ["board", "slate"], rank: 66, tint: "" },
  "cold-cuts": {
    draw: arranged,
    vessels: ["board", "slate"],
    rank: 62,
    tint: "",
    usual: ["ham", "salami", "pickle", "bread", "olive", "cheese"],
  },
  antipasti: {
    draw: arranged,
    vessels: ["board", "platter"],
    rank: 60,
    tint: "",
    usual: ["ham", "olive", "artichoke", "mozzarella", "cherry-tomato", "aubergine"],
  },
  meze: {
    draw: arranged,
    vessels: ["platter", "board"],
    rank: 60,
    tint: "",
    usual: ["feta", "olive", "cucumber", "chickpeas", "cherry-tomato", "bread"],
  },
  "seafood-platter": {
    draw: arranged,
    vessels: ["platter"],
    rank: 64,
    tint: "",
    usual: ["shrimp", "oyster", "mussel", "squid", "lemon", "clam"],
  },
  stuffed: { draw: stuffed, vessels: ["plate", "deep-plate"], rank: 66, tint: "#d5432a", hot: true },
  fondue: { draw: fondue, vessels: ["pot"], rank: 78, tint: "#f6cf62", hot: true },
  bento: { draw: standing("1f371", 1, 2.3), vessels: ["board"], rank: 76, tint: "" },
  onigiri: { draw: standing("1f359", 3, 1.6), vessels: ["platter", "board"], rank: 76, tint: "", usual: [] },
  tamales: {
    draw: standing("1fad4", 2, 1.8),
    vessels: ["plate", "board"],
    rank: 76,
    tint: "",
    usual: ["lime"],
  },
  popcorn: { draw: standing("1f37f", 1, 2), vessels: ["board"], rank: 70, tint: "" },
  snails: {
    draw: (sheet, spot) => {
      pool(sheet, { ...spot, rx: spot.rx * 0.8, ry: spot.ry * 0.76 }, "#8fae4f");
      for (let i = 0; i < 6; i++) {
        const at = {
          x: spot.x + Math.cos(i * 1.05) * spot.rx * 0.6,
          y: spot.y + Math.sin(i * 1.05) * spot.ry * 0.56,
        };
        sheet.put(
          ellipse(at.x, at.y + 10, 38, 20, `fill="${sheet.soft("#2a1608", 0.5)}"`) +
            ellipse(at.x, at.y - 4, 38, 32, `fill="${sheet.ball("#a9764a", 0.16)}"`) +
            line(`M${at.x - 2} ${at.y - 4}c6 -8 16 0 10 8s-24 4 -22 -8 18 -20 30 -8`, "#6f4422", 4, 0.8) +
            ellipse(at.x + 12, at.y + 10, 14, 8, 'fill="#7fa03e"'),
        );
      }
    },
    vessels: ["plate"],
    rank: 76,
    tint: "",
  },
} satisfies Record<string, Food>;
