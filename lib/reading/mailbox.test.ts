import { expect, test } from "vitest";
import { createMailbox } from "./mailbox.ts";

async function all<T>(mailbox: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of mailbox) items.push(item);
  return items;
}

test("what was put in before and while someone waits comes out in order", async () => {
  const mailbox = createMailbox<number>();
  mailbox.put(1);
  const items = all(mailbox);
  mailbox.put(2);
  await Promise.resolve();
  mailbox.put(3);
  mailbox.end();
  await expect(items).resolves.toEqual([1, 2, 3]);
});

test("a failure comes after what was already there, and wakes whoever waits", async () => {
  const mailbox = createMailbox<number>();
  const seen: number[] = [];
  const reading = (async () => {
    for await (const item of mailbox) seen.push(item);
  })();
  mailbox.put(1);
  mailbox.fail(new Error("lost"));
  mailbox.put(2);
  await expect(reading).rejects.toThrow("lost");
  expect(seen).toEqual([1]);
});
