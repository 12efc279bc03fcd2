import sharp from "sharp";
import { paintSketch } from "#lib/painting/index.ts";
import { sampleDishes } from "./sample-dishes.ts";

/**
 * Draws the sample dishes on the light and the dark paper of the product: node bench/sketches/contact-sheet.ts OUT.png
 * [dark]. For looking at: no number says whether food looks good.
 */
const papers = { light: "#fbf7ee", dark: "#1d1917" };
const across = 10;
const cellPx = 200;

async function drawContactSheet(file: string, theme: keyof typeof papers): Promise<void> {
  const rows = Math.ceil(sampleDishes.length / across);
  const cells = [];
  for (const [i, dish] of sampleDishes.entries()) {
    const { bytes } = await paintSketch(dish);
    cells.push({
      input: await sharp(bytes)
        .resize(cellPx - 8, cellPx - 8)
        .png()
        .toBuffer(),
      left: (i % across) * cellPx + 4,
      top: Math.floor(i / across) * cellPx + 4,
    });
  }
  await sharp({
    create: { width: across * cellPx, height: rows * cellPx, channels: 3, background: papers[theme] },
  })
    .composite(cells)
    .png()
    .toFile(file);
}

const [, script, file, theme] = process.argv;
if (import.meta.filename === script && file !== undefined)
  await drawContactSheet(file, theme === "dark" ? "dark" : "light");
