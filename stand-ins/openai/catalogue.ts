import type { Model } from "openai/resources/models";

/** What the stand-in offers, with list prices as of 2026-11 in micro-dollars per million tokens. */
type Offer = {
  id: string;
  makes: "text" | "image" | "verdict";
  shutdownDate: string | null;
  textInMicros: number;
  imageInMicros: number;
  outMicros: number;
};

const OFFERS: Offer[] = [
  {
    id: "gpt-6-luna",
    makes: "text",
    shutdownDate: null,
    textInMicros: 100_000,
    imageInMicros: 100_000,
    outMicros: 500_000,
  },
  {
    id: "gpt-5-mini",
    makes: "text",
    shutdownDate: "2026-12-11",
    textInMicros: 250_000,
    imageInMicros: 250_000,
    outMicros: 2_000_000,
  },
  {
    id: "gpt-4o",
    makes: "text",
    shutdownDate: "2027-01-14",
    textInMicros: 2_500_000,
    imageInMicros: 2_500_000,
    outMicros: 10_000_000,
  },
  {
    id: "gpt-image-2.6-flare",
    makes: "image",
    shutdownDate: null,
    textInMicros: 5_000_000,
    imageInMicros: 8_000_000,
    outMicros: 30_000_000,
  },
  {
    id: "gpt-image-2.6-sunburst",
    makes: "image",
    shutdownDate: null,
    textInMicros: 5_000_000,
    imageInMicros: 8_000_000,
    outMicros: 30_000_000,
  },
  {
    id: "gpt-image-1",
    makes: "image",
    shutdownDate: "2026-10-23",
    textInMicros: 5_000_000,
    imageInMicros: 10_000_000,
    outMicros: 40_000_000,
  },
  {
    id: "omni-moderation-latest",
    makes: "verdict",
    shutdownDate: null,
    textInMicros: 0,
    imageInMicros: 0,
    outMicros: 0,
  },
];

/** The model as offered today; null when it was never here or its shutdown date has come. */
export function findOffer(id: string, today: Date): Offer | null {
  const offer = OFFERS.find((candidate) => candidate.id === id);
  if (!offer) return null;
  const gone = offer.shutdownDate !== null && today >= new Date(`${offer.shutdownDate}T00:00:00Z`);
  return gone ? null : offer;
}

/** GET /v1/models, with the shutdown date where one is announced. */
export function listModels(): Model[] {
  return OFFERS.map((offer) => ({
    id: offer.id,
    object: "model",
    created: 1_780_000_000,
    owned_by: "stand-in",
    shutdown_date: offer.shutdownDate,
  }));
}

export type Usage = { textIn: number; imageIn: number; out: number };

/** What a call would have been billed, in micro-dollars, rounded up. */
export function costMicros(offer: Offer, usage: Usage): number {
  const millionths =
    usage.textIn * offer.textInMicros + usage.imageIn * offer.imageInMicros + usage.out * offer.outMicros;
  return Math.ceil(millionths / 1_000_000);
}

/** Tokens of a text: four characters each, as a rule of thumb; a CJK character counts as one. */
export function textTokens(text: string): number {
  const wide = text.match(/[\u3000-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return wide + Math.ceil((text.length - wide) / 4);
}

/** Tokens of a picture that is looked at (32-pixel tiles, 1.2 each). */
export function pictureTokens(widthPx: number, heightPx: number): number {
  return Math.ceil(Math.ceil(widthPx / 32) * Math.ceil(heightPx / 32) * 1.2);
}

const TOKENS_OF_1024_SQUARE = { low: 200, medium: 1_767, high: 7_000 };

/** Tokens of a picture that is drawn, scaled from the published price of 1024 x 1024. */
export function drawnTokens(widthPx: number, heightPx: number, quality: "low" | "medium" | "high"): number {
  return Math.ceil((TOKENS_OF_1024_SQUARE[quality] * widthPx * heightPx) / (1024 * 1024));
}
