import { scriptLikelihoods, type TextureWeights } from "#lib/reading/local/judge/script-texture.ts";
import { type Example, learnWeights } from "./learn-weights.ts";

/** A strip with the typeface it is in; `isHeldBack` when that is the last of its script's. */
export type Sample = Example & { family: string; isHeldBack: boolean };

/** How strips were told whose typeface was not learned from: shares from 0 to 1. */
export type HoldOut = { stripsRight: number; pagesRight: number };

const pageLines = 8;
const pages = 200;

type Told = { family: string; strips: number; right: number; pagesRight: number; mistakenFor: string };

const best = (values: readonly number[]) => values.indexOf(Math.max(...values));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

const columns = [6, 6, 24, 6, 5, 10, 0];
/** Figures stand right, words left. */
const row = (...cells: (string | number)[]) =>
  console.log(
    cells
      .map((cell, i) => {
        const [text, width] = [String(cell), columns[i] ?? 0];
        return /\d/.test(text) ? text.padStart(width) : text.padEnd(width);
      })
      .join("  "),
  );

/** How one script's strips are told; shares from 0 to 1 but for the number of strips. */
function tell(
  own: readonly Sample[],
  names: readonly string[],
  weights: TextureWeights,
  random: () => number,
): Told {
  const script = own[0]?.script ?? 0;
  const likelihoods = own.map(({ texture }) => scriptLikelihoods(texture, weights));
  const counts = names.map((_, i) => likelihoods.filter((strip) => best(strip) === i).length);
  let pagesRight = 0;
  for (let page = 0; page < pages; page++) {
    const drawn = Array.from(
      { length: pageLines },
      () => likelihoods[Math.floor(random() * likelihoods.length)] ?? [],
    );
    if (best(names.map((_, i) => sum(drawn.map((line) => line[i] ?? 0)))) === script) pagesRight++;
  }
  const right = counts[script] ?? 0;
  const wrong = counts.map((count, i) => (i === script ? 0 : count));
  return {
    family: own[0]?.family ?? "",
    strips: own.length,
    right: right / own.length,
    pagesRight: pagesRight / pages,
    mistakenFor: right < own.length ? (names[best(wrong)] ?? "") : "",
  };
}

/**
 * Learns without the typefaces held back and prints how their strips are told, one by one and in pages of eight drawn from
 * them. A script of a single typeface is learned and not tested.
 */
export function holdOut(samples: readonly Sample[], names: readonly string[], random: () => number): HoldOut {
  const learned = samples.filter(({ isHeldBack }) => !isHeldBack);
  const weights = learnWeights(learned, names.length, random);
  console.log("");
  row("script", "strips", "held back", "strips", "right", `pages of ${pageLines}`, "mostly mistaken for");
  const all = names.flatMap((name, script) => {
    const total = samples.filter((sample) => sample.script === script);
    const own = total.filter(({ isHeldBack }) => isHeldBack);
    if (own.length === 0) {
      row(name, total.length, "none");
      return [];
    }
    const told = tell(own, names, weights, random);
    const { family, strips, right, pagesRight, mistakenFor } = told;
    row(name, total.length, family, strips, percent(right), percent(pagesRight), mistakenFor);
    return [told];
  });
  const strips = sum(all.map((told) => told.strips));
  const result = {
    stripsRight: sum(all.map((told) => told.right * told.strips)) / Math.max(1, strips),
    pagesRight: sum(all.map((told) => told.pagesRight)) / Math.max(1, all.length),
  };
  row("all", samples.length, "", strips, percent(result.stripsRight), percent(result.pagesRight));
  return result;
}
