import type { ReadDish } from "../reader.ts";
import { findSecondLanguage, hasSlashedNames } from "./bilingual.ts";
import { leadsAreNames } from "./bold-lead.ts";
import { learnCodes, learnLegend } from "./codes.ts";
import { toDish } from "./dishes.ts";
import { type Carried, type Draft, gatherDrafts } from "./drafts.ts";
import { withoutIslands } from "./islands.ts";
import { hasDashedNames } from "./names.ts";
import { type LayoutPage, readPage } from "./page.ts";
import { spanningHeading } from "./sections.ts";
import type { ReadBlock } from "./styles.ts";
import { findTitle } from "./title.ts";

export type { LayoutPage } from "./page.ts";
export { parsePrices } from "./price/parse.ts";

/** What the layout saw, for the judgement whether this is a menu at all. Counts of rows on all pages. */
export type LayoutEvidence = {
  rows: number;
  pricedRows: number;
  headings: number;
  noiseRows: number;
  dishes: number;
  pricedDishes: number;
};

export type Layout = {
  dishes: ReadDish[];
  /** The menu's or the house's own name as printed, null when none stands out. */
  title: string | null;
  /** ISO 4217 code that most printed currency marks speak for; null when no mark was printed. */
  currency: string | null;
  evidence: LayoutEvidence;
};

/**
 * From lines of text to dishes, in reading order. Pure and deterministic: the same lines always give the same dishes.
 * Takes a few milliseconds a page; never throws.
 */
export function layOut(pages: readonly LayoutPage[]): Layout {
  const layout: Layout = {
    dishes: [],
    title: null,
    currency: null,
    evidence: { rows: 0, pricedRows: 0, headings: 0, noiseRows: 0, dishes: 0, pricedDishes: 0 },
  };
  for (const page of pages) {
    const { blocks, currency } = readPage(page);
    layout.currency ??= currency;
    layout.title ??= findTitle(blocks);
    const drafts = draftsOf(blocks, layout.dishes.at(-1)?.section ?? null);
    const printed = drafts.map((draft) => draft.name.map((row) => row.text).join(" "));
    const habit = {
      page: page.number,
      currency: layout.currency,
      codes:
        learnCodes(drafts.flatMap((draft) => draft.name[0]?.text ?? [])) ??
        learnLegend(
          blocks.flatMap((block) => block.rows.map((row) => `${row.number ?? ""} ${row.text}`.trim())),
        ),
      secondLanguage: findSecondLanguage(drafts),
      slashedNames: hasSlashedNames(printed),
      dashedNames: hasDashedNames(printed),
      leadsAreNames: leadsAreNames(drafts),
    };
    layout.dishes.push(...drafts.flatMap((draft) => toDish(draft, habit) ?? []));
    for (const block of blocks) count(layout.evidence, block);
  }
  // A section's heading may be the largest line on a page that prints no title.
  if (layout.dishes.some((dish) => dish.section === layout.title)) layout.title = null;
  layout.evidence.dishes = layout.dishes.length;
  layout.evidence.pricedDishes = layout.dishes.filter((dish) => dish.prices.length > 0).length;
  return layout;
}

function draftsOf(blocks: readonly ReadBlock[], section: string | null): Draft[] {
  const carried: Carried = { section, columnLabels: [], labelsAreOld: false };
  const read = blocks.map((block, index) => {
    const spanning = spanningHeading(block, blocks.slice(0, index));
    const drafts = gatherDrafts(block, carried);
    if (spanning === null) return { block, drafts };
    const inherited = drafts[0]?.section;
    return {
      block,
      drafts: drafts.map((draft) => (draft.section === inherited ? { ...draft, section: spanning } : draft)),
    };
  });
  return withoutIslands(read);
}

function count(evidence: LayoutEvidence, block: ReadBlock): void {
  evidence.rows += block.rows.length;
  evidence.pricedRows += block.evidence.filter((own) => own.priced).length;
  evidence.headings += block.roles.filter((role) => role === "heading" || role === "headingPriced").length;
  evidence.noiseRows += block.roles.filter((role) => role === "noise").length;
}
