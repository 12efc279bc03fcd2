import { openStudio } from "../designs/studio.ts";
import { seededRandom } from "../seeded-random.ts";
import type { Sample } from "./hold-out.ts";
import { linesFor } from "./lines.ts";
import { drawSheet } from "./sheet.ts";
import { texturesOf } from "./strips.ts";
import type { Script } from "./typefaces.ts";

/** Draws every script in each of its typefaces: 12,000 strips take some minutes. The last typeface of several is held back. */
export async function drawSamples(scripts: readonly Script[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  const browser = await openStudio();
  try {
    for (const [script, own] of scripts.entries()) {
      const { name, language, families } = own;
      for (const [at, family] of families.entries()) {
        // Of its own, so that a typeface that is missing changes no other one's strips.
        const random = seededRandom(1000 * script + [...family].reduce((sum, c) => sum + c.charCodeAt(0), 0));
        const sheet = await drawSheet(browser, language, family, linesFor(own, families.length, random));
        const isHeldBack = families.length > 1 && at === families.length - 1;
        for (const texture of await texturesOf(sheet, random))
          samples.push({ texture, script, family, isHeldBack });
      }
      console.log(`${name}: ${families.length} typefaces drawn, ${samples.length} strips so far`);
    }
  } finally {
    await browser.close();
  }
  return samples;
}
