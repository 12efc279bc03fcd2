import type { TextureWeights } from "#lib/reading/local/judge/script-texture.ts";
import type { HoldOut } from "./hold-out.ts";

/** Where `lib/reading` takes its weights from. */
export const weightsPath = new URL(
  "../../../lib/reading/local/judge/script-texture-weights.ts",
  import.meta.url,
);

const lineLetters = 110;
const base64Letters = 112;

type Learned = {
  names: readonly string[];
  weights: TextureWeights;
  stripCount: number;
  familyCount: number;
  heldBack: HoldOut;
};

/** The file's text, in the house's format. */
export function weightsFile({ names, weights, stripCount, familyCount, heldBack }: Learned): string {
  const comment = `One row of weights a script, for the measures of \`strokeTexture\` in their order: whole numbers from -127 to 127 in base64, to be multiplied by the scale. Written by \`node bench/reading/scripts/learn.ts --write\`, which learned them (softmax regression) on ${stripCount.toLocaleString("en")} strips of ${names.length} scripts in ${familyCount} typefaces, clean, blurred with noise, and blurred light on dark. Of strips in typefaces that were held back ${floored(heldBack.stripsRight)} were told right, of pages of eight such strips ${floored(heldBack.pagesRight)}.`;
  const base64 = Buffer.from(weights.weights.buffer).toString("base64");
  return `/**
${wrapped(comment, " * ")}
 */
export const TEXTURE_SCRIPTS = [
${names.map((name) => `  ${JSON.stringify(name)},`).join("\n")}
] as const;

export const TEXTURE_SCALE = ${weights.scale};

export const TEXTURE_BIASES = [
${wrapped(`${weights.biases.join(", ")},`, "  ")}
];

export const TEXTURE_WEIGHTS = \`
${base64.match(new RegExp(`.{1,${base64Letters}}`, "g"))?.join("\n")}
\`;
`;
}

/** Never more than it was: 99.96 % is not all. */
const floored = (share: number) => `${Math.floor(100 * share)} %`;

function wrapped(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > lineLetters) lines.push(indent + word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join("\n");
}
