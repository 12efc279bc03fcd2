import { px } from "../drawing/shapes.ts";

/**
 * A glass as the half widths of its inside at heights from the rim down, px. The drink fills it from `level` (0 rim,
 * 1 bottom); a foot or stem is added below.
 */
export type Glass = {
  top: number;
  profile: readonly (readonly [down: number, half: number])[];
  stem: number;
  foot: number;
};

export const tumbler: Glass = {
  top: 168,
  profile: [
    [0, 104],
    [120, 98],
    [246, 88],
  ],
  stem: 0,
  foot: 88,
};
export const highball: Glass = {
  top: 96,
  profile: [
    [0, 88],
    [160, 82],
    [322, 72],
  ],
  stem: 0,
  foot: 72,
};
export const wine: Glass = {
  top: 70,
  profile: [
    [0, 78],
    [60, 104],
    [120, 106],
    [180, 70],
    [214, 10],
  ],
  stem: 112,
  foot: 86,
};
export const balloon: Glass = {
  top: 80,
  profile: [
    [0, 104],
    [70, 128],
    [130, 122],
    [196, 72],
    [226, 10],
  ],
  stem: 84,
  foot: 88,
};
export const flute: Glass = {
  top: 56,
  profile: [
    [0, 46],
    [80, 54],
    [180, 46],
    [262, 8],
  ],
  stem: 86,
  foot: 70,
};
export const martini: Glass = {
  top: 112,
  profile: [
    [0, 138],
    [150, 8],
  ],
  stem: 152,
  foot: 84,
};
export const coupeGlass: Glass = {
  top: 130,
  profile: [
    [0, 124],
    [50, 118],
    [110, 64],
    [130, 8],
  ],
  stem: 150,
  foot: 84,
};
export const pilsner: Glass = {
  top: 62,
  profile: [
    [0, 86],
    [170, 72],
    [340, 54],
  ],
  stem: 12,
  foot: 66,
};
export const weizen: Glass = {
  top: 46,
  profile: [
    [0, 84],
    [110, 90],
    [250, 58],
    [376, 60],
  ],
  stem: 0,
  foot: 64,
};
export const shot: Glass = {
  top: 220,
  profile: [
    [0, 70],
    [180, 54],
  ],
  stem: 0,
  foot: 56,
};

export const x0 = 256;
export const rimTilt = 0.26;

/** The half width at `down` px below the rim. */
export function halfAt({ profile }: Glass, down: number): number {
  for (let i = 1; i < profile.length; i++) {
    const [d1, h1] = profile[i - 1] ?? [0, 0];
    const [d2, h2] = profile[i] ?? [0, 0];
    if (down <= d2) {
      const share = (down - d1) / (d2 - d1);
      const eased = share * share * (3 - 2 * share);
      return h1 + (h2 - h1) * (profile.length > 3 ? eased : share);
    }
  }
  return profile.at(-1)?.[1] ?? 0;
}

/** The silhouette between two depths, rounded below as seen from above. */
export function silhouette(glass: Glass, from: number, to: number, inset: number): string {
  const steps = 14;
  const side = (way: 1 | -1) =>
    Array.from({ length: steps + 1 }, (_, i) => {
      const down = from + ((to - from) * i) / steps;
      return `${px(x0 + way * Math.max(0, halfAt(glass, down) - inset))} ${px(glass.top + down)}`;
    });
  const bottom = Math.max(0, halfAt(glass, to) - inset);
  return `M${side(-1).join("L")}A${px(Math.max(1, bottom))} ${px(Math.max(1, bottom * rimTilt))} 0 0 0 ${px(x0 + bottom)} ${px(glass.top + to)}L${side(1).reverse().join("L")}Z`;
}
