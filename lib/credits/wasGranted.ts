import type { Context } from "#lib/kernel/index.ts";
import { findTransfer } from "./post-transfer.ts";
import { requireHouse } from "./rights.ts";

/** Whether credits were ever given away under this key. For jobs and the operator. */
export async function wasGranted(ctx: Context, key: string): Promise<boolean> {
  requireHouse(ctx);
  return (await findTransfer(ctx, `grant/${key}`)) !== null;
}
