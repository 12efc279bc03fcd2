import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Truth, truthSchema } from "./designs/truth.ts";

/** A picture and what it says. */
export type Sample = { slug: string; picturePath: string; truth: Truth };

export const renderedFolder = join(import.meta.dirname, "fixtures");
/** Photographs of real menus, kept outside the repository: nobody's work is copied into it. */
export const photographedFolder = join(import.meta.dirname, "../../../shared/menus");

/** Every picture of a folder that has a truth beside it; an empty list when there is no such folder. */
export async function loadCorpus(folder: string, pattern = /./): Promise<Sample[]> {
  const files = await readdir(folder).catch(() => []);
  const truths = files.filter((file) => file.endsWith(".truth.json")).sort();
  const samples: Sample[] = [];
  for (const file of truths) {
    const slug = file.replace(".truth.json", "");
    const picture = files.find((name) => name.startsWith(`${slug}.`) && !name.endsWith(".json"));
    if (!picture || !pattern.test(slug)) continue;
    const truth = truthSchema.parse(JSON.parse(await readFile(join(folder, file), "utf8")));
    samples.push({ slug, picturePath: join(folder, picture), truth });
  }
  return samples;
}
