import type { TokenPrice } from "./provider.ts";

/** Tokens as a provider counted them. */
export type Usage = { textIn: number; imageIn: number; out: number };

export const NO_USAGE: Usage = { textIn: 0, imageIn: 0, out: 0 };

/** Micro-dollars for a usage, rounded up to a whole one. */
export function costMicros(price: TokenPrice, usage: Usage): number {
  const millionths =
    usage.textIn * price.textInMicros + usage.imageIn * price.imageInMicros + usage.out * price.outMicros;
  return Math.ceil(millionths / 1_000_000);
}
