import type { Evidence } from "./evidence.ts";
import type { Row } from "./rows.ts";

/**
 * What a row can be. A dish is a name, perhaps wrapped, perhaps with rows about it, and a price on any of them;
 * the "Priced" twin of a role says that the dish has its price by then, the "Covered" twin that its section has one.
 */
export const ROLES = [
  "heading",
  "headingPriced",
  "name",
  "namePriced",
  "wrap",
  "wrapPriced",
  "about",
  "aboutPriced",
  "nameCovered",
  "aboutCovered",
  "price",
  "noise",
] as const;
export type Role = (typeof ROLES)[number];

/** How rows of one role look on this menu, learned from a first pass; null before it or when too few were seen. */
export type Style = { heightPx: number; advancePx: number; caps: number; u0: number | null };

/** What is known of the whole page when a block is read. */
export type Scene = {
  bodyHeightPx: number;
  usualGapPx: number;
  /** 0 to 1: share of names that carry their price on their own row. */
  pricedNames: number;
  /** 0 to 1: share of dishes whose price stands on a later row than their name. */
  priceTrails: number;
  /** What a dish without any price costs: high on a menu with prices, 0 on one without. */
  unpricedCost: number;
  /** Hardly any description, and none set differently: a row without a price has lost it. */
  plainList: boolean;
  /** Block rows hang around a middle axis rather than from a left edge. */
  centred: boolean;
  /** No prices, and block rows far apart by even steps: what describes a dish would stand closer to it than the next. */
  evenlySet: boolean;
  nameStyle: Style | null;
  aboutStyle: Style | null;
  headingStyle: Style | null;
};

export function scoreRoles(
  row: Row,
  own: Evidence,
  previousRow: Row | null,
  previous: Evidence | null,
  gap: number | null,
  scene: Scene,
): Record<Role, number> {
  const breakAbove = gap === null ? 0.3 : Math.max(-0.6, Math.min(1.5, gap * 1.2));
  const heading = headingScore(row, own, scene) + breakAbove * 0.7;
  const name =
    nameScore(row, own, previous, scene) + breakAbove * 0.6 + (own.priced ? -0.8 : 1) * scene.priceTrails;
  const about = aboutScore(row, own, previous, scene) - breakAbove * 0.8;
  const wrap = wrapScore(row, own, previousRow, previous, scene) - breakAbove * 1.2;
  return {
    heading: own.priced ? Number.NEGATIVE_INFINITY : heading,
    headingPriced:
      own.priced && !own.addOn ? heading - pricedHeadingCost(own, scene) : Number.NEGATIVE_INFINITY,
    nameCovered: own.priced ? Number.NEGATIVE_INFINITY : name + scene.pricedNames * 1.2 - 0.1,
    aboutCovered: own.priced
      ? Number.NEGATIVE_INFINITY
      : about - (own.startsLower || own.startsBracket ? 0 : 0.5),
    name: own.priced && !own.addOn ? Number.NEGATIVE_INFINITY : name,
    namePriced: own.priced ? name + (own.addOn ? -1 : 2.2) : Number.NEGATIVE_INFINITY,
    wrap: own.priced ? Number.NEGATIVE_INFINITY : wrap,
    wrapPriced: wrap,
    about: own.priced ? Number.NEGATIVE_INFINITY : about,
    aboutPriced: about,
    price: priceScore(own, row),
    noise: noiseScore(row, own),
  };
}

function headingScore(row: Row, own: Evidence, scene: Scene): number {
  if (own.letters < 2) return -8;
  const relative = own.heightPx / scene.bodyHeightPx;
  let score = -0.9;
  score += own.course >= 0.5 ? 2 : own.course > 0 ? 0.8 : 0;
  score += Math.max(-1.2, Math.min(2.2, (relative - 1.1) * 4));
  score += own.endsColon ? 0.6 : 0;
  score -= Math.max(0, own.words - 4) * 0.5 + own.commas;
  score += own.caps > 0.9 && own.letters > 3 ? 0.5 : 0;
  if (own.startsLower) score -= 1.5;
  if (own.startsBracket) score -= 2.5;
  if (row.number !== null) score -= 1.5;
  if (own.noise) score -= 2;
  if (own.title) score -= 0.5;
  // Only headings share their row with the names of price columns.
  if (row.columnLabels.length > 0) score += 1.5;
  if (scene.aboutStyle !== null) score -= Math.exp(closeness(row, own, scene.aboutStyle, scene, 2));
  const likeNames = scene.nameStyle === null ? 0.5 : Math.exp(closeness(row, own, scene.nameStyle, scene, 2));
  return score + closeness(row, own, scene.headingStyle, scene, 1) + 0.5 - likeNames;
}

/** "Desserts 6 €", "Alle Pizzen 9,50": one price for a section is rarer than one for a dish, and set like a heading. */
function pricedHeadingCost(own: Evidence, scene: Scene): number {
  if (own.each) return 0;
  const larger = own.heightPx > scene.bodyHeightPx * 1.15;
  const courses = own.course >= 0.99 || (own.course >= 0.5 && own.words <= 2);
  return courses && own.words <= 3 && larger ? 1 : 4;
}

function nameScore(row: Row, own: Evidence, previous: Evidence | null, scene: Scene): number {
  if (own.letters < 2) return -6;
  let score = 0.4;
  if (!own.priced) score -= scene.pricedNames * 1.2;
  if (row.number !== null) score += 1.5;
  if (own.startsLower) score -= 0.9;
  if (own.startsJoining) score -= 1.2;
  if (own.startsBracket || own.startsMeasure) score -= 2.5;
  if (previous?.endsOpen) score -= 1.2;
  if (previous?.parts) score += 1.5;
  if (scene.evenlySet) score -= Math.max(0, own.words - 9) * 0.4;
  else if (!own.priced)
    score -= Math.min(2, own.commas * 0.7) + Math.max(0, own.words - 7) * 0.4 * (1 - scene.priceTrails);
  else score -= Math.min(0.8, own.commas * 0.25);
  if (own.sizeHeader && !own.priced) score -= 3;
  if (row.columnLabels.length > 0 && !own.priced) score -= 1.5;
  if (own.noise) score -= 2.5;
  if (own.course >= 0.99 && !own.priced) score -= 0.7;
  if (own.title && !own.priced) score -= 1.5;
  if (own.each) score -= 2;
  return score + closeness(row, own, scene.nameStyle, scene, 1);
}

function aboutScore(row: Row, own: Evidence, previous: Evidence | null, scene: Scene): number {
  if (own.measure) return 3;
  if (own.letters < 2) return -6;
  let score = 0;
  if (own.startsLower) score += 0.9;
  if (own.startsJoining) score += 0.9;
  if (own.startsBracket || own.startsMeasure) score += 2;
  if (previous?.endsOpen) score += 0.5;
  score += Math.min(1.4, own.commas * 0.5) + (own.words >= 5 ? 0.5 : 0);
  if (row.number !== null) score -= 2;
  if (own.course >= 0.99) score -= 1.2;
  if (own.heightPx > scene.bodyHeightPx * 1.25) score -= 1.5;
  if (own.priced && !own.addOn) score -= 0.8;
  if (own.noise) score -= 1;
  if (own.shortCjk) score -= 1;
  if (scene.evenlySet && !own.startsLower && !own.startsJoining && !own.startsBracket) score -= 2;
  if (scene.plainList && !own.startsLower && !own.startsBracket && own.commas === 0) score -= 0.8;
  return score + closeness(row, own, scene.aboutStyle, scene, 1);
}

function wrapScore(
  row: Row,
  own: Evidence,
  previousRow: Row | null,
  previous: Evidence | null,
  scene: Scene,
): number {
  if (previousRow === null || previous === null || own.letters < 2 || row.number !== null) return -9;
  const ratio = own.heightPx / Math.max(1, previous.heightPx);
  let score = -0.7;
  const alike = Math.abs(Math.log(ratio));
  score += alike < 0.12 && row.span.u0 - previousRow.span.u0 < own.heightPx ? 0.3 : 0;
  score -= alike * 3;
  score -= Math.abs(own.caps - previous.caps) * 1.5;
  if (own.startsLower || own.startsJoining) score += 0.8;
  if (previous.endsOpen) score += 1.2;
  if (own.startsBracket) score -= 2;
  if (scene.plainList && !own.priced && !own.startsLower && !previous.endsOpen) score -= 1;
  score -= own.commas * 0.5;
  return (
    score + closeness(row, own, scene.nameStyle, scene, 1) - closeness(row, own, scene.aboutStyle, scene, 0.6)
  );
}

function priceScore(own: Evidence, row: Row): number {
  if (!own.priced) return -9;
  if (own.priceOnly) return 3;
  return row.text.length <= 14 &&
    row.prices.length > 0 &&
    /^(?:\W*\d+\s?(?:cl|ml|l|g|gr|x)\W*)$/i.test(row.text)
    ? 2
    : -6;
}

function noiseScore(row: Row, own: Evidence): number {
  let score = -1.6;
  if (own.noise) score += 4;
  if (own.parts) score += 8;
  if (own.exclaims && !own.priced) score += 1.5;
  if (own.letters < 2 && !own.priced && !own.measure) score += 6;
  if (own.sizeHeader && !own.measure) score += 3.5;
  if (own.title && !own.priced) score += 2.2;
  if (row.confidence < 0.6) score += (0.6 - row.confidence) * 8;
  if (own.priced && !own.noise) score -= 1.5;
  return score;
}

/** How well a row's type matches a learned style: 0 when alike, negative when not, at most `weight` x 2.5 off. */
export function closeness(
  row: Row,
  own: Evidence,
  style: Style | null,
  scene: Scene,
  weight: number,
): number {
  if (style === null) return 0;
  let distance = Math.max(0, Math.abs(Math.log(own.heightPx / style.heightPx)) - 0.08) * 4;
  if (row.advancePx > 0 && style.advancePx > 0 && own.letters >= 4) {
    distance += Math.max(0, Math.abs(Math.log(row.advancePx / style.advancePx)) - 0.1) * 2.5;
  }
  distance += Math.max(0, Math.abs(own.caps - style.caps) - 0.2) * 1.2;
  if (!scene.centred && style.u0 !== null) {
    const indent = Math.abs(row.span.u0 - style.u0) / scene.bodyHeightPx;
    distance += Math.min(0.8, Math.max(0, indent - 0.5) * 0.5);
  }
  return -weight * Math.min(2.5, distance);
}
