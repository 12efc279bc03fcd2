import { z } from "zod";

/** What one transfer may move: beyond a million it is a mistake. */
export const Credits = z.number().int().min(1).max(1_000_000);
export const IdempotencyKey = z.string().min(1).max(200);
