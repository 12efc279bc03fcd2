export { PICTURE_LIMITS } from "./limits.ts";
export type { NormalisedPage } from "./normalise-photo.ts";
export { normalisePhoto } from "./normalise-photo.ts";
