export { PICTURE_LIMITS } from "./limits.ts";
export type { NormalisedPage } from "./normalisePhoto.ts";
export { normalisePhoto } from "./normalisePhoto.ts";
export type { PictureFormat } from "./sniff.ts";
export { sniffPicture } from "./sniff.ts";
