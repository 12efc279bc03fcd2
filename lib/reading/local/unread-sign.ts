import type { Likelihoods } from "./likelihoods.ts";
import type { Placed } from "./word-spaces.ts";

/**
 * Ink beside an amount that no character was made of. The recogniser's alphabet has neither € nor £: in print their
 * likelihood is spread over the letters they resemble, and the blank wins. `index` is the character it stands before.
 */
export type UnreadSign = {
  place: SignPlace;
  index: number;
  /** Where its middle stands, as on `Placed`. */
  at: number;
  step: number;
  /** A space stands between it and the amount. */
  apart: boolean;
  /** How much likelihood the letters have that the signs resemble, summed over its steps. */
  euro: number;
  pound: number;
  /** The amount has cents. */
  cents: boolean;
};
export type SignPlace = "before" | "between" | "after";

/** Classes of the recogniser that resemble each sign. */
export type SignLabels = { euro: readonly number[]; pound: readonly number[] };

/** In widths of a digit: a point is narrower than a sign, a row of leader dots wider, and further off stands something else. */
const WIDTH = { least: 0.3, most: 2.3 };
const REACH = 2.2;
const SPACE = 0.3;
/** A digit on a strip 48 px high, where an amount has only one, if its line is not set wider. */
const USUAL_DIGIT_PX = 18;

/** Class 0 is the blank, class i is `alphabet[i - 1]`. */
export function signLabels(alphabet: readonly string[]): SignLabels {
  const labels = (signs: string) =>
    alphabet.flatMap((text, index) => (text !== "" && signs.includes(text) ? index + 1 : []));
  return { euro: labels("eE∈єЄCc"), pound: labels("fF") };
}

/** Every unread sign right before, within or right after the amounts of a strip with this ink. */
export function findUnreadSigns(
  ink: readonly boolean[],
  characters: readonly Placed[],
  likelihoods: Likelihoods,
  paddedWidthPx: number,
  labels: SignLabels,
): UnreadSign[] {
  const amounts = amountsIn(characters);
  if (amounts.length === 0) return [];
  const stepPx = paddedWidthPx / likelihoods.steps;
  const centrePx = ({ at }: Placed) => at * ink.length;
  return amounts.flatMap(({ first, last }) => {
    const printed = characters.slice(first, last + 1);
    const digitPx = digitWidthPx(printed, characters, ink.length);
    const places: [SignPlace, number][] = [
      ["before", first],
      ["after", last + 1],
    ];
    if (printed.length >= 3 && printed.every(({ text }) => /\d/.test(text)))
      places.push(["between", last - 1]);
    return places.flatMap(([place, index]) => {
      const left = characters.slice(0, index).findLast(({ text }) => text !== " ");
      const right = characters.slice(index).find(({ text }) => text !== " ");
      const fromPx = left ? centrePx(left) + digitPx / 2 : 0;
      const toPx = right ? centrePx(right) - digitPx / 2 : ink.length;
      const runs = runsOf(ink, fromPx, toPx).filter(
        ({ from, to }) => to - from >= digitPx * WIDTH.least && to - from <= digitPx * WIDTH.most,
      );
      const run = place === "before" ? runs.at(-1) : runs[0];
      const gapPx = run && (place === "before" ? toPx - run.to : run.from - fromPx);
      if (!run || gapPx === undefined || gapPx > digitPx * REACH) return [];
      const middlePx = (run.from + run.to) / 2;
      const steps = {
        from: Math.max((left?.step ?? -1) + 1, Math.floor(run.from / stepPx) - 1),
        to: Math.min((right?.step ?? likelihoods.steps) - 1, Math.ceil(run.to / stepPx) + 1),
      };
      return [
        {
          place,
          index,
          at: middlePx / ink.length,
          step: Math.floor(middlePx / stepPx),
          apart: gapPx > digitPx * SPACE,
          euro: shareOf(likelihoods, labels.euro, steps),
          pound: shareOf(likelihoods, labels.pound, steps),
          cents: printed.some(({ text }) => /[.,]/.test(text)),
        },
      ];
    });
  });
}

/** Digits with points between them, that no letter touches. */
function amountsIn(characters: readonly Placed[]): { first: number; last: number }[] {
  // A character may be of two UTF-16 units: one letter stands for each here, so that indexes agree.
  const text = characters.map(({ text }) => (/^[\d., ]$/.test(text) ? text : "x")).join("");
  return [...text.matchAll(/(?<![\dx]|x[.,])\d{1,4}(?:[.,]\d{1,2})?(?![\dx]|[.,]\d)/g)].map(
    ({ 0: match, index }) => ({
      first: index,
      last: index + match.length - 1,
    }),
  );
}

/** From digit to digit: the widest, for a 1 is narrow; but where no point parts them a sign may stand within. */
function digitWidthPx(amount: readonly Placed[], line: readonly Placed[], widthPx: number): number {
  const steps = advances(amount, /^\d\d$/, widthPx);
  if (steps.length === 0) {
    const all = advances(line, /^\S\S$/, widthPx).sort((a, b) => a - b);
    return Math.max(USUAL_DIGIT_PX, all[Math.floor(all.length / 2)] ?? 0);
  }
  return steps.length === amount.length - 1 ? Math.min(...steps) : Math.max(...steps);
}

function advances(characters: readonly Placed[], pair: RegExp, widthPx: number): number[] {
  return characters.slice(1).flatMap((right, index) => {
    const left = characters[index];
    return left && pair.test(left.text + right.text) ? [(right.at - left.at) * widthPx] : [];
  });
}

function runsOf(ink: readonly boolean[], fromPx: number, toPx: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let x = Math.max(0, Math.round(fromPx)); x < Math.min(ink.length, Math.round(toPx)); x++) {
    if (!ink[x]) continue;
    const last = runs.at(-1);
    if (last && last.to === x) last.to = x + 1;
    else runs.push({ from: x, to: x + 1 });
  }
  return runs;
}

function shareOf(
  { data, classes }: Likelihoods,
  labels: readonly number[],
  { from, to }: { from: number; to: number },
): number {
  let sum = 0;
  for (let step = from; step <= to; step++)
    for (const label of labels) sum += data[step * classes + label] ?? 0;
  return sum;
}
