/** Prints the lines that the local reader's OCR finds on a picture: `node bench/reading/lines.ts PHOTO`. */
import { readFile } from "node:fs/promises";
import { normalisePhoto } from "#lib/pictures/index.ts";
import { loadEngine } from "#lib/reading/local/engine.ts";
import { recognisePage } from "#lib/reading/local/ocr.ts";

const [path] = process.argv.slice(2);
if (!path) throw new Error("usage: node bench/reading/lines.ts PHOTO");
const engine = await loadEngine();
const [photo] = await normalisePhoto(await readFile(path));
if (!photo) throw new Error("no page in this file");
const startedMs = performance.now();
const page = await recognisePage(engine, photo.bytes, {
  isStopped: async () => false,
  onLocated: (boxes) => console.error(`${boxes.length} lines located after ${elapsedMs()} ms`),
  onLines: () => {},
});
console.error(`${page?.lines.length} lines read after ${elapsedMs()} ms`);
console.log(JSON.stringify(page, null, 1));

function elapsedMs(): number {
  return Math.round(performance.now() - startedMs);
}
