/**
 * npm run brand: makes the pictures of the landing page and the app's icons again, from the sample menu, the sketch
 * painter and the icon's drawing. Run it after any of these changed; what it writes is committed.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { z } from "zod";
import { paintSketch } from "#lib/painting/index.ts";

const ROOT = join(import.meta.dirname, "..");
const LANDING = join(ROOT, "public/landing");

/** Dishes of the sample menu that tell the story: far apart on the page, and nothing like each other on the plate. */
const SHOWN = ["Soupe à l'oignon gratinée", "Moules marinières", "Risotto aux champignons", "Crêpes Suzette"];

/** Twice the width the photo has on a desktop, three times that on a phone. */
const PHOTO_WIDTH_PX = 600;
const SKETCH_PX = 240;

const Truth = z.object({
  dishes: z.array(
    z.object({
      name: z.string(),
      description: z.string().nullable(),
      section: z.string().nullable(),
      price: z.string(),
      box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
    }),
  ),
});

/** The photo, the sketches, and where on the photo each dish stands (in percent), for components/site. */
async function landing(): Promise<void> {
  await mkdir(LANDING, { recursive: true });
  const photo = sharp(join(ROOT, "public/sample/menu.jpg"));
  const { width, height } = await photo.metadata();
  const small = photo.clone().resize({ width: PHOTO_WIDTH_PX });
  await small.clone().avif({ quality: 46, effort: 8 }).toFile(join(LANDING, "menu.avif"));
  await small.clone().webp({ quality: 62, effort: 6 }).toFile(join(LANDING, "menu.webp"));

  const truth = Truth.parse(
    JSON.parse(await readFile(join(ROOT, "bench/reading/sample.truth.json"), "utf8")),
  );
  const dishes = [];
  for (const [index, name] of SHOWN.entries()) {
    const dish = truth.dishes.find((other) => other.name === name);
    if (!dish) throw new Error(`The sample menu has no ${name}.`);
    const sketch = await paintSketch({ ...dish, secondName: null });
    const file = `dish-${index + 1}.webp`;
    await sharp(sketch.bytes)
      .resize(SKETCH_PX)
      .webp({ quality: 72, alphaQuality: 70, effort: 6 })
      .toFile(join(LANDING, file));
    const percent = (part: number, whole: number) => Math.round((part / whole) * 1000) / 10;
    dishes.push({
      name: dish.name,
      price: dish.price,
      sketch: `/landing/${file}`,
      top: percent(dish.box.y, height),
      left: percent(dish.box.x, width),
      width: percent(dish.box.width, width),
      height: percent(dish.box.height, height),
    });
  }
  const facts = {
    photo: { width: PHOTO_WIDTH_PX, height: Math.round((PHOTO_WIDTH_PX * height) / width) },
    dishes,
  };
  await writeFile(join(ROOT, "components/site/landing-picture.json"), `${JSON.stringify(facts, null, 2)}\n`);
}

/** PNGs for those who take no SVG: Apple's home screen and the web app manifest. */
async function icons(): Promise<void> {
  const drawing = await readFile(join(ROOT, "app/icon.svg"));
  const png = (widthPx: number) =>
    sharp(drawing, { density: 600 }).resize(widthPx).png({ palette: true, effort: 10 });
  await png(180).toFile(join(ROOT, "app/apple-icon.png"));
  await png(192).toFile(join(ROOT, "public/icon-192.png"));
  await png(512).toFile(join(ROOT, "public/icon-512.png"));
}

await landing();
await icons();
