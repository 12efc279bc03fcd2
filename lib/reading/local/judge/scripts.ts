import type { Box } from "../../reader.ts";
import type { OcrLine, OcrPage } from "../ocr.ts";
import { isIllegible, isLegible } from "./legibility.ts";
import { MARKED_SCRIPTS, SCRIPT_MARKS } from "./script-marks.ts";
import { TEXTURE_SCRIPTS } from "./script-texture-weights.ts";

/** Scripts the recogniser does read; when their marks win, the page is only blurred. */
const READABLE = new Set<string>(["Latn", "Hani"]);
/** Fewer lines than this prove nothing: every photo has a logo or a smudge. */
const MIN_LINES = 5;
/** By how much the best script must beat the next, in tenths of a nat, for each line and altogether. */
const MARGIN_PER_LINE = 8;
const MARGIN = 120;

/** Fewer lines than this whose strokes were looked at prove nothing. */
const MIN_TEXTURES = 4;
/** By how much a script's strokes must beat the next one's, in nats, altogether and for each line. */
const TEXTURE_MARGIN = 8;
const TEXTURE_MARGIN_PER_LINE = 0.5;

type Strange = { text: string; box: Box; scripts?: number[] | undefined };

/**
 * ISO 15924 names of scripts on this page that the recogniser cannot read, by the strokes of its strange lines or, where
 * nobody looked at those, by the marks that the recogniser made of them; empty when none is recognised.
 */
export function unreadableScripts(
  { lines, unread }: OcrPage,
  isStrange: (line: OcrLine) => boolean = isIllegible,
): string[] {
  const strange: Strange[] = [
    ...lines.filter((line) => !line.vertical && isStrange(line)),
    // A speck that gave no character is as high as long; a word is longer.
    ...unread
      .filter((box) => box.width > box.height * 1.3)
      .map((box) => ({ text: "", box, scripts: box.scripts })),
  ];
  const textures = strange.flatMap(({ scripts }) => (scripts ? [scripts] : []));
  if (textures.length >= MIN_TEXTURES) return byTexture(textures);
  if (strange.length < MIN_LINES) return [];
  // Korean and kana mostly give nothing at all and look alike; but Japanese hardly goes without Chinese characters.
  const hasHan = lines.some((line) => isLegible(line) && /\p{Script=Han}{2}/u.test(line.text));
  const impossible = hasHan ? "Hang" : "Jpan";
  const scores = MARKED_SCRIPTS.map((script, i) => ({
    script,
    score: strange.reduce((sum, line) => sum + scoreLine(line, i), 0),
  }));
  return clearlyUnreadable(
    scores.filter(({ script }) => script !== impossible),
    Math.max(MARGIN, MARGIN_PER_LINE * strange.length),
  );
}

function byTexture(textures: readonly (readonly number[])[]): string[] {
  const scores = TEXTURE_SCRIPTS.map((script, i) => ({
    script,
    score: textures.reduce((sum, own) => sum + (own[i] ?? 0), 0),
  }));
  return clearlyUnreadable(scores, Math.max(TEXTURE_MARGIN, TEXTURE_MARGIN_PER_LINE * textures.length));
}

/** The best script when it beats the next by the margin and is none that can be read. */
function clearlyUnreadable(scores: readonly { script: string; score: number }[], margin: number): string[] {
  const [best, next] = [...scores].sort((a, b) => b.score - a.score);
  if (!best || !next || READABLE.has(best.script)) return [];
  return best.score - next.score >= margin ? [best.script] : [];
}

function scoreLine({ text, box }: Strange, script: number): number {
  const characters = [...text].filter((character) => character.trim());
  const density = (characters.length / Math.max(1, box.width)) * box.height;
  const marks = characters.map((character) => (/\p{Script=Han}/u.test(character) ? "漢" : character));
  marks.push(`d${Math.min(6, Math.floor(density * 2.5))}`);
  return marks.reduce((sum, mark) => sum + (SCRIPT_MARKS.get(mark)?.[script] ?? 0), 0);
}
