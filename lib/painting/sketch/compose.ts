import { chanceFrom } from "./drawing/random.ts";
import { line } from "./drawing/shapes.ts";
import { Sheet } from "./drawing/sheet.ts";
import type { Dressing, Food } from "./foods/food.ts";
import { foods } from "./foods/index.ts";
import { meats } from "./pieces/meats.ts";
import { seafood } from "./pieces/seafood.ts";
import { rawOf, sideApart } from "./raws.ts";
import { tints } from "./tints.ts";
import { shadow, wash } from "./vessels/ground.ts";
import { isVessel, type Spot, type VesselName, vessels } from "./vessels/index.ts";
import { bowlTone, groundTone, plateTone } from "./vessels/tones.ts";
import type { Understanding } from "./words/understand.ts";

/** Only what lies flat can share its plate; a bowl of soup cannot. */
const shared = new Set<VesselName>([
  "plate",
  "board",
  "slate",
  "platter",
  "leaf-plate",
  "deep-plate",
  "round-board",
]);

function vesselFor(sheet: Sheet, food: Food, { vessel, sides }: Understanding): VesselName | null {
  const flat = food.vessels.filter((name) => shared.has(name));
  const offered = sides.length > 0 && flat.length > 0 ? flat : food.vessels;
  const chosen = offered[sheet.chance.below(offered.length)] ?? null;
  return vessel !== null && isVessel(vessel) && chosen !== null ? vessel : chosen;
}

function steam(sheet: Sheet): void {
  let d = "";
  for (const x of [206, 262, 314]) {
    const lean = sheet.chance.between(-8, 8);
    d += `M${x} 148c${18 + lean} -20 ${-20 + lean} -34 ${lean} -58s14 -24 4 -42`;
  }
  sheet.put(line(d, "#ffffff", 13, 0.2) + line(d, "#ffffff", 6, 0.26));
}

type Beside = { name: string; x: number; y: number; sizePx: number; flip: boolean };

/** What stands behind the vessel peeps over its rim; what lies before it covers a little of its edge. */
function lay(sheet: Sheet, { name, x, y, sizePx, flip }: Beside): void {
  shadow(sheet, x, y + sizePx * 0.4, sizePx * 0.42, 0.5, 0.36);
  sheet.sprite({ name, x, y, sizePx, turn: sheet.chance.between(-14, 14), flip });
}

/** Enough pieces for a plate to look cooked rather than sorted. */
const fullPlate = 4;

const fromAnimals = new Set([...Object.keys(meats), ...Object.keys(seafood)]);

/** What the words name; what is usual where they are silent, but never meat or fish that they speak against. */
function dressingOf(food: Food, { pieces, tint, meatless }: Understanding): Dressing {
  const usual = food.usual ?? [];
  const plants = usual.filter((name) => !fromAnimals.has(name));
  const silent = pieces.length === 0;
  const filling = silent ? (meatless ? plants : usual) : food.mixed === true ? plants : [];
  const all = [...new Set([...pieces, ...filling])];
  return {
    tint: tints[tint ?? ""] ?? food.tint,
    pieces: silent ? all : all.slice(0, Math.max(fullPlate, pieces.length)),
  };
}

function serve(sheet: Sheet, food: Food, spot: Spot, understanding: Understanding): void {
  const dressing = dressingOf(food, understanding);
  const side = foods[understanding.sides[0] ?? ""];
  if (side === undefined) {
    food.draw(sheet, spot, dressing);
    return;
  }
  const way = sheet.chance.next() < 0.5 ? -1 : 1;
  const { x, y, rx, ry } = spot;
  side.draw(
    sheet,
    { x: x + way * rx * 0.48, y: y - ry * 0.36, rx: rx * 0.5, ry: ry * 0.54 },
    { tint: side.tint, pieces: [] },
  );
  food.draw(sheet, { x: x - way * rx * 0.18, y: y + ry * 0.16, rx: rx * 0.76, ry: ry * 0.78 }, dressing);
}

/** What lies beside the vessel, most wanted first: a side without room on the plate, then the ingredients. */
function rawsOf({ food, pieces, sides, raws }: Understanding, alone: boolean): string[] {
  const apart = alone ? sides.flatMap((side) => sideApart(side) ?? []) : [];
  const named = food === null ? [] : pieces.flatMap((piece) => rawOf(piece) ?? []);
  return [...new Set([...apart, ...raws, ...named])];
}

/** Lays out a sketch from back to front. `key` (hex) seeds every choice the words leave open. */
export function compose(understanding: Understanding, key: string): Sheet {
  const sheet = new Sheet(chanceFrom(Number.parseInt(key.slice(0, 8), 16)));
  const { chance } = sheet;
  const food = foods[understanding.food ?? "covered"] ?? foods.covered;
  if (food === undefined) return sheet;
  wash(sheet, groundTone(chance));
  const vesselName = vesselFor(sheet, food, understanding);
  const alone = vesselName === null || !shared.has(vesselName);
  const raws = rawsOf(understanding, alone);
  const way = chance.next() < 0.5 ? -1 : 1;
  const [behind, before] = chance.next() < 0.7 ? raws : [undefined, raws[0]];
  if (food.hot === true) steam(sheet);
  if (behind !== undefined)
    lay(sheet, { name: behind, x: 256 + way * 150, y: 148, sizePx: 152, flip: way > 0 });
  if (vesselName === null)
    food.draw(sheet, { x: 256, y: 300, rx: 150, ry: 92 }, dressingOf(food, understanding));
  else {
    const tone = vesselName.includes("bowl") ? bowlTone(chance) : plateTone(chance);
    const { spot, front } = vessels[vesselName](sheet, tone);
    serve(sheet, food, spot, alone ? { ...understanding, sides: [] } : understanding);
    front?.();
  }
  if (before !== undefined)
    lay(sheet, { name: before, x: 256 - way * 174, y: 418, sizePx: 120, flip: way < 0 });
  return sheet;
}
