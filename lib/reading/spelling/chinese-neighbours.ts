import { simplifiedOf, traditionalOf } from "./chinese.ts";
import { CHINESE_WORDS } from "./words-chinese.ts";

type Neighbours = { single: ReadonlySet<string>; pairs: ReadonlySet<string>; characters: readonly string[] };
let neighbours: Neighbours | null = null;

/** Whether menus use this character, simplified or traditional. */
export const isMenuCharacter = (character: string) => load().single.has(simplifiedOf(character));

/** Whether a word of menus has these two characters side by side. */
export const areNeighbours = (left: string, right: string) =>
  load().pairs.has(simplifiedOf(left) + simplifiedOf(right));

/** The traditional characters of menus that an alphabet lacks: a recogniser leaves holes in their places. */
export function menuCharactersOutside(alphabet: ReadonlySet<string>): string[] {
  return load().characters.flatMap((character) => {
    const traditional = character === "只" ? "隻" : traditionalOf(character);
    return alphabet.has(traditional) ? [] : traditional;
  });
}

function load(): Neighbours {
  if (neighbours) return neighbours;
  const words = CHINESE_WORDS.split(/\s+/).filter(Boolean);
  const single = new Set(words.flatMap((word) => [...word]));
  const pairs = new Set(
    words.flatMap((word) => [...word].slice(1).map((right, i) => ([...word][i] ?? "") + right)),
  );
  neighbours = { single, pairs, characters: [...single] };
  return neighbours;
}
