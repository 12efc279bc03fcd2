import { simplifiedOf, traditionalOf } from "../spelling/chinese.ts";
import { areNeighbours, isMenuCharacter, menuCharactersOutside } from "../spelling/chinese-neighbours.ts";
import type { Emission } from "./ctc.ts";
import type { Likelihoods } from "./likelihoods.ts";

/** What of a recogniser's alphabet is Chinese, and what of Chinese it lacks. */
export type HanAlphabet = {
  labels: readonly { label: number; text: string }[];
  outside: ReadonlySet<string>;
};

/** A place on the strip; where it `isGuess`, only a neighbour can make a character of it. */
type Site = { step: number; emission: Emission | null; isGuess: boolean };

/**
 * What speaks for a character besides the strip itself, as factors: that menus use it, and that a word of menus has it
 * beside its neighbour. Far more characters look like 雞 or 燙 than are ever eaten.
 */
const MENU_CHARACTER = Math.log(5);
const MENU_PAIR = Math.log(9);
/** Read more surely than this, a character needs no second thought. */
const SURE = 0.97;
/** Less likely than this a character was not seen, and only guessed. */
const MIN_LIKELIHOOD = 0.015;
/**
 * How likely the right character is one that the alphabet lacks, where something was seen and nothing known surely; to
 * this comes what the recogniser gave to characters that look like it.
 */
const OUTSIDE_LIKELIHOOD = 0.015;
const OUTSIDE_BELOW = 0.6;
const LOOK_ALIKE = new Map(
  "隻雙售双复優优 蝦虾蚓螺蜗蝶 餛馄鲲銀 腳脚却 蔔卜萄葡 滷卤泡鸿汹涵 顆颗類頼頻 餃饺較鲛鮫 鹹咸減碱 豬猪 魯鲁曾 鵝鹅 魷鱿 鱈鳕 鰻鳗 燉炖 蔥葱 薑姜"
    .split(" ")
    .map((group) => [[...group][0] ?? "", [...group].slice(1)]),
);
/** A strip whose Chinese was read less surely than this on the mean is no ground for guesses. */
const MIN_SURE = 0.4;
/** How sure a character is that its neighbours confirm: not so sure that a line of nothing else would count as legible. */
const CONFIRMED = 0.7;
/** The blank is surer than this between characters; in the place of one that cannot be read it wavers. */
const HOLE_BLANK = 0.93;
/** A strip's height is six steps, and so is the room that a character takes, less its margins. */
const ROOM_STEPS = 4;

export function hanAlphabet(alphabet: readonly string[]): HanAlphabet {
  const labels = alphabet.flatMap((text, index) => (isHan(text) ? { label: index + 1, text } : []));
  return { labels, outside: new Set(menuCharactersOutside(new Set(alphabet))) };
}

/**
 * Chinese read again where it was doubtful. The likelihood of an unusual character is spread over all that look like
 * it, so that the blank wins although something stands there; and traditional characters that the alphabet lacks leave
 * a hole. Such places get the character that menus would have there. Other writing comes back as it is.
 */
export function rereadHan(
  emissions: readonly Emission[],
  likelihoods: Likelihoods,
  alphabet: HanAlphabet,
): Emission[] {
  const letters = emissions.filter(({ text }) => /\p{L}/u.test(text)).length;
  const han = emissions.filter(({ text }) => isHan(text));
  if (han.length === 0 || han.length < letters * 0.5) return [...emissions];
  const sure = han.reduce((sum, { confidence }) => sum + confidence, 0) / han.length;
  if (sure < MIN_SURE) return [...emissions];
  const sites = [...sitesOf(emissions), ...unclaimed(emissions, likelihoods)].sort((a, b) => a.step - b.step);
  let read: (Emission | null)[] = sites.map(({ emission }) => emission);
  // Twice, since the neighbour that tells may itself have been a hole at first.
  for (let pass = 0; pass < 2; pass++) {
    read = sites.map((site, index) => {
      const { emission, step } = site;
      if (emission && !isDoubtful(emission)) return emission;
      const beside = { left: read[index - 1]?.text ?? null, right: read[index + 1]?.text ?? null };
      const best = likeliest(site, likelihoods, alphabet, beside);
      return best ? { spaceVote: emission?.spaceVote ?? 0, step, ...best } : emission;
    });
  }
  return read.filter((emission) => emission !== null);
}

const sitesOf = (emissions: readonly Emission[]): Site[] =>
  emissions.map((emission) => ({ step: emission.step, emission, isGuess: !isHan(emission.text) }));

/** Steps where something stands that no character was made of, far enough from those that were. */
function unclaimed(emissions: readonly Emission[], { data, steps, classes }: Likelihoods): Site[] {
  const taken = emissions.map(({ step }) => step);
  const wavering = Array.from({ length: steps }, (_, step) => ({ step, blank: data[step * classes] ?? 1 }))
    .filter(({ blank }) => blank < HOLE_BLANK)
    .sort((a, b) => a.blank - b.blank);
  const sites: Site[] = [];
  for (const { step, blank } of wavering) {
    if (taken.some((other) => Math.abs(other - step) < ROOM_STEPS)) continue;
    taken.push(step);
    sites.push({ step, emission: null, isGuess: blank >= 0.5 });
  }
  return sites;
}

function likeliest(
  { step, emission, isGuess }: Site,
  { data, classes }: Likelihoods,
  { labels, outside }: HanAlphabet,
  { left, right }: { left: string | null; right: string | null },
): { text: string; confidence: number } | null {
  let best: { text: string; confidence: number } | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  // One guess is no ground for another: a few smudges would become a whole roast goose.
  const isGround = (beside: string | null, text: string) =>
    beside !== null && !(outside.has(text) && outside.has(beside));
  const pairs = (text: string) =>
    (isGround(left, text) && areNeighbours(left ?? "", text) ? 1 : 0) +
    (isGround(right, text) && areNeighbours(text, right ?? "") ? 1 : 0);
  const consider = (text: string, likelihood: number, together: number, own: number) => {
    const menu = isMenuCharacter(text) ? MENU_CHARACTER : 0;
    // Of the two forms of one character the likelier, by a hair.
    const score = Math.log(likelihood) + menu + together * MENU_PAIR + own * 1e-3;
    if (score <= bestScore) return;
    best = { text, confidence: Math.max(likelihood, together > 0 ? CONFIRMED : 0) };
    bestScore = score;
  };
  const seen = new Map<string, number>();
  for (const { label, text } of labels) {
    const likelihood = data[step * classes + label] ?? 0;
    if (likelihood >= MIN_LIKELIHOOD) seen.set(text, likelihood);
  }
  // What belongs to both 面 and 麵 speaks for either.
  const likelihoodOf = (text: string) => {
    const other = simplifiedOf(text) === text ? traditionalOf(text) : simplifiedOf(text);
    return (seen.get(text) ?? 0) + (other === text ? 0 : (seen.get(other) ?? 0));
  };
  for (const [text, own] of seen) {
    const together = pairs(text);
    if (!isGuess || together > 0) consider(text, likelihoodOf(text), together, own);
  }
  if ((emission?.confidence ?? 0) < OUTSIDE_BELOW) {
    const neighbours = (isHan(left) ? 1 : 0) + (isHan(right) ? 1 : 0);
    for (const text of outside) {
      const together = pairs(text);
      const alike = (LOOK_ALIKE.get(text) ?? []).reduce((sum, other) => sum + (seen.get(other) ?? 0), 0);
      if (together === 0 || (alike === 0 && together < neighbours)) continue;
      consider(text, OUTSIDE_LIKELIHOOD + alike, together, 0);
    }
  }
  return best;
}

/** A character that may be another, or a sign ("#") that the recogniser made of one it does not know. */
function isDoubtful({ text, confidence }: Emission): boolean {
  return isHan(text) ? confidence < SURE : confidence < OUTSIDE_BELOW && /^[^\p{L}\p{N}\s]$/u.test(text);
}

const isHan = (text: string | null) => text !== null && /^\p{Script=Han}$/u.test(text);
