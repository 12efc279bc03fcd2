import { type Point, place, spread } from "../drawing/shapes.ts";
import { type Sheet, tilt } from "../drawing/sheet.ts";
import { pieces } from "../pieces/index.ts";
import type { Spot } from "../vessels/index.ts";

type Strewing = {
  /** Scale of every piece. */
  scale?: number;
  /** At most this many pieces in all: more is a heap nobody can read, and every piece costs time. */
  most?: number;
  /** How far the middle of the heap rises above its edge, px. */
  lift?: number;
};

/** One piece of the named ingredient at x,y, lying or upright as it does. */
export function pieceAt(sheet: Sheet, name: string, at: Point, scale = 1): string {
  const piece = pieces[name];
  if (piece === undefined) return "";
  const turn = piece.lies ? sheet.chance.below(360) : sheet.chance.between(-24, 24);
  return place(
    at.x,
    at.y,
    turn,
    piece.scale * scale * 1.28 * sheet.chance.between(0.92, 1.1),
    piece.lies ? tilt + 0.1 : 1,
    piece.draw(sheet),
  );
}

/** Lays the named pieces over the spot, mixed, from back to front. */
export function strew(sheet: Sheet, spot: Spot, names: readonly string[], strewing: Strewing = {}): void {
  const { scale = 1, most = 16, lift = 0 } = strewing;
  const known = names.filter((name) => pieces[name] !== undefined).slice(0, 5);
  if (known.length === 0) return;
  const wanted = known.flatMap((name) => Array.from({ length: pieces[name]?.count ?? 0 }, () => name));
  const share = Math.min(1, most / wanted.length);
  const chosen = known.flatMap((name) => {
    const count = Math.max(1, Math.round((pieces[name]?.count ?? 1) * share));
    return Array.from({ length: count }, () => name);
  });
  for (let i = chosen.length - 1; i > 0; i--) {
    const j = sheet.chance.below(i + 1);
    const kept = chosen[i] ?? "";
    chosen[i] = chosen[j] ?? "";
    chosen[j] = kept;
  }
  const points = spread(sheet.chance, {
    ...spot,
    rx: spot.rx * 0.86,
    ry: spot.ry * 0.82,
    count: chosen.length,
  });
  let markup = "";
  points.forEach((point, i) => {
    const off = ((point.x - spot.x) / spot.rx) ** 2 + ((point.y - spot.y) / spot.ry) ** 2;
    markup += pieceAt(
      sheet,
      chosen[i] ?? "",
      { x: point.x, y: point.y - lift * Math.max(0, 1 - off) },
      scale,
    );
  });
  sheet.put(markup);
}
