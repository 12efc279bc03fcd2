import type { PurchaseView } from "./client.ts";

type Row = { id: string; status: string; credits: number; back: string | null; pack: string };

const STATES: Record<string, PurchaseView["state"]> = {
  open: "open",
  waiting: "waiting",
  expired: "over",
  failed: "failed",
  granted: "granted",
  mismatch: "odd",
};

export function viewOf(row: Row): PurchaseView {
  return { id: row.id, state: STATES[row.status] ?? "odd", credits: row.credits, back: row.back };
}
