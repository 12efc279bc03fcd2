import { z } from "zod";
import type { Prisma } from "#lib/kernel/index.ts";
import {
  type Box,
  FALLBACK_REASONS,
  type Kitchen,
  type NoMenuReason,
  type Price,
} from "#lib/reading/client.ts";
import { nameLikeness } from "./same-dish.ts";
import { pictureView, StoredDetails } from "./stored-picture.ts";
import type { DishView, MenuFacts, MenuStatus, PageView } from "./view.ts";

/** Rows as they are kept, and as the diner sees them. What a JSON column holds is checked on the way out. */

type MenuRow = Prisma.MenuGetPayload<object>;
type PageRow = Prisma.PageGetPayload<object>;
export type DishRow = Prisma.DishGetPayload<object>;

export const Status = z.enum([
  "uploaded",
  "reading",
  "ready",
  "no-menu",
  "failed",
]) satisfies z.ZodType<MenuStatus>;
export const Reason = z.enum([
  "no-text",
  "not-a-menu",
  "unreadable-script",
]) satisfies z.ZodType<NoMenuReason>;

export const StoredPrice = z.object({
  text: z.string(),
  amountHundredths: z.int().nullable(),
  currency: z.string().nullable(),
  label: z.string().nullable(),
}) satisfies z.ZodType<Price>;

export const StoredBox = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
}) satisfies z.ZodType<Box>;

/** What a picture of a dish of this menu should look like it was served in. */
export const StoredKitchen = z.object({
  cuisine: z.string().nullable(),
  place: z.string().nullable(),
  plating: z.string().nullable(),
}) satisfies z.ZodType<Kitchen>;

export const ReadBy = z.enum(["vision", "local", "mixed"]);
export const Fallback = z.enum(FALLBACK_REASONS);

export const LineBox = z.tuple([z.number(), z.number(), z.number(), z.number()]);

export function menuFacts(row: MenuRow): MenuFacts {
  const kitchen = StoredKitchen.nullable().parse(row.kitchen);
  return {
    id: row.id,
    status: Status.parse(row.status),
    reason: Reason.nullable().parse(row.reason),
    unreadableScripts: row.unreadableScripts,
    title: row.title,
    language: row.language,
    currency: row.currency,
    readBy: ReadBy.nullable().parse(row.readBy),
    fellBack: row.fellBack,
    fallbackReason: Fallback.nullable().parse(row.fallbackReason),
    cuisine: kitchen?.cuisine ?? null,
    place: kitchen?.place ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

export function pageView(row: PageRow): PageView {
  return {
    number: row.number,
    widthPx: row.widthPx,
    heightPx: row.heightPx,
    lineBoxes: z.array(LineBox).nullable().parse(row.lineBoxes),
    linesRead: row.linesRead,
    read: row.readAt !== null,
  };
}

const ReadName = z.object({ name: z.string() });

/** Whether what a model explained still fits: a diner who corrected a letter has the same dish, one who renamed it not. */
export function isStillThatDish(row: DishRow): boolean {
  const read = ReadName.safeParse(row.asRead);
  return !read.success || !row.corrected.includes("name") || nameLikeness(read.data.name, row.name) >= 0.5;
}

export function dishView(row: DishRow): DishView {
  return {
    id: row.id,
    page: row.pageNumber,
    position: row.position,
    name: row.name,
    secondName: row.secondName,
    description: row.description,
    section: row.section,
    prices: z.array(StoredPrice).parse(row.prices),
    box: StoredBox.nullable().parse(row.box),
    confidence: row.confidence,
    sketchKey: row.sketchKey,
    english: isStillThatDish(row) ? row.english : null,
    picture: pictureView(row),
    details: isStillThatDish(row) ? StoredDetails.nullable().parse(row.details) : null,
    doubt: row.doubt,
    priceDiffers: row.priceDiffers,
    corrected: row.readKey === null || row.corrected.length > 0,
  };
}
