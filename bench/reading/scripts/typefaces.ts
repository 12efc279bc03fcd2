/**
 * A script by its ISO 15924 name, a language to take words from, and typefaces by family name. The last one installed is
 * held back when the learning is tested, so it should not be the twin of an earlier one.
 */
export type Script = { name: string; language: string; families: readonly string[] };

const european = ["Noto Sans", "Noto Serif", "DejaVu Sans", "Liberation Serif"];

/** In the order of the rows of weights. Latin has the most typefaces: it is what menus are set in at their most playful. */
export const scripts: readonly Script[] = [
  { name: "Thai", language: "th", families: ["Noto Sans Thai", "Noto Looped Thai", "Noto Serif Thai"] },
  { name: "Laoo", language: "lo", families: ["Noto Sans Lao", "Noto Serif Lao", "Noto Looped Lao"] },
  { name: "Khmr", language: "km", families: ["Noto Sans Khmer", "Noto Serif Khmer"] },
  { name: "Mymr", language: "my", families: ["Noto Sans Myanmar", "Noto Serif Myanmar"] },
  { name: "Hebr", language: "he", families: ["Noto Sans Hebrew", "Noto Serif Hebrew", "DejaVu Sans"] },
  { name: "Deva", language: "hi", families: ["Noto Sans Devanagari", "Noto Serif Devanagari"] },
  { name: "Beng", language: "bn", families: ["Noto Sans Bengali", "Noto Serif Bengali"] },
  { name: "Taml", language: "ta", families: ["Noto Sans Tamil", "Noto Serif Tamil"] },
  { name: "Telu", language: "te", families: ["Noto Sans Telugu", "Noto Serif Telugu"] },
  { name: "Cyrl", language: "ru", families: [...european, "Liberation Sans"] },
  { name: "Grek", language: "el", families: [...european, "Liberation Sans"] },
  { name: "Geor", language: "ka", families: ["Noto Sans Georgian", "Noto Serif Georgian"] },
  { name: "Armn", language: "hy", families: ["Noto Sans Armenian", "Noto Serif Armenian"] },
  { name: "Hang", language: "ko", families: ["Noto Sans CJK KR", "Noto Serif CJK KR"] },
  {
    name: "Arab",
    language: "ar",
    families: ["Noto Sans Arabic", "Noto Naskh Arabic", "Noto Kufi Arabic", "DejaVu Sans"],
  },
  { name: "Jpan", language: "ja", families: ["Noto Sans CJK JP", "Noto Serif CJK JP"] },
  { name: "Hani", language: "zh", families: ["Noto Sans CJK SC", "Noto Serif CJK TC"] },
  {
    name: "Latn",
    language: "de",
    families: [
      ...european,
      "Playfair Display",
      "Montserrat",
      "Oswald",
      "Caveat",
      "Patrick Hand",
      "Instrument Serif",
      "EB Garamond",
    ],
  },
];
