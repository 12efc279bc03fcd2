import type { Sheet } from "../drawing/sheet.ts";
import type { Spot, VesselName } from "../vessels/index.ts";

/** What the words add to a food: sauce colour and the pieces lying on it, most telling first. */
export type Dressing = { tint: string; pieces: string[] };

/**
 * What can be the subject of a sketch. `vessels`: what it may be served in (the seed chooses), none for drinks, which
 * bring their own. `rank`: who wins when several are named (a soup with bread is a soup), 0 to 100.
 * `hot`: steam rises. `usual`: pieces laid on it when the words name none.
 */
export type Food = {
  draw: (sheet: Sheet, spot: Spot, dressing: Dressing) => void;
  vessels: readonly VesselName[];
  rank: number;
  tint: string;
  hot?: boolean;
  usual?: readonly string[];
  /** A dish of many things: two named pieces are joined by the usual ones, meat and fish excepted. */
  mixed?: boolean;
};
