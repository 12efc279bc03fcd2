import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { KnownMenu } from "../../stand-ins/openai/answers/known-menus.ts";

const FIXTURES = resolve(import.meta.dirname, "../reading/fixtures");

/** A menu of some pages: photos for the local reader to look at, and what the model says is on them. */
export type BenchMenu = { label: string; photos: Buffer[]; pages: KnownMenu[] };

async function fixture(name: string): Promise<{ photo: Buffer; menu: KnownMenu }> {
  const truth = await readFile(join(FIXTURES, `${name}.truth.json`), "utf8");
  return { photo: await readFile(join(FIXTURES, `${name}.jpg`)), menu: KnownMenu.parse(JSON.parse(truth)) };
}

/** The first dishes of a rendered menu, on its own photo. `mark` makes them dishes that nobody has drawn before. */
export async function onePage(name: string, count: number, mark = ""): Promise<BenchMenu> {
  const { photo, menu } = await fixture(name);
  const dishes = menu.dishes.slice(0, count).map((dish) => ({ ...dish, name: `${dish.name}${mark}` }));
  if (dishes.length < count) throw new Error(`${name} has only ${dishes.length} dishes`);
  return { label: `${count} dishes, 1 page`, photos: [photo], pages: [{ ...menu, dishes }] };
}

const EIGHT = [
  "it-pages-1",
  "it-pages-2",
  "de-leaders-table",
  "en-bbq-cards-rolled",
  "es-bullets-table",
  "pt-price-left-table",
  "it-comma-booklet",
  "en-screen-wall",
];

/** Fifteen dishes on each of eight photos. */
export async function eightPages(): Promise<BenchMenu> {
  const pages = await Promise.all(EIGHT.map((name) => onePage(name, 15)));
  return {
    label: "120 dishes, 8 pages",
    photos: pages.flatMap(({ photos }) => photos),
    pages: pages.flatMap((page) => page.pages),
  };
}
