import type { Chance } from "../drawing/random.ts";
import type { Tone } from "./vessel.ts";

/** Glazes of one workshop: quiet enough that the food is always the loudest colour. No
 * yellow, no sand: half of all dishes are golden and vanished on them. */
const glazes: readonly [Tone, ...Tone[]] = [
  { glaze: "#fbf6ec", line: "#d8c7a6" },
  { glaze: "#fdfaf4", line: "#7f93b8" },
  { glaze: "#f8f3ea", line: "#b96f52" },
  { glaze: "#cfd8bd", line: "#93a47c" },
  { glaze: "#bcd0d6", line: "#83a0ac" },
  { glaze: "#efd3c4", line: "#cf9f89" },
  { glaze: "#9dbdb8", line: "#6f9691" },
  { glaze: "#c9806a", line: "#f3dcc8" },
  { glaze: "#6f7f8c", line: "#4d5a66" },
  { glaze: "#d6cfe0", line: "#a99cbd" },
];

/** Bowls of noodle shops are bolder than plates. */
const bowlGlazes: readonly [Tone, ...Tone[]] = [
  ...glazes,
  { glaze: "#c8553d", line: "#f6e7d2" },
  { glaze: "#3f5f7f", line: "#e9eef2" },
  { glaze: "#4e6b57", line: "#e8e6d2" },
  { glaze: "#3d3a3c", line: "#c99a55" },
];

/** Colours of the cloth or wash on which the vessel stands. */
const grounds: readonly [string, ...string[]] = [
  "#e9b872",
  "#a9bf8c",
  "#e39a7c",
  "#93b3bd",
  "#d9a5a0",
  "#c9b37e",
  "#b3a6c9",
  "#86b09c",
];

export const plateTone = (chance: Chance) => chance.pick(glazes);
export const bowlTone = (chance: Chance) => chance.pick(bowlGlazes);
export const groundTone = (chance: Chance) => chance.pick(grounds);
