import { mix } from "../drawing/colour.ts";
import { blob, path } from "../drawing/shapes.ts";
import { type Sheet, tilt } from "../drawing/sheet.ts";

/**
 * The ground is a translucent wash, not a filled square: on light paper it is a watercolour stain, in the dark room a
 * dim pool of light, and a sketch can never be mistaken for a picture, which fills its frame. Opaque paper was
 * rejected: it needs two files per dish, or a light tile glaring in the dark theme.
 */
export function wash(sheet: Sheet, colour: string): void {
  const { chance } = sheet;
  const big = blob(chance, { x: 256, y: 290, rx: 232, ry: 196, corners: 9, wobble: 0.045 });
  const small = blob(chance, {
    x: 256 + chance.between(-14, 14),
    y: 300,
    rx: 214,
    ry: 176,
    corners: 8,
    wobble: 0.06,
  });
  sheet.put(
    path(big, `fill="${colour}" fill-opacity=".26"`) +
      path(small, `fill="${mix(colour, "#ffffff", 0.18)}" fill-opacity=".3"`),
  );
}

/** The soft shadow under a thing that stands at x,y (its lowest middle); light comes from the upper left. */
export function shadow(sheet: Sheet, x: number, y: number, rx: number, strength = 0.42, flat = tilt): void {
  sheet.shadow({ x: x + rx * 0.05, y, rx: rx * 1.16, ry: rx * flat * 1.16, strength });
}
