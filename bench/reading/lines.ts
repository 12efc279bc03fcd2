/** Prints the lines that the local reader's OCR finds on a picture: `node bench/reading/lines.ts PHOTO`. */
import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { loadEngine } from "#lib/reading/local/engine.ts";
import { recognisePage } from "#lib/reading/local/ocr.ts";

const [path] = process.argv.slice(2);
if (!path) throw new Error("usage: node bench/reading/lines.ts PHOTO");
const bytes = await sharp(await readFile(path))
  .rotate()
  .resize(2048, 2048, { fit: "inside", withoutEnlargement: true })
  .png()
  .toBuffer();
const engine = await loadEngine();
const startedMs = performance.now();
const page = await recognisePage(engine, bytes);
console.error(`${page.lines.length} lines in ${Math.round(performance.now() - startedMs)} ms`);
console.log(JSON.stringify(page, null, 1));
