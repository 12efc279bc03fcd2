import { shade } from "./colour.ts";
import type { Chance } from "./random.ts";

/** A ready-made drawing laid over the vector work: `name` is a file of the emoji set, sizes in px of the sketch. */
export type SpriteSpot = {
  name: string;
  /** Centre. */
  x: number;
  y: number;
  sizePx: number;
  /** Degrees clockwise. */
  turn?: number;
  flip?: boolean;
};

/** A soft shadow on the table: centre and half sides in px, `strength` 0 to 1 in its middle. */
export type ShadowSpot = { x: number; y: number; rx: number; ry: number; strength: number };

export type Layer =
  | { kind: "vector"; markup: string }
  | { kind: "sprite"; spot: SpriteSpot }
  | { kind: "shadow"; spot: ShadowSpot };

/** Width and height of a sketch, px. */
export const sketchPx = 512;

/** How much a circle lying on the table is flattened by the camera: every vessel and slice uses this one number. */
export const tilt = 0.64;

/**
 * What a drawing function draws on: layers from back to front and the gradients they share. Gradients use the
 * shape's own box, so one definition lights a hundred olives. There are no SVG filters: one blur cost 30 ms.
 */
export class Sheet {
  readonly chance: Chance;
  readonly layers: Layer[] = [];
  private readonly gradients = new Map<string, string>();

  constructor(chance: Chance) {
    this.chance = chance;
  }

  put(markup: string): void {
    const last = this.layers.at(-1);
    if (last?.kind === "vector") last.markup += markup;
    else this.layers.push({ kind: "vector", markup });
  }

  sprite(spot: SpriteSpot): void {
    this.layers.push({ kind: "sprite", spot });
  }

  shadow(spot: ShadowSpot): void {
    this.layers.push({ kind: "shadow", spot });
  }

  get defs(): string {
    return `<defs>${[...this.gradients.values()].join("")}</defs>`;
  }

  private gradient(key: string, body: (id: string) => string): string {
    const id = key.replace(/[^a-z0-9]/gi, "_");
    if (!this.gradients.has(id)) this.gradients.set(id, body(id));
    return `url(#${id})`;
  }

  /** A rounded thing lit from the upper left. */
  ball(colour: string, depth = 0.16): string {
    return this.gradient(
      `b${colour}${depth}`,
      (id) =>
        `<radialGradient id="${id}" cx=".36" cy=".26" r=".82"><stop offset="0" stop-color="${shade(colour, depth * 0.75)}"/><stop offset=".45" stop-color="${colour}"/><stop offset="1" stop-color="${shade(colour, -depth)}"/></radialGradient>`,
    );
  }

  /** From `from` at the top to `to` at the bottom. */
  fall(from: string, to: string): string {
    return this.gradient(
      `f${from}${to}`,
      (id) =>
        `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
    );
  }

  /** The outside of a round wall: bright a third from the left, dark at the right edge. */
  wall(colour: string, depth = 0.14): string {
    return this.gradient(
      `w${colour}${depth}`,
      (id) =>
        `<linearGradient id="${id}"><stop offset="0" stop-color="${shade(colour, -depth * 0.55)}"/><stop offset=".3" stop-color="${shade(colour, depth * 0.35)}"/><stop offset=".62" stop-color="${colour}"/><stop offset="1" stop-color="${shade(colour, -depth)}"/></linearGradient>`,
    );
  }

  /** A hollow seen from above: its upper left lies in the shadow of the rim, its lower right catches light. */
  hollow(colour: string, depth = 0.1): string {
    return this.gradient(
      `h${colour}${depth}`,
      (id) =>
        `<linearGradient id="${id}" x1=".2" y1="0" x2=".7" y2="1"><stop offset="0" stop-color="${shade(colour, -depth)}"/><stop offset=".55" stop-color="${colour}"/><stop offset="1" stop-color="${shade(colour, depth * 0.5)}"/></linearGradient>`,
    );
  }

  /** Colour in the middle, nothing at the edge: glows, steam, blushes. */
  soft(colour: string, alpha: number): string {
    return this.gradient(
      `s${colour}${alpha}`,
      (id) =>
        `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${alpha}"/><stop offset=".55" stop-color="${colour}" stop-opacity="${Math.round(alpha * 55) / 100}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`,
    );
  }

  /** `alpha` at the top fading to nothing at the bottom: light on glass and glaze. */
  fade(colour: string, alpha: number): string {
    return this.gradient(
      `v${colour}${alpha}`,
      (id) =>
        `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colour}" stop-opacity="${alpha}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>`,
    );
  }
}
