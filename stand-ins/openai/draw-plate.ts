import { createHash } from "node:crypto";
import sharp from "sharp";
import { z } from "zod";
import { paintSketch } from "#lib/painting/index.ts";

/** What a prompt of Carte carries about its dish: one JSON object among the prose. */
const PromptDish = z.object({
  name: z.string(),
  english_name: z.string().nullish(),
  ingredients: z.array(z.string()).nullish(),
});

function dishOf(prompt: string): { name: string; secondName: string | null; description: string | null } {
  const json = /\{[^{}]*"name"[^{}]*\}/.exec(prompt)?.[0];
  if (!json) return { name: prompt.slice(0, 120), secondName: null, description: null };
  const dish = PromptDish.parse(JSON.parse(json));
  return {
    name: dish.name,
    secondName: dish.english_name ?? null,
    description: dish.ingredients?.join(", ") ?? null,
  };
}

const TABLES = ["#3a2a20", "#2c2f31", "#4a3524", "#31352c", "#40302b", "#26282c"];

/** A dark table in evening light: boards, grain and a vignette, all from a seed, so that a prompt gives one picture. */
function tableSvg(side: number, seed: number): Buffer {
  const tone = TABLES[seed % TABLES.length] ?? "#3a2a20";
  const boards = Array.from({ length: 6 }, (_, i) => {
    const y = (side / 6) * i;
    return `<rect y="${y}" width="${side}" height="${side / 6}" fill="#000" opacity="${0.05 + ((seed >> i) & 3) * 0.04}"/>
      <rect y="${y}" width="${side}" height="2" fill="#000" opacity="0.5"/>`;
  }).join("");
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">
    <defs>
      <filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="0.006 0.09" numOctaves="4" seed="${seed % 997}"/>
        <feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0.9 0 0 0 -0.28"/></filter>
      <radialGradient id="lamp" cx="36%" cy="24%" r="85%"><stop offset="0" stop-color="#ffdfae" stop-opacity="0.42"/>
        <stop offset="0.55" stop-color="#ffdfae" stop-opacity="0.06"/><stop offset="1" stop-color="#000" stop-opacity="0.62"/></radialGradient>
    </defs>
    <rect width="${side}" height="${side}" fill="${tone}"/>${boards}
    <rect width="${side}" height="${side}" filter="url(#grain)" opacity="0.7"/>
    <rect width="${side}" height="${side}" fill="url(#lamp)"/></svg>`);
}

function demoMark(side: number): Buffer {
  const height = Math.round(side / 16);
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">
    <rect x="${side - height * 3.1}" y="${side - height * 1.5}" width="${height * 2.6}" height="${height}" rx="${height / 2}" fill="#000" opacity="0.55"/>
    <text x="${side - height * 1.8}" y="${side - height * 0.78}" font-family="sans-serif" font-weight="600" font-size="${height * 0.55}"
      letter-spacing="2" text-anchor="middle" fill="#fff">DEMO</text></svg>`);
}

const tables = new Map<number, Promise<Buffer>>();

/** One of twelve tables. The grain takes seconds to compute on a busy machine, so each is kept. */
function table(side: number, seed: number): Promise<Buffer> {
  const variant = seed % 12;
  let ready = tables.get(variant);
  if (!ready) {
    ready = sharp(tableSvg(side, variant * 7 + 3))
      .removeAlpha()
      .png()
      .toBuffer();
    tables.set(variant, ready);
  }
  return ready;
}

/**
 * Draws a plausible picture for a prompt: the dish on a dark table under a lamp, full frame, with a demo mark; so that
 * nobody takes it for a sketch or for a real model's work. The same prompt gives the same picture.
 */
export async function drawPlate(
  prompt: string,
  widthPx: number,
  heightPx: number,
  format: "png" | "webp" | "jpeg",
): Promise<Buffer> {
  const side = 768;
  const seed = createHash("sha256").update(prompt).digest().readUInt32BE(0);
  const dish = dishOf(prompt);
  const sketch = await paintSketch({ ...dish, section: null });
  const plate = await sharp(sketch.bytes)
    .resize(Math.round(side * 0.98))
    .rotate((seed % 17) - 8, { background: "#0000" })
    .modulate({ saturation: 1.18, brightness: 0.94 })
    .toBuffer();
  const offset = { left: Math.round(side * 0.02), top: Math.round(side * 0.03) };
  const onTable = await sharp(await table(side, seed))
    .composite([
      {
        input: await sharp(plate)
          .resize(side - offset.left, side - offset.top)
          .toBuffer(),
        ...offset,
      },
      { input: demoMark(side) },
    ])
    .removeAlpha()
    .toBuffer();
  return sharp(onTable)
    .resize(widthPx, heightPx, { fit: "cover" })
    .toFormat(format, { quality: 82 })
    .toBuffer();
}

const PLAIN_COLOURS = 8;
const plain = new Map<string, Promise<Buffer>>();

/** One of eight colours, by the prompt. Each is drawn once: who measures others' time must not take theirs. */
export function drawPlain(
  prompt: string,
  width: number,
  height: number,
  format: "png" | "webp" | "jpeg",
): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = createHash("sha256")
    .update(prompt)
    .digest()
    .map((byte, at) => (at === 0 ? (byte % PLAIN_COLOURS) * 30 : 120));
  const id = `${r} ${width}x${height} ${format}`;
  let drawn = plain.get(id);
  if (!drawn) {
    drawn = sharp({ create: { width, height, channels: 3, background: { r, g, b } } })
      .toFormat(format, { effort: format === "webp" ? 0 : 1 })
      .toBuffer();
    plain.set(id, drawn);
  }
  return drawn;
}
