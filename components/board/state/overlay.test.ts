import { describe, expect, test } from "vitest";
import { boardDish } from "#lib/menus/board-testing.ts";
import type { DishView } from "#lib/menus/client.ts";
import { afterEvent, type Overlay, settle, withOverlays } from "./overlay.ts";

const dish = (id: string, position: number, name = id) => boardDish(id, { position, name });
const overlay = (over: Partial<Overlay>): Overlay => ({
  id: 1,
  puts: [],
  removes: [],
  settled: false,
  seen: [],
  ...over,
});
const names = (dishes: DishView[]) => dishes.map((each) => each.name);

describe("a correction not yet told by the stream", () => {
  const server = [dish("a", 1), dish("b", 2), dish("c", 3)];

  test("shows at once, in menu order, and leaves other dishes untouched", () => {
    const shown = withOverlays(server, [
      overlay({ puts: [dish("b", 2, "B"), dish("new", 1.5)], removes: ["c"] }),
    ]);
    expect(names(shown)).toEqual(["a", "new", "B"]);
    expect(shown[0]).toBe(server[0]);
  });

  test("is not hidden by an event that was on its way when the diner typed", () => {
    const pending = [overlay({ puts: [dish("b", 2, "B")] })];
    const left = afterEvent(pending, { kind: "dish", dish: dish("b", 2, "old") });
    expect(names(withOverlays(server, left))).toEqual(["a", "B", "c"]);
  });

  test("gives way to the first event about its dish once answered", () => {
    const answered = [overlay({ puts: [dish("b", 2, "B")], settled: true })];
    expect(afterEvent(answered, { kind: "dish", dish: dish("b", 2, "newer") })).toEqual([]);
    const removed = [overlay({ removes: ["c"], settled: true })];
    expect(afterEvent(removed, { kind: "dish-removed", dishId: "c" })).toEqual([]);
  });

  test("does not hide another phone's newer change when its own event came before the answer", () => {
    const [pending] = afterEvent([overlay({ puts: [dish("b", 2, "B")] })], {
      kind: "dish",
      dish: dish("b", 2, "B!"),
    });
    const newer = [dish("a", 1), dish("b", 2, "other phone")];
    expect(settle(pending as Overlay, [dish("b", 2, "B!")], newer)).toBeNull();
  });

  test("stays after the answer until the stream has said it", () => {
    const left = settle(overlay({ puts: [dish("b", 2, "B")] }), [dish("b", 2, "B")], server);
    expect(names(withOverlays(server, left ? [left] : []))).toEqual(["a", "B", "c"]);
  });
});
