import { type Fragment, heightOf, middleOf } from "./fragment.ts";

/** Prices a page must have before their sizes are trusted to show how it recedes. */
const ENOUGH = 6;
/** Growth over the stretch they cover, in natural logarithm, below which the page counts as flat: 0.18 is a fifth. */
const NOTABLE = 0.18;

/**
 * On a page photographed at a slant the same type grows towards the camera, and a dish at the foot looks like a
 * heading at the top. Prices are set in one size all over a menu: their heights show the growth. Gives the factor by
 * which type at a height `v` is larger than at the middle; 1 everywhere on a flat page.
 */
export function learnTypeGrowth(fragments: readonly Fragment[]): (v: number) => number {
  const prices = fragments.filter((f) => f.text === "" && f.prices.length > 0);
  if (prices.length < ENOUGH) return () => 1;
  const points = prices.map((f) => ({ v: middleOf(f.span), size: Math.log(Math.max(1, heightOf(f.span))) }));
  const centre = points.reduce((sum, p) => sum + p.v, 0) / points.length;
  const mean = points.reduce((sum, p) => sum + p.size, 0) / points.length;
  const spread = points.reduce((sum, p) => sum + (p.v - centre) ** 2, 0);
  if (spread === 0) return () => 1;
  const slope = points.reduce((sum, p) => sum + (p.v - centre) * (p.size - mean), 0) / spread;
  const error = Math.sqrt(
    points.reduce((sum, p) => sum + (p.size - mean - slope * (p.v - centre)) ** 2, 0) / points.length,
  );
  const stretch = Math.max(...points.map((p) => p.v)) - Math.min(...points.map((p) => p.v));
  const growth = Math.abs(slope) * stretch;
  if (growth < NOTABLE || growth < error * 3) return () => 1;
  return (v) => Math.exp(Math.max(-0.7, Math.min(0.7, slope * (v - centre))));
}
