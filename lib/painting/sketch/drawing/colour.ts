/**
 * Colour arithmetic in OKLab, where a step of lightness looks the same on tomato as on cream. In sRGB, darkened
 * yellows turn to mud and lightened reds to pink, and food stops looking edible.
 */
type Lab = { l: number; a: number; b: number };

const linear = (byte: number) => {
  const c = byte / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

const byteOf = (c: number) => {
  const encoded = c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055;
  return Math.max(0, Math.min(255, Math.round(encoded * 255)));
};

function labOf(hex: string): Lab {
  const n = Number.parseInt(hex.slice(1), 16);
  const r = linear((n >> 16) & 255);
  const g = linear((n >> 8) & 255);
  const b = linear(n & 255);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

function hexOf({ l, a, b }: Lab): string {
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
  return `#${channels.map((c) => byteOf(Math.max(0, c)).toString(16).padStart(2, "0")).join("")}`;
}

const remembered = new Map<string, string>();

// Palettes are closed lists, so a few thousand entries is all there can be; the bound is a net.
function remember(key: string, make: () => string): string {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size > 20_000) remembered.clear();
  const made = make();
  remembered.set(key, made);
  return made;
}

/** `by` in OKLab lightness, -1 to 1; shadows also turn a little warmer and richer, as under a lamp. */
export function shade(hex: string, by: number): string {
  const step = Math.round(by * 100) / 100;
  return remember(`${hex}${step}`, () => {
    const lab = labOf(hex);
    const l = Math.max(0.05, Math.min(0.995, lab.l + step));
    const rich = step < 0 ? 1 - step * 0.35 : 1 - step * 0.9;
    return hexOf({ l, a: lab.a * rich + (step < 0 ? 0.006 : 0), b: lab.b * rich });
  });
}

/** `share` of `other` in the mix, 0 to 1. */
export function mix(hex: string, other: string, share: number): string {
  const part = Math.round(share * 50) / 50;
  return remember(`${hex}${other}${part}`, () => {
    const one = labOf(hex);
    const two = labOf(other);
    const blend = (p: number, q: number) => p + (q - p) * part;
    return hexOf({ l: blend(one.l, two.l), a: blend(one.a, two.a), b: blend(one.b, two.b) });
  });
}
