import type { Evidence } from "./evidence.ts";
import { heightOf, median } from "./fragment.ts";
import type { Row } from "./rows.ts";
import { ROLES, type Role, type Scene, scoreRoles } from "./score.ts";

/** The score of what cannot be. */
const NEVER = Number.NEGATIVE_INFINITY;

/** The best path to each role a row may have: its score, and the role of the row above it on that path. */
type Column = Map<Role, { score: number; from: Role | null }>;

/** What each row of a block is, chosen together: the best path through all rows, not row by row. */
export function assignRoles(rows: readonly Row[], evidence: readonly Evidence[], scene: Scene): Role[] {
  if (rows.length === 0) return [];
  const best: Column[] = [];
  rows.forEach((row, index) => {
    const own = evidence[index];
    const previousRow = rows[index - 1];
    if (own === undefined) return;
    const column: Column = new Map();
    const gap = previousRow === undefined ? null : gapBefore(previousRow, row, scene);
    const emissions = scoreRoles(row, own, previousRow ?? null, evidence[index - 1] ?? null, gap, scene);
    for (const role of ROLES) {
      const emission = emissions[role];
      if (emission === NEVER) continue;
      if (index === 0) {
        column.set(role, { score: emission + startScore(role), from: null });
        continue;
      }
      let top: { score: number; from: Role | null } | null = null;
      for (const [from, before] of best[index - 1] ?? []) {
        const step = transition(from, role, own, scene);
        if (step === NEVER) continue;
        const score = before.score + step + emission;
        if (top === null || score > top.score) top = { score, from };
      }
      if (top !== null) column.set(role, top);
    }
    best.push(column);
  });
  return trace(best, scene);
}

function trace(best: readonly Column[], scene: Scene): Role[] {
  const path: Role[] = [];
  let role: Role | null = null;
  let top = NEVER;
  for (const [candidate, { score }] of best.at(-1) ?? []) {
    const closing = score - (isUnpriced(candidate) ? scene.unpricedCost : 0);
    if (closing > top) [role, top] = [candidate, closing];
  }
  for (let i = best.length - 1; i >= 0 && role !== null; i--) {
    path.unshift(role);
    role = best[i]?.get(role)?.from ?? null;
  }
  return path;
}

/** The hole above a row in body heights, less what is usual in its block: 0 is ordinary, 1 a clear break. */
function gapBefore(previous: Row, row: Row, scene: Scene): number {
  const gap = row.span.v0 - previous.span.v1;
  return Math.max(-2, Math.min(3, (gap - scene.usualGapPx) / Math.max(1, scene.bodyHeightPx)));
}

export function usualGap(rows: readonly Row[]): number {
  const gaps = rows.slice(1).map((row, index) => row.span.v0 - (rows[index]?.span.v1 ?? row.span.v0));
  return median(
    gaps.filter((gap, index) => gap < heightOf(rows[index + 1]?.span ?? { u0: 0, u1: 0, v0: 0, v1: 1 }) * 3),
  );
}

const isCovered = (role: Role) => role === "nameCovered" || role === "aboutCovered";
const isHeading = (role: Role) => role === "heading" || role === "headingPriced";
const isDish = (role: Role) => !isHeading(role) && role !== "noise";
const isUnpriced = (role: Role) => role === "name" || role === "wrap" || role === "about";

function startScore(role: Role): number {
  if (isHeading(role) || role === "name" || role === "namePriced" || role === "noise") return 0;
  return role === "about" || role === "aboutPriced" || role === "price" ? -3 : NEVER;
}

/** Roles ending in "Priced" mean that the dish has its price by this row; the plain ones that it has none yet. */
function transition(from: Role, to: Role, own: Evidence, scene: Scene): number {
  switch (to) {
    case "heading":
    case "headingPriced":
    case "noise":
    case "name":
    case "namePriced":
      return opening(from, to, scene);
    case "nameCovered":
      return from === "headingPriced" ? 0.6 : isCovered(from) ? 0.1 : NEVER;
    case "aboutCovered":
      return isCovered(from) ? 0 : NEVER;
    case "price":
      if (isUnpriced(from)) return 0.5;
      return from === "price" ? -0.3 : isHeading(from) ? -1.5 : -1.2;
    default:
      return isDish(from) && !isCovered(from) ? continuing(from, to, own, scene) : NEVER;
  }
}

/** A row that begins something new: what it leaves behind may still lack its price. */
function opening(from: Role, to: Role, scene: Scene): number {
  const afterHeading = isHeading(from);
  let score = isUnpriced(from) ? -scene.unpricedCost : 0;
  if (to === "heading" && from === "heading") score -= 0.8;
  if (to === "heading" && from === "headingPriced") score -= 1.5;
  if (afterHeading && to === "namePriced") score += from === "heading" ? 0.4 : -0.5;
  if (afterHeading && to === "name") score += 0.4;
  if (to === "noise" && isDish(from)) score -= 0.3;
  return score;
}

/** A row that goes on with the dish above it. */
function continuing(from: Role, to: Role, own: Evidence, scene: Scene): number {
  const unpriced = isUnpriced(from);
  switch (to) {
    case "wrap":
      return from === "name" || from === "wrap" ? -0.6 : NEVER;
    case "wrapPriced":
      if (from === "name" || from === "wrap") return own.priced ? 0.2 + scene.priceTrails * 0.5 : NEVER;
      return from === "namePriced" && !own.priced ? -0.3 : NEVER;
    case "about":
      return unpriced && !own.priced ? 0 : NEVER;
    case "aboutPriced":
      if (unpriced) return own.priced ? scene.priceTrails - 0.2 : NEVER;
      // Where prices come last, a row after the price is the next dish rather than more words about this one.
      return own.priced && !own.addOn ? -2 : -1.2 * scene.priceTrails;
    default:
      return NEVER;
  }
}
