import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Truth, truthSchema } from "./designs/truth.ts";

/** A picture and what it says. */
export type Sample = { slug: string; picturePath: string; truth: Truth };

export const renderedFolder = join(import.meta.dirname, "fixtures");
/** Photographs of real menus, kept outside the repository: nobody's work is copied into it. */
export const photographedFolder = join(import.meta.dirname, "../../../shared/menus");

/** The menu that the product offers to try: it has to read without a fault. */
export async function loadSampleMenu(): Promise<Sample> {
  const truth = JSON.parse(await readFile(join(import.meta.dirname, "sample.truth.json"), "utf8"));
  return {
    slug: "sample",
    picturePath: join(import.meta.dirname, "../../public/sample/menu.jpg"),
    truth: truthSchema.parse(truth),
  };
}

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
