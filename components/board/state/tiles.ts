/** How dishes stand: two a row, or one a row with its description. */
export type Tiles = "grid" | "list";

/** Remembered in a cookie and not in localStorage: the server then draws the right one at once, without a jump. */
export const TILES_COOKIE = "carte_tiles";
