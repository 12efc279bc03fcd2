import { z } from "zod";
import { type Context, parseInput } from "#lib/kernel/index.ts";
import type { CreditLine, CreditLineKind } from "./credit-line.ts";
import { requireHolder } from "./rights.ts";
import { NoteFacts } from "./transfer-note.ts";

const LINES_PER_PAGE = 30;

const ListEntries = z.object({
  accountId: z.uuid(),
  /** The `next` of the page before. */
  before: z.uuid().optional(),
  limit: z.number().int().min(1).max(100).default(LINES_PER_PAGE),
});
export type ListEntries = z.input<typeof ListEntries>;

const Row = z.object({
  id: z.string(),
  kind: z.string(),
  amount: z.coerce.number(),
  at: z.date(),
  facts: z.unknown(),
  resolution: z.string().nullable(),
  resolution_facts: z.unknown(),
});

function kindOf(row: z.infer<typeof Row>): CreditLineKind {
  if (row.kind === "reserve") {
    if (row.resolution === null) return "picture-held";
    return row.resolution === "settle" ? "picture-drawn" : "picture-returned";
  }
  if (row.kind === "clawback") return "refund";
  if (row.kind === "grant" || row.kind === "purchase" || row.kind === "refund" || row.kind === "restore")
    return row.kind;
  throw new Error(`${row.kind} is no line of a history`);
}

function lineOf(row: z.infer<typeof Row>): CreditLine {
  const kind = kindOf(row);
  const about = NoteFacts.parse(row.facts ?? {});
  return {
    id: row.id,
    kind,
    credits: kind === "picture-returned" ? 0 : row.amount,
    price: Math.abs(row.amount),
    at: row.at.toISOString(),
    dishName: about.dishName,
    menuTitle: about.menuTitle,
    menuId: about.menuId,
    reason: kind === "picture-returned" ? NoteFacts.parse(row.resolution_facts ?? {}).reason : null,
  };
}

/**
 * A diner's history, newest first, 30 lines unless told (at most 100). A reservation and its end are one line; so the
 * lines of all pages sum to what is available.
 */
export async function listEntries(
  ctx: Context,
  input: ListEntries,
): Promise<{ lines: CreditLine[]; next: string | null }> {
  const { accountId, before, limit } = parseInput(ListEntries, input);
  requireHolder(ctx, accountId);
  // Releases are left out before the limit is counted: each stands in the line of its reservation.
  const rows = z.array(Row).parse(
    await ctx.db.$queryRaw`
      SELECT t.id::text, t.kind, e.amount, t.created_at AS at, n.facts, r.kind AS resolution, rn.facts AS resolution_facts
      FROM ledger_account a
      JOIN entry e ON e.ledger_account_id = a.id
      JOIN transfer t ON t.id = e.transfer_id
      LEFT JOIN transfer_note n ON n.transfer_id = t.id
      LEFT JOIN transfer r ON r.reservation_id = t.id
      LEFT JOIN transfer_note rn ON rn.transfer_id = r.id
      WHERE a.account_id = ${accountId}::uuid AND a.kind = 'available' AND t.kind <> 'release'
        AND (${before ?? null}::uuid IS NULL OR e.transfer_id < ${before ?? null}::uuid)
      ORDER BY e.transfer_id DESC LIMIT ${limit + 1}`,
  );
  const shown = rows.slice(0, limit);
  return { lines: shown.map(lineOf), next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
