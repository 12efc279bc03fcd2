/**
 * How a card is photographed. Distances in CSS pixels of the scene (a card is about 1000 wide), angles in degrees.
 * A flat scan is the empty shot.
 */
export type Shot = {
  /** Camera: tilt away at the top, turn to the side, roll. */
  tiltDeg?: number;
  turnDeg?: number;
  rollDeg?: number;
  /** How strong the perspective is: smaller is closer. */
  distancePx?: number;
  table?: "none" | "wood" | "linen" | "slate" | "marble" | "dark";
  /** HTML laid on the table under the card, placed from the card's corner; a table's own CSS; light over all. */
  props?: { html: string; tableCss: string; lightHtml: string };
  /** Table seen around the card; negative cuts into the card's own margin. */
  marginPx?: number;
  /** Strength of wrinkles in px of displacement. */
  crumplePx?: number;
  /** Light over the scene: CSS background layers, multiplied. */
  shade?: string;
  /** Highlights: CSS background layers, screened. */
  glare?: string;
  /** The page of an open booklet: how far the middle sags, in output pixels. */
  sagPx?: number;
  /** Longer side of the picture in pixels. */
  longSidePx?: number;
  blurPx?: number;
  /** Standard deviation of sensor noise, in 8-bit levels. */
  noise?: number;
  /** Multiplies all channels: under 1 is an evening. */
  exposure?: number;
  /** Warm (over 0) or cold (under 0) light, -1 to 1. */
  warmth?: number;
  jpegQuality?: number;
  /** Pixels are stored turned and nothing says so. */
  turnedQuarters?: 1 | 2 | 3;
};

const softShade = "radial-gradient(120% 90% at 30% 20%, rgba(255,255,255,1) 30%, rgba(190,182,170,1) 100%)";
const handShade =
  "linear-gradient(115deg, rgba(255,255,255,1) 55%, rgba(120,112,104,1) 72%, rgba(150,142,134,1) 100%)";
const lampShade =
  "radial-gradient(70% 60% at 60% 25%, rgba(255,250,240,1) 0%, rgba(190,155,120,1) 70%, rgba(110,85,65,1) 100%)";
const glareSpot = "radial-gradient(30% 18% at 68% 30%, rgba(255,255,255,.55) 0%, rgba(255,255,255,0) 100%)";

/** The conditions that the catalogue mixes with looks. */
export const shots = {
  scan: { longSidePx: 1500, jpegQuality: 62 },
  table: {
    tiltDeg: 14,
    turnDeg: -6,
    rollDeg: 2,
    table: "wood",
    marginPx: 50,
    shade: softShade,
    noise: 3,
    blurPx: 0.5,
    longSidePx: 1600,
    jpegQuality: 58,
  },
  steep: {
    tiltDeg: 34,
    turnDeg: 12,
    rollDeg: -5,
    distancePx: 1900,
    table: "linen",
    marginPx: 40,
    shade: softShade,
    noise: 3,
    blurPx: 0.5,
    longSidePx: 1700,
    jpegQuality: 58,
  },
  hand: {
    tiltDeg: 8,
    turnDeg: 16,
    rollDeg: 4,
    table: "dark",
    marginPx: 30,
    shade: handShade,
    noise: 4,
    blurPx: 0.7,
    longSidePx: 1500,
    jpegQuality: 55,
  },
  evening: {
    tiltDeg: 18,
    turnDeg: -10,
    rollDeg: -3,
    table: "wood",
    marginPx: 40,
    shade: lampShade,
    exposure: 0.8,
    warmth: 0.5,
    noise: 7,
    blurPx: 0.8,
    longSidePx: 1600,
    jpegQuality: 55,
  },
  crumpled: {
    tiltDeg: 12,
    turnDeg: 8,
    rollDeg: 6,
    crumplePx: 26,
    table: "marble",
    marginPx: 40,
    shade: softShade,
    noise: 4,
    blurPx: 0.5,
    longSidePx: 1600,
    jpegQuality: 55,
  },
  glossy: {
    tiltDeg: 10,
    turnDeg: -14,
    rollDeg: 3,
    table: "dark",
    marginPx: 30,
    shade: softShade,
    glare: glareSpot,
    noise: 2,
    longSidePx: 1600,
    jpegQuality: 58,
  },
  wall: {
    tiltDeg: -6,
    turnDeg: 18,
    rollDeg: 1,
    table: "slate",
    marginPx: 40,
    noise: 4,
    blurPx: 0.5,
    longSidePx: 1600,
    jpegQuality: 55,
  },
  lowres: {
    rollDeg: 1.5,
    table: "wood",
    marginPx: 10,
    shade: softShade,
    noise: 3,
    longSidePx: 620,
    jpegQuality: 60,
  },
  booklet: {
    tiltDeg: 10,
    sagPx: 34,
    table: "dark",
    marginPx: 30,
    shade: softShade,
    noise: 3,
    blurPx: 0.5,
    longSidePx: 1600,
    jpegQuality: 58,
  },
  sideways: {
    tiltDeg: 8,
    rollDeg: 3,
    table: "linen",
    marginPx: 30,
    shade: softShade,
    noise: 3,
    longSidePx: 1500,
    jpegQuality: 58,
    turnedQuarters: 1,
  },
  upsideDown: {
    tiltDeg: 8,
    rollDeg: -2,
    table: "wood",
    marginPx: 30,
    shade: softShade,
    noise: 3,
    longSidePx: 1500,
    jpegQuality: 58,
    turnedQuarters: 2,
  },
  rolled: {
    tiltDeg: 6,
    rollDeg: 13,
    table: "marble",
    marginPx: 20,
    shade: softShade,
    noise: 3,
    longSidePx: 1700,
    jpegQuality: 56,
  },
} satisfies Record<string, Shot>;
