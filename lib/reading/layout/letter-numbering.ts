import type { Row } from "./rows.ts";

/** "A. Margherita", "b) Salami": a letter and a mark before the words. */
const LETTERED = /^\(?(\p{L})[.)]\s*(?=\p{L}{2}|[\u3400-\u9fff])/u;
/** Fewer rows than this may begin so by chance: "L. Müller", "S. Pellegrino". */
const ENOUGH = 3;
const GOING_UP = 0.6;

/** Takes letters that count rows out of their words, where they go up the alphabet from row to row. */
export function takeLetterNumbers(rows: readonly Row[]): Row[] {
  const letters = rows.flatMap(({ text }) => LETTERED.exec(text)?.[1]?.toLowerCase().codePointAt(0) ?? []);
  const steps = letters.slice(1).map((letter, index) => letter - (letters[index] ?? 0));
  // A column may begin in the middle, and each section anew.
  const up = steps.filter((step) => step === 1).length;
  if (letters.length < ENOUGH || up < steps.length * GOING_UP) return [...rows];
  return rows.map((row) => {
    const lead = LETTERED.exec(row.text)?.[0];
    if (lead === undefined || row.number !== null) return row;
    const boldLead = row.boldLead?.startsWith(lead) ? row.boldLead.slice(lead.length) || null : row.boldLead;
    return { ...row, number: lead.trim(), text: row.text.slice(lead.length), boldLead };
  });
}
