import { z } from "zod";

/** What is held for a picture whose dish may be deleted before the painter is done; without an id, nothing. */
export const LeftCover = z.object({ reservationId: z.uuid().nullable(), accountId: z.uuid() });
export type LeftCover = z.infer<typeof LeftCover>;
