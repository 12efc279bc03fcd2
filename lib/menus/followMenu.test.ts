import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addDish } from "./addDish.ts";
import { deleteMenu } from "./deleteMenu.ts";
import { type FollowedEvent, followMenu } from "./followMenu.ts";
import { getMenu } from "./getMenu.ts";
import { MENU_LIMITS } from "./limits.ts";
import { pruneHistory } from "./pruneHistory.ts";
import { tell } from "./tell.ts";
import { openTestKit, readDish, reading, type TestContext, type TestKit } from "./testing.ts";
import { applyEvent, type MenuView } from "./view.ts";

let kit: TestKit;
beforeAll(async () => {
  kit = await openTestKit();
});
afterAll(() => kit.close());

/** Follows until `isEnough`, as a phone would. */
async function follow(
  ctx: TestContext,
  menuId: string,
  afterSeq: number | null,
  isEnough: (events: FollowedEvent[]) => boolean,
): Promise<FollowedEvent[]> {
  const stop = new AbortController();
  const events: FollowedEvent[] = [];
  for await (const event of await followMenu(ctx, { menuId, afterSeq }, stop.signal)) {
    events.push(event);
    if (isEnough(events)) stop.abort();
  }
  return events;
}

function boardAfter(view: MenuView, events: FollowedEvent[]): MenuView {
  return events.reduce((board, { id, data }) => applyEvent(board, id, data), view);
}

describe("followMenu", () => {
  test("leads every phone from any board to the same one while two phones and a reading write at once", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const start = await getMenu(ctx, { menuId });
    const isDone = (events: FollowedEvent[]) => boardAfter(start, events).dishes.length === 26;
    const phones = Array.from({ length: 5 }, () => follow(ctx, menuId, start.seq, isDone));
    const lines = Array.from({ length: 10 }, (_, n) => readDish(`Dish ${n}`));
    const adding = Array.from({ length: 16 }, (_, n) => addDish(ctx, { menuId, name: `Added ${n}` }));
    await Promise.all([kit.read(menuId, reading(lines)), ...adding]);
    const late = await getMenu(ctx, { menuId });
    for (const events of await Promise.all(phones)) {
      const ids = events.map((event) => event.id);
      expect(ids).toEqual(ids.map((_, n) => start.seq + 1 + n));
      const rest = await kit.events(menuId);
      const missing = rest.filter(({ seq }) => seq > (ids.at(-1) ?? 0));
      const board = missing.reduce(
        (view, { seq, data }) => applyEvent(view, seq, data),
        boardAfter(start, events),
      );
      expect(board).toEqual(late);
    }
  });

  test("gives a snapshot to a phone that says nothing, knows too much, or was away too long", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    for (let n = 0; n < 305; n += 1) await tell(ctx, menuId, { kind: "dish-removed", dishId: menuId });
    const view = await getMenu(ctx, { menuId });
    for (const afterSeq of [null, 0, 5, view.seq + 1, 999_999_999]) {
      const events = await follow(ctx, menuId, afterSeq, () => true);
      expect(events).toEqual([{ id: view.seq, data: { kind: "snapshot", view } }]);
    }
    expect(await follow(ctx, menuId, view.seq - 2, (events) => events.length === 2)).toHaveLength(2);
  });

  test("gives a snapshot when the events asked for have been forgotten", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    await kit.read(menuId, reading([readDish("Laksa")]));
    const old = { createdAt: new Date(Date.now() - MENU_LIMITS.eventsKeptMs - 1_000) };
    await ctx.db.event.updateMany({ where: { streamId: menuId, seq: { lte: 3 } }, data: old });
    await pruneHistory(ctx);
    expect((await kit.events(menuId))[0]?.seq).toBe(4);
    const [first] = await follow(ctx, menuId, 1, () => true);
    expect(first?.data.kind).toBe("snapshot");
    const [next] = await follow(ctx, menuId, 3, () => true);
    expect(next?.id).toBe(4);
  });

  test("tells every phone that the menu was deleted, and ends", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const { seq } = await getMenu(ctx, { menuId });
    const stop = new AbortController();
    const streams = await Promise.all(
      [1, 2].map(() => followMenu(ctx, { menuId, afterSeq: seq }, stop.signal)),
    );
    const phones = streams.map(async (stream) => {
      const events: FollowedEvent[] = [];
      for await (const event of stream) events.push(event);
      return events;
    });
    await deleteMenu(ctx, { menuId });
    for (const events of await Promise.all(phones)) {
      expect(events.map((event) => event.data)).toEqual([{ kind: "deleted" }]);
    }
  });

  test("ends when the phone leaves", async () => {
    const ctx = kit.as();
    const menuId = await kit.upload(ctx);
    const stop = new AbortController();
    const events = await followMenu(ctx, { menuId, afterSeq: 1 }, stop.signal);
    const next = events.next();
    stop.abort();
    expect(await next).toEqual({ done: true, value: undefined });
  });
});
