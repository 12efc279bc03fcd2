import { chanceFrom } from "./drawing/random.ts";
import { line } from "./drawing/shapes.ts";
import { Sheet } from "./drawing/sheet.ts";
import type { Food } from "./foods/food.ts";
import { foods } from "./foods/index.ts";
import { rawOf } from "./raws.ts";
import { tints } from "./tints.ts";
import { shadow, wash } from "./vessels/ground.ts";
import { isVessel, type Spot, type VesselName, vessels } from "./vessels/index.ts";
import { bowlTone, groundTone, plateTone } from "./vessels/tones.ts";
import type { Understanding } from "./words/understand.ts";

function vesselFor(sheet: Sheet, food: Food, asked: string | null): VesselName | null {
  const offered = food.vessels;
  const chosen = offered[sheet.chance.below(offered.length)] ?? null;
  return asked !== null && isVessel(asked) && chosen !== null ? asked : chosen;
}

function steam(sheet: Sheet): void {
  let d = "";
  for (const x of [206, 262, 314]) {
    const lean = sheet.chance.between(-8, 8);
    d += `M${x} 148c${18 + lean} -20 ${-20 + lean} -34 ${lean} -58s14 -24 4 -42`;
  }
  sheet.put(line(d, "#ffffff", 13, 0.2) + line(d, "#ffffff", 6, 0.26));
}

function beside(sheet: Sheet, names: string[], at: "back" | "front"): void {
  const side = sheet.chance.next() < 0.5 ? -1 : 1;
  names.forEach((name, i) => {
    const way = i === 0 ? side : -side;
    const sizePx = at === "back" ? 156 : 122;
    const x = 256 + way * (at === "back" ? 150 : 176);
    const y = at === "back" ? 152 : 418;
    if (at === "front") shadow(sheet, x, y + sizePx * 0.4, sizePx * 0.4, 0.5, 0.4);
    sheet.sprite({ name, x, y, sizePx, turn: sheet.chance.between(-14, 14), flip: way > 0 });
  });
}

function serve(sheet: Sheet, food: Food, spot: Spot, understanding: Understanding): void {
  const named = understanding.pieces;
  const pieces = named.length > 0 ? named : [...(food.usual ?? [])];
  const tint = tints[understanding.tint ?? ""] ?? food.tint;
  const [side] = understanding.sides;
  const sideFood = side === undefined ? undefined : foods[side];
  if (sideFood === undefined || spot.ry > 112) {
    food.draw(sheet, spot, { tint, pieces });
    return;
  }
  const way = sheet.chance.next() < 0.5 ? -1 : 1;
  const sideSpot: Spot = {
    x: spot.x + way * spot.rx * 0.5,
    y: spot.y - spot.ry * 0.34,
    rx: spot.rx * 0.46,
    ry: spot.ry * 0.5,
  };
  sideFood.draw(sheet, sideSpot, { tint: sideFood.tint, pieces: [] });
  food.draw(
    sheet,
    { x: spot.x - way * spot.rx * 0.2, y: spot.y + spot.ry * 0.14, rx: spot.rx * 0.74, ry: spot.ry * 0.78 },
    { tint, pieces },
  );
}

/** Lays out a sketch from back to front. `key` seeds every choice the words leave open. */
export function compose(understanding: Understanding, key: string): Sheet {
  const sheet = new Sheet(chanceFrom(Number.parseInt(key.slice(0, 8), 16)));
  const food = foods[understanding.food ?? "covered"] ?? foods.covered;
  if (food === undefined) return sheet;
  wash(sheet, groundTone(sheet.chance));
  const vesselName = vesselFor(sheet, food, understanding.vessel);
  const raws = [...understanding.raws, ...understanding.pieces.flatMap((piece) => rawOf(piece) ?? [])].slice(
    0,
    2,
  );
  if (food.hot === true) steam(sheet);
  beside(sheet, raws.slice(0, 1), "back");
  if (vesselName === null) {
    food.draw(
      sheet,
      { x: 256, y: 300, rx: 150, ry: 92 },
      { tint: tints[understanding.tint ?? ""] ?? food.tint, pieces: understanding.pieces },
    );
  } else {
    const tone = vesselName.includes("bowl") ? bowlTone(sheet.chance) : plateTone(sheet.chance);
    const { spot, front } = vessels[vesselName](sheet, tone);
    serve(sheet, food, spot, understanding);
    front?.();
  }
  beside(sheet, raws.slice(1, 2), "front");
  return sheet;
}
