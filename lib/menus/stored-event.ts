import { z } from "zod";
import { Fallback, LineBox, ReadBy, Reason, Status, StoredBox, StoredPrice } from "./stored.ts";
import { StoredDetails, StoredPicture } from "./stored-picture.ts";
import { type DishView, type MenuEvent as Event, type MenuFacts, NO_PICTURE, type PageView } from "./view.ts";

/** An event as it comes back out of its stream. Held to the types that the phone knows by the compiler. */

const Facts = z.object({
  id: z.string(),
  status: Status,
  reason: Reason.nullable(),
  unreadableScripts: z.array(z.string()),
  title: z.string().nullable(),
  language: z.string().nullable(),
  currency: z.string().nullable(),
  readBy: ReadBy.nullable().default(null),
  fellBack: z.boolean().default(false),
  fallbackReason: Fallback.nullable().default(null),
  cuisine: z.string().nullable().default(null),
  place: z.string().nullable().default(null),
  createdAt: z.string(),
}) satisfies z.ZodType<MenuFacts>;

const Page = z.object({
  number: z.int(),
  widthPx: z.number(),
  heightPx: z.number(),
  lineBoxes: z.array(LineBox).nullable(),
  linesRead: z.int(),
  read: z.boolean(),
}) satisfies z.ZodType<PageView>;

const Dish = z.object({
  id: z.string(),
  page: z.int(),
  position: z.number(),
  name: z.string(),
  secondName: z.string().nullable(),
  description: z.string().nullable(),
  section: z.string().nullable(),
  prices: z.array(StoredPrice),
  box: StoredBox.nullable(),
  confidence: z.number(),
  sketchKey: z.string(),
  // Events of the week before pictures existed lack these.
  english: z.string().nullable().default(null),
  picture: StoredPicture.default(NO_PICTURE),
  details: StoredDetails.nullable().default(null),
  doubt: z.boolean().default(false),
  priceDiffers: z.boolean().default(false),
  corrected: z.boolean(),
}) satisfies z.ZodType<DishView>;

const View = z.object({ menu: Facts, pages: z.array(Page), dishes: z.array(Dish), seq: z.int() });

export const MenuEvent = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("menu"), menu: Facts }),
  z.object({ kind: z.literal("page"), page: Page }),
  z.object({ kind: z.literal("dish"), dish: Dish }),
  z.object({ kind: z.literal("dish-removed"), dishId: z.string() }),
  z.object({ kind: z.literal("deleted") }),
  z.object({ kind: z.literal("snapshot"), view: View }),
]) satisfies z.ZodType<Event>;
export type MenuEvent = Event;
