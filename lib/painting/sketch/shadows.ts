import sharp from "sharp";

/** Across a shadow; drawn larger by the renderer, whose smoothing is all the blur a shadow needs. */
const sidePx = 64;
const brown = [0x2a, 0x16, 0x08] as const;

/** Darkness at a share of the way from the middle to the edge: falls slowly under the thing, then quickly beside it. */
function darknessAt(share: number): number {
  if (share >= 1) return 0;
  return share < 0.55 ? 1 - (0.45 * share) / 0.55 : (0.55 * (1 - share)) / 0.45;
}

async function draw(strength: number): Promise<string> {
  const pixels = Buffer.alloc(sidePx * sidePx * 4);
  for (let y = 0; y < sidePx; y++)
    for (let x = 0; x < sidePx; x++) {
      const share = Math.hypot(((x + 0.5) / sidePx) * 2 - 1, ((y + 0.5) / sidePx) * 2 - 1);
      pixels.set([...brown, Math.round(255 * strength * darknessAt(share))], (y * sidePx + x) * 4);
    }
  const raw = { width: sidePx, height: sidePx, channels: 4 } as const;
  const png = await sharp(pixels, { raw }).png({ compressionLevel: 9 }).toBuffer();
  return `data:image/png;base64,${png.toString("base64")}`;
}

const drawn = new Map<number, Promise<string>>();

/**
 * A soft round shadow as a data URI, for a strength of 0 to 1 (vessels use some ten). As a radial gradient, which it was,
 * the two or three shadows of a sketch took 6 of its 22 ms of drawing; a stretched small picture takes 1.
 */
export function shadowUri(strength: number): Promise<string> {
  const known = drawn.get(strength) ?? draw(strength);
  drawn.set(strength, known);
  return known;
}
