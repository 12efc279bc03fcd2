/** Stands in the text of a price for a mark of currency that is printed there and that nobody could read. */
export const UNREAD_MARK = "¤";

/** What the recogniser makes of marks that its alphabet lacks, behind the amount, and what is printed there. */
const MARKS: Readonly<Record<string, { slip: RegExp; mark: string }>> = {
  EUR: { slip: /[EeCc∈ϵєЄ]$/u, mark: "€" },
  PLN: { slip: /z[lt1Iił|]?$/iu, mark: "zł" },
  CZK: { slip: /K[cCEeéč&]?$/u, mark: "Kč" },
  TRY: { slip: /[Ltb£七匕乇]$/u, mark: "₺" },
  JPY: { slip: /[月用网]$/u, mark: "円" },
};

/**
 * The text of a price with its mark as it is printed: "16,00 zl" is "16,00 zł", "79 KE" is "79 Kč". `currency` is the
 * page's (ISO 4217), printed or told by its language; without one nothing is made up.
 */
export function spellPrice(text: string, currency: string | null): string {
  const known = MARKS[currency ?? ""];
  if (text.includes(UNREAD_MARK)) return text.replace(UNREAD_MARK, known?.mark ?? "");
  if (!known) return text;
  const amount = text.replace(known.slip, "");
  if (amount === text || !/\d\s?$/.test(amount)) return text;
  return `${amount}${known.mark}`;
}
