import { expect, test, vi } from "vitest";
import { createGate } from "./upload-gate.ts";

test("never lets more through than it may, and everybody in the order they came", async () => {
  const gate = createGate({ atOnce: 3, waitMs: 1_000 });
  let inside = 0;
  let most = 0;
  const order: number[] = [];
  await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      gate.pass(async () => {
        inside += 1;
        most = Math.max(most, inside);
        order.push(n);
        await new Promise((resolve) => setImmediate(resolve));
        inside -= 1;
        if (n % 5 === 0) throw new Error("a bad photo");
      }),
    ).map((pass) => pass.catch(() => {})),
  );
  expect(most).toBe(3);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).toHaveLength(20);
});

test("turns away who has waited too long, and keeps no place for them", async () => {
  vi.useFakeTimers();
  const gate = createGate({ atOnce: 1, waitMs: 10_000 });
  const first = Promise.withResolvers<void>();
  const inside = gate.pass(() => first.promise);
  const late = vi.fn();
  const turnedAway = expect(gate.pass(late)).rejects.toMatchObject({ code: "unavailable" });
  await vi.advanceTimersByTimeAsync(10_000);
  await turnedAway;
  first.resolve();
  await inside;
  expect(await gate.pass(async () => "through")).toBe("through");
  expect(late).not.toHaveBeenCalled();
  vi.useRealTimers();
});
