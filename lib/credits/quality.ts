/** How fine a picture is: the coarsest first. */
export const QUALITIES = ["standard", "hd"] as const;
export type Quality = (typeof QUALITIES)[number];

/** Whether a picture of quality `has` is all that one of quality `wanted` would be. */
export function isAsFine(has: Quality, wanted: Quality): boolean {
  return QUALITIES.indexOf(has) >= QUALITIES.indexOf(wanted);
}
