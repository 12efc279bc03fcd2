import { type Fragment, type Span, widthOf } from "./fragment.ts";

/** A page is a vertical sign when this share of its worded fragments runs downwards. */
const SHARE = 0.4;

/**
 * On a Chinese sign each dish runs down its own column with its price below. Laid on its side (down becomes right,
 * left to right becomes top to bottom) it is an ordinary list, one dish a row, price to the right.
 */
export function layUpright(fragments: readonly Fragment[]): Fragment[] {
  const worded = fragments.filter((f) => f.text !== "");
  const vertical = worded.filter((f) => f.vertical).length;
  if (vertical < 3 || vertical < worded.length * SHARE) return [...fragments];
  return fragments.map((f) => ({ ...f, span: turned(f.span), advancePx: 0, confidence: f.confidence }));
}

function turned({ u0, u1, v0, v1 }: Span): Span {
  const span = { u0: v0, u1: v1, v0: u0, v1: u1 };
  return widthOf(span) > 0 ? span : { ...span, u1: span.u0 + 1 };
}
