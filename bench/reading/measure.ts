import { readFile } from "node:fs/promises";
import { normalisePhoto } from "#lib/pictures/index.ts";
import type { Reader } from "#lib/reading/index.ts";
import type { Sample } from "./corpus.ts";
import {
  addScores,
  type FoundDish,
  f1,
  type MenuScore,
  type RefusalScore,
  scoreMenu,
  scoreRefusal,
} from "./score.ts";

export type Measured = {
  slug: string;
  ms: number;
  reason: string | null;
  language: string | null;
  languageRight: boolean | null;
  currencyRight: boolean | null;
  result: MenuScore | RefusalScore;
};

const sameLanguage = (a: string, b: string) => a.split("-")[0] === b.split("-")[0];

/** Reads one picture as the product would: normalised first, then the reader. `ms` is the reader's part. */
export async function measure(reader: Reader, sample: Sample): Promise<Measured> {
  const pages = await normalisePhoto(await readFile(sample.picturePath));
  const startedMs = performance.now();
  const found: FoundDish[] = [];
  const measured: Measured = {
    slug: sample.slug,
    ms: 0,
    reason: null,
    language: null,
    languageRight: null,
    currencyRight: null,
    result: scoreRefusal(true, found),
  };
  let isMenu = true;
  const images = pages.map((page, at) => ({ ...page, number: at + 1 }));
  for await (const event of reader.read(images, {})) {
    if (event.kind === "dish") {
      const { name, section, box, prices } = event.dish;
      found.push({ name, section, box, prices: prices.map((price) => price.text) });
    } else if (event.kind === "finished") {
      const { language, currency } = sample.truth;
      isMenu = event.isMenu;
      measured.reason = event.reason;
      measured.language = event.language;
      if (language) measured.languageRight = !!event.language && sameLanguage(language, event.language);
      if (currency) measured.currencyRight = event.currency === currency;
    }
  }
  measured.ms = Math.round(performance.now() - startedMs);
  measured.result = sample.truth.is_menu ? scoreMenu(sample.truth, found) : scoreRefusal(isMenu, found);
  return measured;
}

export type Totals = {
  menus: MenuScore;
  recall: number;
  precision: number;
  f1: number;
  /** Share of matched dishes with one printed amount right. */
  prices: number;
  negatives: number;
  refused: number;
  medianMs: number;
};

export function totalsOf(all: Measured[]): Totals {
  const menus = addScores(all.flatMap(({ result }) => (result.kind === "menu" ? [result] : [])));
  const refusals = all.flatMap(({ result }) => (result.kind === "refusal" ? [result] : []));
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    menus,
    ...f1(menus),
    prices: menus.priced ? menus.priceRight / menus.priced : 1,
    negatives: refusals.length,
    refused: refusals.filter((score) => score.refused).length,
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
  };
}
