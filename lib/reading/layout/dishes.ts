import type { Price, ReadDish } from "../reader.ts";
import type { Evidence } from "./evidence.ts";
import { type PlacedPrice, unionBox } from "./fragment.ts";
import { cleanDescription, cleanName, splitInline } from "./names.ts";
import type { Row } from "./rows.ts";
import type { ReadBlock } from "./styles.ts";
import { foldText } from "./words.ts";

type Draft = { name: Row[]; about: Row[]; prices: PlacedPrice[]; rows: Row[]; section: string | null };

/** Turns rows with roles into dishes. `carried` is the section that a block without a heading of its own goes on with. */
export function dishesOf(
  block: ReadBlock,
  page: number,
  currency: string | null,
  carried: string | null,
): { dishes: ReadDish[]; section: string | null } {
  const drafts: Draft[] = [];
  let section = carried;
  let sectionPrices: PlacedPrice[] = [];
  let current: Draft | null = null;
  block.rows.forEach((row, index) => {
    const role = block.roles[index];
    const own = block.evidence[index];
    if (role === undefined || own === undefined) return;
    if (role === "heading" || role === "noise") {
      current = null;
      if (role === "heading") {
        const joined = block.roles[index - 1] === "heading" && continues(block.evidence[index - 1], own);
        section = joined && section !== null ? `${section} ${headingText(row)}` : headingText(row);
        sectionPrices = row.prices;
      }
      return;
    }
    if (role === "name" || role === "namePriced") {
      current = { name: [row], about: [], prices: [], rows: [], section };
      drafts.push(current);
    }
    if (current === null) return;
    if (role === "wrap" || role === "wrapPriced") current.name.push(row);
    if (role === "about" || role === "aboutPriced") current.about.push(row);
    current.rows.push(row);
    const extra = (role === "aboutPriced" && current.prices.length > 0) || own.addOn;
    if (!extra || (own.addOn && role === "namePriced")) current.prices.push(...row.prices);
    if (current.prices.length === 0 && sectionPrices.length > 0) current.prices.push(...sectionPrices);
  });
  return { dishes: drafts.flatMap((draft) => finish(draft, page, currency)), section };
}

/** Two heading rows of one size make one heading ("Kalte und" / "warme Vorspeisen"). */
function continues(previous: Evidence | undefined, own: Evidence): boolean {
  return previous?.endsOpen === true && Math.abs(Math.log(previous.heightPx / own.heightPx)) < 0.2;
}

function headingText(row: Row): string {
  return cleanName(row.text).replace(/\s*[:：]$/, "");
}

function finish(draft: Draft, page: number, currency: string | null): ReadDish[] {
  const printed = draft.name.map((row) => row.text).join(" ");
  const { name, about } = splitInline(printed);
  const cleaned = cleanName(name);
  if (!/\p{L}{2}|[\u3400-\u9fff]/u.test(cleaned)) return [];
  const description = cleanDescription(
    [about, ...draft.about.map((row) => row.text)].filter(Boolean).join(" "),
  );
  const sure = draft.rows.reduce((sum, row) => sum + row.confidence, 0) / Math.max(1, draft.rows.length);
  return [
    {
      name: cleaned,
      secondName: null,
      description: description === "" || foldText(description) === foldText(cleaned) ? null : description,
      section: draft.section,
      prices: draft.prices.map((price) => toPrice(price, currency)),
      page,
      box: unionBox(draft.rows.map((row) => row.box)),
      confidence: Math.round(sure * (draft.prices.length > 0 ? 1 : 0.8) * 100) / 100,
    },
  ];
}

function toPrice(price: PlacedPrice, currency: string | null): Price {
  return {
    text: price.text,
    amountHundredths: price.amountHundredths,
    currency: price.amountHundredths === null ? null : (price.currency ?? currency),
    label: price.label,
  };
}
