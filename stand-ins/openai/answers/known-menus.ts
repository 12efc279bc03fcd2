import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { createLocalReader } from "#lib/reading/index.ts";
import { lookDistance, lookOf, type Picture } from "./picture.ts";

/** What can be known of a page: the truth of a menu that we rendered ourselves, or what OCR makes of it. */
export const KnownMenu = z.object({
  is_menu: z.boolean(),
  language: z.string().nullish(),
  currency: z.string().nullish(),
  title: z.string().nullish(),
  dishes: z.array(
    z.object({
      name: z.string(),
      second_name: z.string().nullish(),
      description: z.string().nullish(),
      section: z.string().nullish(),
      price: z.string().nullish(),
    }),
  ),
});
export type KnownMenu = z.infer<typeof KnownMenu>;

const FIXTURES = resolve(import.meta.dirname, "../../../bench/reading/fixtures");
const SAMPLE_PHOTO = resolve(import.meta.dirname, "../../../public/sample/menu.jpg");
const SAMPLE_TRUTH = resolve(import.meta.dirname, "../../../bench/reading/sample.truth.json");
const SAME_LOOK = 24;

let known: Promise<{ look: boolean[]; menu: KnownMenu }[]> | undefined;

async function loadKnown(): Promise<{ look: boolean[]; menu: KnownMenu }[]> {
  const files = await readdir(FIXTURES);
  const truths = files.filter((file) => file.endsWith(".truth.json"));
  const sample = {
    look: await lookOf(await readFile(SAMPLE_PHOTO)),
    menu: KnownMenu.parse(JSON.parse(await readFile(SAMPLE_TRUTH, "utf8"))),
  };
  const rendered = await Promise.all(
    truths.map(async (truth) => {
      const picture = files.find(
        (file) => !file.endsWith(".json") && truth.startsWith(file.replace(/\.\w+$/, ".")),
      );
      if (!picture) throw new Error(`${truth} has no picture beside it`);
      const menu = KnownMenu.parse(JSON.parse(await readFile(join(FIXTURES, truth), "utf8")));
      return { look: await lookOf(await readFile(join(FIXTURES, picture))), menu };
    }),
  );
  return [sample, ...rendered];
}

const reader = createLocalReader();

async function readByOcr(picture: Picture): Promise<KnownMenu> {
  const { bytes, widthPx, heightPx } = picture;
  const menu: KnownMenu = { is_menu: false, dishes: [] };
  for await (const event of reader.read([{ number: 1, bytes, widthPx, heightPx }], {})) {
    if (event.kind === "dish") {
      const { name, secondName, description, section, prices } = event.dish;
      const price = prices.map(({ text }) => text).join(" ") || null;
      menu.dishes.push({ name, second_name: secondName, description, section, price });
    } else if (event.kind === "finished") {
      Object.assign(menu, {
        is_menu: event.isMenu,
        language: event.language,
        currency: event.currency,
        title: event.title,
      });
    }
  }
  return menu;
}

/** A menu that a test has told the stand-in about, by its picture. */
export type TaughtMenu = { look: Promise<boolean[]>; menu: KnownMenu };

export function teach(picture: Buffer, menu: KnownMenu): TaughtMenu {
  return { look: lookOf(picture), menu };
}

/** Looks at a picture: a menu that was taught, or one of ours, is known by heart; any other is read by OCR. */
export async function knowMenu(picture: Picture, taught: TaughtMenu[]): Promise<KnownMenu> {
  const look = await lookOf(picture.bytes);
  for (const lesson of taught) if (lookDistance(await lesson.look, look) <= SAME_LOOK) return lesson.menu;
  known ??= loadKnown();
  const hit = (await known).find((candidate) => lookDistance(candidate.look, look) <= SAME_LOOK);
  return hit?.menu ?? readByOcr(picture);
}

export async function closeKnownMenus(): Promise<void> {
  await reader.close();
}
