import { plainLetters } from "#lib/words/client.ts";

/**
 * Words that are too short, or too much alike in plain letters, to be told alone: their neighbours tell. "a" between two
 * French words is "à", "bo" is beef in "phở bò" and avocado in "sinh tố bơ".
 */
type Rule = { pattern: RegExp; printed: string };

const SMALL_WORDS: Readonly<Record<string, readonly Rule[]>> = {
  fr: [
    { pattern: /(?<=[\p{L}\d,)] )a (?=\p{L})/gu, printed: "à " },
    { pattern: /(?<=\b(?:th|caf)[eé] )glace(?!\p{L})/giu, printed: "glacé" },
    { pattern: /^A (?=la |l['’]|partager|emporter|volonté|boire|grignoter)/giu, printed: "À " },
    {
      pattern:
        /\bThe(?=$| (?:vert|noir|blanc|glac|chaud|à|a |au |de |menthe|ou |et |nature|maison|citron|infus))/gu,
      printed: "Thé",
    },
    {
      pattern:
        /\bthe(?=$| (?:vert|noir|blanc|glac|chaud|à|a |au |menthe|ou |et |nature|maison|citron|infus))/gu,
      printed: "thé",
    },
  ],
  it: [{ pattern: /\b([Tt])e(?=$| (?:caldo|fredd|verde|nero|bianco|al |alla ))/gu, printed: "$1è" }],
  es: [{ pattern: /\b([Tt])e(?=$| (?:verde|negro|rojo|blanco|con |frío|helado|moruno))/gu, printed: "$1é" }],
  pt: [
    {
      pattern: /(?<=\p{L} )a (?=moda|br[aá]s\b|bulh|\p{L}{2,}(?:eir[oa]|ana|esa|ense|ina)\b)/giu,
      printed: "à ",
    },
  ],
  ro: [{ pattern: /(?<=\p{L} )si (?=\p{L})/gu, printed: "și " }],
};

/** Vietnamese syllables mean five things each without their marks; names of dishes do not. */
const VIETNAMESE = `bánh mì, bánh xèo, bánh cuốn, bánh cuốn nóng, bò kho, bò lúc lắc, bò lá lốt, bò viên, bún bò, bún bò Huế,
  bún chả, bún riêu, bún riêu cua, bún thịt nướng, bún thịt, bún đậu, cà phê, cà phê đá, cà phê sữa,
  cà phê sữa đá, cá kho tộ, cá kho, canh chua, chả cá, chả giò, chả lụa, cháo gà, chè ba màu, cơm chiên,
  cơm chiên dương châu, cơm gà, cơm gà xối mỡ, cơm rang, cơm sườn, cơm tấm, cơm tấm sườn, cơm tấm sườn bì chả,
  sườn bì chả, cơm trắng, dương châu, đậu hũ, đậu hũ sốt cà, sốt cà, gà nướng, gà xào sả ớt, gỏi cuốn,
  gỏi cuốn tôm thịt, gỏi đu đủ, gỏi gà, gỏi xoài, hủ tiếu, hủ tiếu nam vang, lẩu thái, lẩu hải sản, mì quảng,
  mì xào, mì xào giòn, nem nướng, nem rán, nước dừa, nước mía, nước chanh, nước mắm, nước ngọt, phở bò,
  phở bò tái, phở bò viên, phở chín, phở gà, phở tái, phở xào, rau muống, rau muống xào tỏi, xào tỏi, rau củ,
  sinh tố, sinh tố bơ, sinh tố xoài, sinh tố dâu, sườn nướng, thịt kho, thịt kho trứng, thịt nướng, tôm nướng,
  tôm rang, trà chanh, trà đá, trà sữa, trà nóng, trà đào, trứng chiên, vịt quay, xôi gà, xôi mặn, bò nướng,
  bò xào, bít tết`;

/** Alone they may be another word, in plain letters: "thé" or an English "the". */
const TOLD_BY_NEIGHBOURS: Readonly<Record<string, readonly string[]>> = { fr: ["the"] };

export const needsNeighbours = (plain: string, language: string) =>
  TOLD_BY_NEIGHBOURS[language]?.includes(plain) ?? false;

let dishes: readonly Rule[] | null = null;

/** The longest first: "phở bò viên" before "phở bò". */
function vietnamese(): readonly Rule[] {
  dishes ??= VIETNAMESE.split(/,\s*/)
    .sort((a, b) => b.length - a.length)
    .map((printed) => ({
      pattern: new RegExp(`(?<!\\p{L})${[...printed].map(anyMark).join("")}(?![\\p{L}\\p{M}])`, "giu"),
      printed,
    }));
  return dishes;
}

/** Matches a letter with whatever marks were read over it. */
function anyMark(letter: string): string {
  const plain = plainLetters(letter);
  const sisters = /[aeiouyd]/.test(plain) ? `[${plain}${SISTERS[plain] ?? ""}]` : plain;
  return letter === " " ? " ?" : sisters;
}

const SISTERS: Readonly<Record<string, string>> = {
  a: "àáâãăảạắằẳẵặấầẩẫậäā",
  e: "èéêẻẽẹếềểễệëē",
  i: "ìíỉĩịîïī",
  o: "òóôõơỏọốồổỗộớờởỡợöō",
  u: "ùúũưủụứừửữựûüū",
  y: "ỳýỷỹỵ",
  d: "đ",
};

/** What the small words and set phrases of a language are printed as. */
export function spellPhrases(text: string, language: string): string {
  const rules = language === "vi" ? vietnamese() : (SMALL_WORDS[language] ?? []);
  return rules.reduce(
    (spelled, { pattern, printed }) =>
      spelled.replace(pattern, (read: string, first: unknown) =>
        likeRead(read, typeof first === "string" ? printed.replace("$1", first) : printed),
      ),
    text,
  );
}

/** "Phở bò" where the name began with a capital. */
function likeRead(read: string, printed: string): string {
  const capital = /^\p{Lu}/u.test(read);
  return capital ? printed.charAt(0).toUpperCase() + printed.slice(1) : printed;
}
