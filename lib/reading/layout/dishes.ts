import { plainLetters } from "#lib/words/client.ts";
import type { Price, ReadDish } from "../reader.ts";
import { type SecondLanguage, splitScripts, splitSlash } from "./bilingual.ts";
import type { Draft } from "./drafts.ts";
import { type PlacedPrice, unionBox } from "./fragment.ts";
import { cleanDescription, cleanName, splitInline } from "./names.ts";
import type { Row } from "./rows.ts";

/** What the whole page teaches about how its dishes are written. */
export type DishHabit = {
  page: number;
  currency: string | null;
  /** Matches allergen codes at the end of a name; null when this menu prints none. */
  codes: RegExp | null;
  secondLanguage: SecondLanguage;
  /** Two languages on one line, a stroke between them. */
  slashedNames: boolean;
  /** What a dish is stands behind a dash, be it two words. */
  dashedNames: boolean;
  /** A bolder beginning of the name's row is the name, the rest of it tells what it is. */
  leadsAreNames: boolean;
};

/** A dish without a price is less surely a dish. */
const UNPRICED_CONFIDENCE = 0.8;

/** The dish a draft stands for; null when nothing nameable is left after cleaning. */
export function toDish(draft: Draft, habit: DishHabit): ReadDish | null {
  const printed = draft.name.map((row) => withoutCodes(row.text, habit.codes)).join(" ");
  const slashed = habit.slashedNames ? splitSlash(printed) : { name: printed, second: null };
  const { name: wholeName, about } =
    splitLead(slashed.name, draft, habit) ?? splitInline(slashed.name, habit.dashedNames);
  const { name, second: otherScript } = splitScripts(cleanName(wholeName));
  const second = slashed.second === null ? otherScript : cleanName(slashed.second);
  if (!/\p{L}{2}|[\u3400-\u9fff]/u.test(name)) return null;
  const lines = draft.about.map((row) => withExtras(row, draft));
  const translated =
    second === null && habit.secondLanguage === "first-line-below" ? (lines.shift() ?? null) : null;
  const description = cleanDescription([about, ...lines].filter(Boolean).join(" "));
  const secondName = second ?? (translated === null ? null : cleanName(translated));
  const sure = draft.rows.reduce((sum, row) => sum + row.confidence, 0) / Math.max(1, draft.rows.length);
  return {
    name,
    secondName,
    description: description === "" || plainLetters(description) === plainLetters(name) ? null : description,
    section: draft.section,
    prices: draft.prices.map((price) => toPrice(price, habit.currency)),
    page: habit.page,
    box: unionBox(draft.rows.map((row) => row.box)),
    confidence: Math.round(sure * (draft.prices.length > 0 ? 1 : UNPRICED_CONFIDENCE) * 100) / 100,
  };
}

function splitLead(printed: string, { name: [row] }: Draft, habit: DishHabit) {
  const lead = habit.leadsAreNames ? row?.boldLead : null;
  return lead && printed.startsWith(lead) ? { name: lead, about: printed.slice(lead.length) } : null;
}

/** "Add salmon +6": a price that is not the dish's own stays in the words it belongs to. */
function withExtras(row: Row, draft: Draft): string {
  const extras = row.prices.filter(
    (price) => !draft.prices.some((own) => own.text === price.text && own.u === price.u),
  );
  return [row.text, ...extras.map((price) => price.text)].join(" ");
}

function withoutCodes(text: string, codes: RegExp | null): string {
  return codes === null ? text : text.replace(codes, "");
}

function toPrice(price: PlacedPrice, currency: string | null): Price {
  return {
    text: price.text,
    amountHundredths: price.amountHundredths,
    currency: price.amountHundredths === null ? null : (price.currency ?? currency),
    label: price.label,
  };
}
