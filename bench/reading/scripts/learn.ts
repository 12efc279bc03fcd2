import { writeFile } from "node:fs/promises";
import { seededRandom } from "../seeded-random.ts";
import { holdOut } from "./hold-out.ts";
import { installedFamilies } from "./installed-families.ts";
import { learnWeights } from "./learn-weights.ts";
import { drawSamples } from "./samples.ts";
import { scripts } from "./typefaces.ts";
import { weightsFile, weightsPath } from "./weights-file.ts";

/**
 * Learns to tell scripts by their strokes: `node bench/reading/scripts/learn.ts` reports how strips in typefaces it did not
 * learn from are told, `--write` then learns from all of them and rewrites the weights that `lib/reading` judges by.
 */
const unknown = process.argv.slice(2).filter((argument) => argument !== "--write");
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(", ")}; there is --write.`);
const isToWrite = process.argv.includes("--write");

const { scripts: drawable, missing } = await installedFamilies(scripts);
if (missing.length > 0) console.log(`Not installed and left out: ${missing.join(", ")}.`);
const bare = drawable.filter(({ families }) => families.length === 0).map(({ name }) => name);
// Weights without a script would take its pages for another one's.
if (isToWrite && bare.length > 0)
  throw new Error(`Nothing is written: no typeface is installed for ${bare.join(", ")}.`);

const names = scripts.map(({ name }) => name);
const samples = await drawSamples(drawable);
const heldBack = holdOut(samples, names, seededRandom(7));
if (isToWrite) {
  const weights = learnWeights(samples, names.length, seededRandom(7));
  const familyCount = new Set(samples.map(({ family }) => family)).size;
  await writeFile(
    weightsPath,
    weightsFile({ names, weights, stripCount: samples.length, familyCount, heldBack }),
  );
  console.log(`\nWritten: ${weightsPath.pathname}`);
}
