import { shade } from "../drawing/colour.ts";
import { ellipse, line, path } from "../drawing/shapes.ts";
import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import type { Dressing, Food } from "./food.ts";
import { pieceAt } from "./strew.ts";

const toppings: Record<string, string> = {
  salmon: "#f7824e",
  tuna: "#c93f4b",
  shrimp: "#f9a27c",
  fish: "#f4e2d4",
  eel: "#8a4a22",
  egg: "#f8cf4c",
  avocado: "#b9cf62",
  roe: "#f5692c",
  octopus: "#d98a92",
  squid: "#f7efe8",
  cucumber: "#8fbf5c",
  mango: "#fdb733",
};

const colourOf = (name: string | undefined) => toppings[name ?? ""] ?? "#f7824e";

/** A finger of rice with its topping, about 96 px long. */
function nigiri(sheet: Sheet, x: number, y: number, name: string): string {
  const top = colourOf(name);
  const stripes =
    name === "salmon" || name === "tuna" || name === "shrimp"
      ? line("M-24 -19q8 8 4 18M-4 -22q8 8 4 20M16 -20q7 7 4 17", shade(top, 0.17), 3.4, 0.85)
      : "";
  const belt =
    name === "egg" || name === "eel" ? path("M-8 -24Q4 -26 12 -24L14 22Q2 26 -8 22Z", 'fill="#25382d"') : "";
  return `<g transform="translate(${x} ${y})rotate(-14)scale(1.24)">${ellipse(4, 22, 52, 16, `fill="${sheet.soft("#2a1608", 0.5)}"`)}${path("M-44 2Q-46 24 -30 25H30Q46 24 44 2Q40 -10 0 -10T-44 2Z", `fill="${sheet.ball("#fdf8ee", 0.08)}"`)}${line("M-34 14l6 3M-18 18l7 -1M0 15l6 3M16 19l7 -2M32 13l5 2", "#e2d8c4", 3)}${path("M-50 4C-46 -24 -10 -30 6 -27S48 -20 50 0C38 10 24 2 0 4S-38 12 -50 4Z", `fill="${sheet.ball(top, 0.12)}"`)}${stripes}${belt}${ellipse(-16, -18, 14, 3, 'fill="#fff" fill-opacity=".45"')}</g>`;
}

/** A slice of a roll standing on its cut, about 56 px. `inside out` wears rice and sesame outside. */
function maki(sheet: Sheet, x: number, y: number, name: string, insideOut: boolean): string {
  const outer = insideOut ? "#fbf5e8" : "#26382e";
  const filling = colourOf(name);
  return `<g transform="translate(${x} ${y})scale(1.24)">${ellipse(4, 24, 36, 15, `fill="${sheet.soft("#2a1608", 0.5)}"`)}${path("M-31 -8V16Q0 42 31 16V-8Z", `fill="${sheet.wall(outer, insideOut ? 0.1 : 0.12)}"`)}${ellipse(0, -8, 31, 21, `fill="${outer}"`)}${ellipse(0, -8, 28, 18.5, `fill="${insideOut ? "#26382e" : "#fdf8ee"}"`)}${insideOut ? ellipse(0, -8, 24, 15.5, 'fill="#fdf8ee"') : ""}${ellipse(-4, -9, 10, 7, `fill="${sheet.ball(filling, 0.12)}"`)}${ellipse(9, -6, 6.5, 5.5, 'fill="#8fbf5c"')}${insideOut ? line("M-24 6l4 3M-10 14l5 1M8 15l4 -2M22 7l4 2M-2 22l4 1", "#c98a3c", 2.6) : ""}</g>`;
}

function condiments(sheet: Sheet, spot: Spot): void {
  sheet.put(
    pieceAt(sheet, "wasabi", { x: spot.x + spot.rx * 0.98, y: spot.y + spot.ry * 0.86 }, 1.2) +
      pieceAt(sheet, "ginger", { x: spot.x + spot.rx * 0.7, y: spot.y + spot.ry * 1.0 }, 1.2),
  );
}

const fishes = (pieces: string[]): [string, ...string[]] => {
  const [first, ...rest] = pieces.filter((name) => toppings[name] !== undefined);
  return first === undefined ? ["salmon", "tuna", "shrimp", "egg"] : [first, ...rest];
};

function nigiriSet(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const names = fishes(pieces);
  for (let i = 0; i < 5; i++) {
    const back = i < 2;
    sheet.put(
      nigiri(
        sheet,
        spot.x - 112 + (back ? 52 + i * 124 : (i - 2) * 108),
        spot.y + (back ? -44 : 32),
        names[i % names.length] ?? names[0],
      ),
    );
  }
  condiments(sheet, spot);
}

function makiSet(insideOut: boolean) {
  return (sheet: Sheet, spot: Spot, { pieces }: Dressing): void => {
    const names = fishes(pieces);
    for (const row of [0, 1, 2])
      for (let i = 0; i < 3; i++)
        sheet.put(
          maki(
            sheet,
            spot.x - 108 + i * 88 + row * 12,
            spot.y - 50 + row * 50,
            names[(i + row) % names.length] ?? names[0],
            insideOut,
          ),
        );
    condiments(sheet, spot);
  };
}

function mixedSet(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const names = fishes(pieces);
  for (let i = 0; i < 3; i++)
    sheet.put(nigiri(sheet, spot.x - 116 + i * 116, spot.y - 44, names[i % names.length] ?? names[0]));
  for (let i = 0; i < 3; i++)
    sheet.put(
      maki(sheet, spot.x - 112 + i * 86, spot.y + 34, names[(i + 1) % names.length] ?? names[0], i === 1),
    );
  condiments(sheet, spot);
}

/** Thick raw slices leaning on shredded radish and a leaf. */
function sashimi(sheet: Sheet, spot: Spot, { pieces }: Dressing): void {
  const names = fishes(pieces);
  sheet.put(
    ellipse(spot.x, spot.y - 12, spot.rx * 0.8, spot.ry * 0.66, `fill="${sheet.ball("#f8f5ea", 0.05)}"`),
  );
  let shreds = "";
  for (let i = 0; i < 30; i++)
    shreds += `M${Math.round(spot.x + sheet.chance.between(-0.8, 0.7) * spot.rx)} ${Math.round(spot.y + sheet.chance.between(-0.7, 0.3) * spot.ry)}q12 ${Math.round(sheet.chance.between(-14, 14))} 28 2`;
  sheet.put(
    line(shreds, "#d9d4be", 3, 0.9) +
      pieceAt(sheet, "lettuce", { x: spot.x - 70, y: spot.y - 34 }, 2) +
      pieceAt(sheet, "lettuce", { x: spot.x + 66, y: spot.y - 38 }, 2),
  );
  for (let group = 0; group < Math.min(3, Math.max(2, names.length)); group++)
    for (let i = 0; i < 4; i++) {
      const top = colourOf(names[group % names.length]);
      const x = spot.x - 92 + group * 84 + i * 17;
      const y = spot.y + (group % 2) * 22 - 4 + i * 5;
      sheet.put(
        `<g transform="translate(${x} ${y})rotate(18)">${path("M-20 -32Q0 -38 16 -30L20 26Q2 34 -16 28Z", `fill="${shade(top, -0.16)}"`)}${path("M-24 -34Q-4 -40 12 -32L16 24Q-2 32 -20 26Z", `fill="${sheet.ball(top, 0.1)}"`)}${line("M-18 -20l28 6M-17 -4l30 6M-16 12l28 5", shade(top, 0.17), 3, 0.8)}</g>`,
      );
    }
  condiments(sheet, spot);
}

export const sushi = {
  sushi: { draw: mixedSet, vessels: ["platter", "slate", "board"], rank: 76, tint: "" },
  nigiri: { draw: nigiriSet, vessels: ["platter", "slate", "board"], rank: 77, tint: "" },
  maki: { draw: makiSet(false), vessels: ["platter", "slate", "board"], rank: 77, tint: "" },
  "inside-out-roll": { draw: makiSet(true), vessels: ["platter", "slate", "board"], rank: 77, tint: "" },
  sashimi: { draw: sashimi, vessels: ["platter", "slate"], rank: 77, tint: "" },
} satisfies Record<string, Food>;
