import type { ModelOffer } from "./provider.ts";

/** Carte's own measure: `low` for a standard picture, the others for finer ones that cost the diner more. */
export type ImageQuality = "low" | "medium" | "high";

/**
 * What a provider's image API is told as `quality`: OpenAI's own words, or for a compatible one those of its
 * `imageQuality`; undefined says nothing. Null: it knows no finer pictures, and must not be asked for one that somebody
 * pays for.
 */
export function qualityWord({ provider }: ModelOffer, quality: ImageQuality): string | undefined | null {
  if (provider.image === "native") return quality;
  if (quality === "low") return provider.imageQuality.standard;
  return provider.imageQuality.fine ?? null;
}

export function canDraw(offer: ModelOffer, quality: ImageQuality): boolean {
  return qualityWord(offer, quality) !== null;
}
