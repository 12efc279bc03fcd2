import type { Evidence } from "./evidence.ts";
import { median } from "./fragment.ts";
import { usualGap } from "./roles.ts";
import type { Row } from "./rows.ts";
import type { Role, Scene, Style } from "./score.ts";

export type ReadBlock = { rows: Row[]; evidence: Evidence[]; roles: Role[]; scene: Scene };

/** Fewer examples than this teach nothing about how a menu sets a kind of row. */
const ENOUGH = 3;

/**
 * Median confidence of a page's rows: in scrawl and bad light digits are lost first, and that a row has no price says
 * little about what it is.
 */
const SCRAWL = 0.7;
const CLEAR = 0.92;
const LEAST_PRICE_TRUST = 0.2;

export function firstScene(rows: readonly Row[], evidence: readonly Evidence[]): Scene {
  const priced = evidence.filter((e) => e.priced);
  const withWords = priced.filter((e) => !e.priceOnly && e.letters >= 3).length;
  const texts = evidence.filter((e) => e.letters >= 3).length;
  const share = priced.length / Math.max(1, texts);
  const legible = median(
    rows.filter((row) => row.text.length >= 3).map((row) => row.confidence),
    1,
  );
  const priceTrust = Math.max(LEAST_PRICE_TRUST, Math.min(1, (legible - SCRAWL) / (CLEAR - SCRAWL)));
  return {
    bodyHeightPx: median(
      evidence.filter((own) => own.letters >= 3).map((own) => own.heightPx),
      20,
    ),
    usualGapPx: usualGap(rows),
    // Two or three prices on a page of dishes price sets or extras: most names then stand without one.
    pricedNames: priced.length === 0 ? 0 : (withWords / priced.length) * Math.min(1, share * 5) * priceTrust,
    priceTrails: looksTrailing(evidence),
    plainList: false,
    unpricedCost: priced.length < 2 ? 0 : (share > 0.15 ? 1.7 : 0.3) * priceTrust,
    centred: isCentred(rows),
    evenlySet: false,
    nameStyle: null,
    aboutStyle: null,
    headingStyle: null,
  };
}

/**
 * Before any row has a role: prices at the ends of rows that begin in lower case or smaller type than the row above
 * them close a description. A share under a half says nothing.
 */
function looksTrailing(evidence: readonly Evidence[]): number {
  const priced = evidence.flatMap((own, index) =>
    own.priced && own.letters >= 3 ? [{ own, above: evidence[index - 1] }] : [],
  );
  const trailing = priced.filter(({ own, above }) => {
    if (above === undefined || above.priced || above.letters < 3) return false;
    return (
      (own.startsLower || own.startsBracket || own.heightPx < above.heightPx * 0.88) && !above.startsLower
    );
  });
  const share = trailing.length / Math.max(1, priced.length);
  return trailing.length >= 2 && share > 0.5 ? share : 0;
}

/**
 * After a first pass: the first dish below a heading cannot be mistaken for the tail of another, so it shows whether
 * its price stands on its name's row or on a later one.
 */
function trailsAfterHeadings(blocks: readonly ReadBlock[]): number | null {
  let total = 0;
  let trailing = 0;
  for (const { roles } of blocks) {
    for (const [index, role] of roles.entries()) {
      const before = roles[index - 1];
      if (index > 0 && before !== "heading" && before !== "noise") continue;
      if (role !== "name" && role !== "namePriced") continue;
      total++;
      const next = roles.slice(index + 1).find((later) => later !== "about" && later !== "wrap");
      if (role === "name" && (next === "price" || next === "wrapPriced" || next === "aboutPriced"))
        trailing++;
    }
  }
  return total === 0 ? null : total === 1 ? trailing * 0.5 : trailing / total;
}

/** The scene of one block: the page's, with gaps and alignment of its own. */
export function sceneOfBlock(page: Scene, rows: readonly Row[]): Scene {
  return {
    ...page,
    usualGapPx: rows.length >= 4 ? usualGap(rows) : page.usualGapPx,
    centred: isCentred(rows),
    evenlySet: page.pricedNames === 0 && page.unpricedCost === 0 && isEvenlySet(rows, page.bodyHeightPx),
  };
}

/** Fewer rows than this may stand anyhow; running text stands closer; how far one step may be from the next, in body heights. */
const EVEN_ROWS = 4;
const EVEN_GAP_HEIGHTS = 0.6;
const EVEN_SPREAD_HEIGHTS = 0.25;

function isEvenlySet(rows: readonly Row[], bodyHeightPx: number): boolean {
  if (rows.length < EVEN_ROWS) return false;
  const steps = rows.slice(1).map(({ span }, index) => {
    const above = rows[index]?.span ?? span;
    return (span.v0 + span.v1 - above.v0 - above.v1) / 2;
  });
  const usual = median(steps);
  return (
    usual >= (1 + EVEN_GAP_HEIGHTS) * bodyHeightPx && spread(steps) <= EVEN_SPREAD_HEIGHTS * bodyHeightPx
  );
}

/** Whether middles agree better than left edges. */
function isCentred(rows: readonly Row[]): boolean {
  const wide = rows.filter((row) => row.text.length >= 3);
  if (wide.length < 3) return false;
  return spread(wide.map((r) => (r.span.u0 + r.span.u1) / 2)) < spread(wide.map((r) => r.span.u0)) * 0.6;
}

function spread(values: readonly number[]): number {
  const centre = median(values);
  return median(values.map((value) => Math.abs(value - centre)));
}

function learnStyle(
  rows: readonly Row[],
  evidence: readonly Evidence[],
  chosen: readonly boolean[],
): Style | null {
  const picked = rows.flatMap((row, index) => {
    const own = evidence[index];
    return chosen[index] && own !== undefined && own.letters >= 3 ? [{ row, own }] : [];
  });
  if (picked.length < ENOUGH) return null;
  return {
    heightPx: median(picked.map(({ own }) => own.heightPx)),
    advancePx: median(picked.filter(({ row }) => row.advancePx > 0).map(({ row }) => row.advancePx)),
    caps: median(picked.map(({ own }) => own.caps)),
    u0: median(picked.map(({ row }) => row.span.u0)),
  };
}

const NAMES: readonly Role[] = ["name", "namePriced", "nameCovered"];
const ABOUTS: readonly Role[] = ["about", "aboutPriced", "aboutCovered"];
const HEADINGS: readonly Role[] = ["heading", "headingPriced"];

/** Second scene: how names, descriptions and headings look on this page, judged by the first pass. */
export function learnScene(page: Scene, blocks: readonly ReadBlock[]): Scene {
  const rows = blocks.flatMap((block) => block.rows);
  const evidence = blocks.flatMap((block) => block.evidence);
  const roles = blocks.flatMap((block) => block.roles);
  const style = (of: readonly Role[]) =>
    learnStyle(
      rows,
      evidence,
      roles.map((role) => of.includes(role)),
    );
  const [nameStyle, aboutStyle] = [style(NAMES), style(ABOUTS)];
  // Where type alone tells names from descriptions, a name whose price the recogniser lost is still a name.
  const apart = separation(nameStyle, aboutStyle);
  const count = (of: readonly Role[]) => roles.filter((role) => of.includes(role)).length;
  const plainList = count(ABOUTS) <= count(NAMES) * 0.3 && apart < 0.8;
  const trust = plainList ? 0.4 : 1 - 0.3 * Math.min(2, apart);
  return {
    ...page,
    plainList,
    pricedNames: page.pricedNames * trust,
    unpricedCost: page.unpricedCost * trust,
    priceTrails: settled(trailsAfterHeadings(blocks) ?? page.priceTrails),
    nameStyle,
    aboutStyle,
    headingStyle: style(HEADINGS),
  };
}

/** Half and half is no habit. */
const settled = (share: number) => (share >= 0.45 ? share : 0);

/** How differently two kinds of rows are set: 0 alike, 2 and more unmistakable. */
function separation(a: Style | null, b: Style | null): number {
  if (a === null || b === null) return 0;
  const height = Math.max(0, Math.abs(Math.log(a.heightPx / b.heightPx)) - 0.05) * 4;
  const advance =
    a.advancePx > 0 && b.advancePx > 0
      ? Math.max(0, Math.abs(Math.log(a.advancePx / b.advancePx)) - 0.08) * 4
      : 0;
  return height + advance + Math.max(0, Math.abs(a.caps - b.caps) - 0.2) * 2;
}

/** Left edges differ from column to column: within a block they are learned from the block itself. */
export function withBlockEdges(scene: Scene, block: ReadBlock): Scene {
  const own = learnScene(scene, [block]); // only its edges are used
  const edge = (style: Style | null, local: Style | null) =>
    style === null ? null : { ...style, u0: local?.u0 ?? median(block.rows.map((row) => row.span.u0)) };
  return {
    ...scene,
    nameStyle: edge(scene.nameStyle, own.nameStyle),
    aboutStyle: edge(scene.aboutStyle, own.aboutStyle),
    headingStyle:
      scene.headingStyle === null ? null : { ...scene.headingStyle, u0: own.headingStyle?.u0 ?? null },
  };
}
