import { type Fragment, rowOverlap, type Span, unionSpan } from "./fragment.ts";
import { bestCut, type Cut, isWords } from "./gutters.ts";
import { sideOf } from "./sides.ts";

/**
 * A page's text falls into blocks that are read one after the other: bands from top to bottom, columns from left to
 * right within a band. Found by cutting recursively along empty vertical strips that few lines cross; the crossing
 * lines (banners, wide headings) become bands of their own. Prices on their own never count as text here, because the
 * strip between a name and its price column is no border.
 */
export type Block = { fragments: Fragment[]; span: Span };

const MAX_DEPTH = 6;

export function findBlocks(fragments: readonly Fragment[]): Block[] {
  if (fragments.length === 0) return [];
  return split([...fragments], 0, null).map((part) => ({
    fragments: part,
    span: unionSpan(part.map((f) => f.span)),
  }));
}

/** `hint` is where the whole column was cut, for a band of it too short to show a gutter by itself. */
function split(fragments: Fragment[], depth: number, hint: Cut | null): Fragment[][] {
  if (depth >= MAX_DEPTH) return [fragments];
  const cut = bestCut(fragments) ?? hinted(fragments, hint);
  if (cut === null) return [fragments];
  const bands = bandsAround(fragments, cut).map((band) => {
    if (band.some((f) => cut.crossing.has(f))) return { banner: band, left: [], right: [] };
    const side = sideOf(band, cut);
    const left = band.filter((f) => side(f) === "left");
    return { banner: [], left, right: band.filter((f) => !left.includes(f)) };
  });
  const leftHint = bestCut(bands.flatMap((band) => band.left));
  const rightHint = bestCut(bands.flatMap((band) => band.right));
  return bands.flatMap(({ banner, left, right }) => [
    ...(banner.length > 0 ? [banner] : []),
    ...(left.length > 0 ? split(left, depth + 1, leftHint) : []),
    ...(right.length > 0 ? split(right, depth + 1, rightHint) : []),
  ]);
}

function hinted(fragments: readonly Fragment[], hint: Cut | null): Cut | null {
  if (hint === null) return null;
  const texts = fragments.filter(isWords);
  const left = texts.filter((f) => f.span.u1 <= hint.to);
  const right = texts.filter((f) => f.span.u0 >= hint.from && f.span.u1 > hint.to);
  if (left.length === 0 || right.length === 0 || left.length + right.length < texts.length) return null;
  return { ...hint, crossing: new Set() };
}

/** Crossing lines cut the page into bands; a run of crossing lines without columns between stays one band. */
function bandsAround(fragments: readonly Fragment[], cut: Cut): Fragment[][] {
  const sorted = [...fragments].sort((a, b) => a.span.v0 + a.span.v1 - b.span.v0 - b.span.v1);
  const bands: { crossing: boolean; members: Fragment[] }[] = [];
  const crossings = sorted.filter((f) => cut.crossing.has(f));
  const onCrossingRow = (f: Fragment) =>
    cut.crossing.has(f) || (f.text === "" && crossings.some((c) => rowOverlap(c.span, f.span) > 0.5));
  for (const fragment of sorted) {
    const crossing = onCrossingRow(fragment);
    const last = bands.at(-1);
    if (last !== undefined && last.crossing === crossing) last.members.push(fragment);
    else bands.push({ crossing, members: [fragment] });
  }
  return bands.map((band) => band.members);
}
