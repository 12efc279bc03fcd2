import type { Sheet } from "../drawing/sheet.ts";
import type { Spot } from "../vessels/index.ts";
import { strew } from "./strew.ts";

/** Pieces that are the meat itself: no trimming where meat is the dish. */
export const meatOnly = new Set([
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
export const beside = (pieces: string[]) => pieces.filter((name) => !meatOnly.has(name));

export function trimmings(sheet: Sheet, spot: Spot, pieces: string[]): void {
  strew(
    sheet,
    { x: spot.x - spot.rx * 0.1, y: spot.y + spot.ry * 0.74, rx: spot.rx * 0.92, ry: spot.ry * 0.3 },
    beside(pieces),
    { most: 8, scale: 1.25 },
  );
}
