import { z } from "zod";
import { QUALITIES, type Quality } from "#lib/credits/client.ts";
import type { DishRow } from "./stored.ts";
import { type DetailsView, PICTURE_REASONS, type PictureState, type PictureView } from "./view.ts";

/** What a dish's row says of its picture, and of what a model explained. */

const PictureStates = z.enum([
  "none",
  "waiting",
  "unpaid",
  "drawing",
  "drawn",
  "failed",
  "refused",
]) satisfies z.ZodType<PictureState>;

export const PictureQuality = z.enum(QUALITIES);

export const StoredPicture = z.object({
  state: PictureStates,
  key: z.string().nullable(),
  blur: z.string().nullable(),
  style: z.string().nullable(),
  quality: PictureQuality.default("standard"),
  reason: z.enum(PICTURE_REASONS).nullable(),
  canRedraw: z.boolean(),
  isDemo: z.boolean(),
}) satisfies z.ZodType<PictureView>;

export const StoredDetails = z.object({
  translation: z.string().nullable(),
  explanation: z.string().nullable(),
  ingredients: z.array(z.string()),
  cooking: z.string().nullable(),
  taste: z.string().nullable(),
  spice: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  diet: z.array(z.string()),
  allergens: z.array(
    z.object({
      allergen: z.string(),
      grade: z.enum(["stated", "likely", "possible"]),
      words: z.string(),
    }),
  ),
}) satisfies z.ZodType<DetailsView>;

/** A wish under way. `addressHash` names whose budget it counts against. */
const StoredAsked = z.object({
  style: z.string(),
  quality: PictureQuality.default("standard"),
  hint: z.string().nullable(),
  isRedraw: z.boolean(),
  addressHash: z.string().nullable(),
});
export type Asked = z.infer<typeof StoredAsked>;

export function askedOf(row: DishRow): Asked | null {
  return StoredAsked.nullable().parse(row.pictureAsked);
}

/** The quality of the picture that the row has. */
export function qualityOf(row: DishRow): Quality {
  return PictureQuality.parse(row.pictureQuality);
}

export function pictureView(row: DishRow): PictureView {
  const state = PictureStates.parse(row.pictureState);
  return {
    state,
    key: row.pictureKey,
    blur: row.pictureBlur,
    style: askedOf(row)?.style ?? row.pictureStyle,
    quality: askedOf(row)?.quality ?? qualityOf(row),
    reason: z.enum(PICTURE_REASONS).nullable().catch("failed").parse(row.pictureReason),
    canRedraw: state === "drawn" && row.redrawsFree > 0,
    isDemo: row.pictureDemo,
  };
}
