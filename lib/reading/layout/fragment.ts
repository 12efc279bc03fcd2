import type { Box } from "../reader.ts";
import type { PriceToken } from "./price/scan.ts";

/** A printed price with the words that say which size it is for, and where its middle stands across the page. */
export type PlacedPrice = PriceToken & { label: string | null; u: number };

/** A rectangle in flattened coordinates: `u` along the text, `v` down the page, rows level. */
export type Span = { u0: number; u1: number; v0: number; v1: number };

/**
 * A piece of an OCR line that is wholly text or wholly prices. Lines are cut at prices and at wide gaps,
 * so that a name and the price far to its right can be told from two columns.
 */
export type Fragment = {
  text: string;
  prices: PlacedPrice[];
  span: Span;
  /** On the page, in pixels. */
  box: Box;
  confidence: number;
  /** Mean advance of a character in pixels: tells type sizes and weights apart where heights do not. 0 when unknown. */
  advancePx: number;
  /** Runs down the page, as on Chinese signs. */
  vertical: boolean;
  /** Its first words where they are set bolder than the rest, see `boldLead`. */
  boldLead: string | null;
  /** Stands above a column of prices and names it. */
  headsColumn: boolean;
};

export const heightOf = (span: Span) => span.v1 - span.v0;
export const widthOf = (span: Span) => span.u1 - span.u0;
export const middleOf = (span: Span) => (span.v0 + span.v1) / 2;

export function unionSpan(spans: readonly Span[]): Span {
  return {
    u0: Math.min(...spans.map((s) => s.u0)),
    u1: Math.max(...spans.map((s) => s.u1)),
    v0: Math.min(...spans.map((s) => s.v0)),
    v1: Math.max(...spans.map((s) => s.v1)),
  };
}

export function unionBox(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((b) => b.x));
  const y = Math.min(...boxes.map((b) => b.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((b) => b.x + b.width)) - x,
    height: Math.max(...boxes.map((b) => b.y + b.height)) - y,
  };
}

/** How much two spans share vertically, as a fraction of the lower one's height. */
export function rowOverlap(a: Span, b: Span): number {
  const shared = Math.min(a.v1, b.v1) - Math.max(a.v0, b.v0);
  return shared / Math.max(1, Math.min(heightOf(a), heightOf(b)));
}

export function median(values: readonly number[], fallback = 0): number {
  if (values.length === 0) return fallback;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? fallback;
}
