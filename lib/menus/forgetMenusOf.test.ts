import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureAccount } from "#lib/accounts/index.ts";
import { inTransaction } from "#lib/kernel/index.ts";
import { forgetMenusOf } from "./forgetMenusOf.ts";
import { forgetMenuQueue } from "./queues.ts";
import { openTestKit, type TestKit } from "./testing.ts";

let kit: TestKit;
beforeAll(async () => {
  kit = await openTestKit();
});
afterAll(() => kit.close());

/** Years of a diner who eats out every day. One by one they took longer than a transaction may. */
const MENUS = 2_000;

test("an account of two thousand menus is forgotten at once: rows, events and photos, with a word to open boards", async () => {
  const ctx = kit.as();
  const stranger = kit.as();
  const kept = await kit.upload(stranger);
  const accountId = await ensureAccount(ctx);
  await ctx.db.$executeRaw`
    INSERT INTO menu (id, account_id, upload_key, status, updated_at)
    SELECT gen_random_uuid(), ${accountId}::uuid, 'kept ' || n, 'ready', now() FROM generate_series(2, ${MENUS}::int) n`;
  const last = await kit.upload(ctx);
  const deletePhotos = await inTransaction(ctx, (tx) => forgetMenusOf(tx, accountId));
  await deletePhotos();
  expect(await ctx.db.menu.findMany({ select: { id: true } })).toEqual([{ id: kept }]);
  expect(await kit.photoFiles()).toHaveLength(2);
  expect((await kit.events(last)).map(({ data }) => data)).toEqual([{ kind: "deleted" }]);
  expect(await ctx.db.event.count({ where: { streamId: { not: kept } } })).toBe(MENUS);
  expect(await kit.jobs(forgetMenuQueue.name)).toHaveLength(MENUS + 2);
});
