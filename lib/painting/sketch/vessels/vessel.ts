import type { Sheet } from "../drawing/sheet.ts";

/** Where the food goes: an ellipse on the sketch, px. `deep`: liquid stands in it, `tall`: room above for a heap. */
export type Spot = { x: number; y: number; rx: number; ry: number };

/** Glaze, rim line: see tones.ts. */
export type Tone = { glaze: string; line: string };

/** Draws itself and answers where the food goes; `front` draws what stands before the food. */
export type Vessel = (sheet: Sheet, tone: Tone) => { spot: Spot; front?: () => void };
