/** Prints the page that the local reader's OCR makes of a picture: `node bench/reading/lines.ts PHOTO`. */
import { readFile } from "node:fs/promises";
import { normalisePhoto } from "#lib/pictures/index.ts";
import { createOcrProcess } from "#lib/reading/local/ocr-process.ts";

const [path] = process.argv.slice(2);
if (!path) throw new Error("usage: node bench/reading/lines.ts PHOTO");
const [photo] = await normalisePhoto(await readFile(path));
if (!photo) throw new Error("no page in this file");
const startedMs = performance.now();
const ocr = createOcrProcess();
for await (const reply of ocr.read(photo.bytes)) {
  if (reply.kind === "located") console.error(`${reply.boxes.length} lines located after ${elapsedMs()} ms`);
  if (reply.kind !== "read") continue;
  console.error(`${reply.page.lines.length} lines read after ${elapsedMs()} ms`);
  console.log(JSON.stringify(reply.page, null, 1));
}
await ocr.close();

function elapsedMs(): number {
  return Math.round(performance.now() - startedMs);
}
