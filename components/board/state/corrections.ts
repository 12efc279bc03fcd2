import { type Answer, request } from "#components/ui/request.ts";
import type { DishView } from "#lib/menus/client.ts";
import type { BoardStore } from "./board-store.ts";
import { adding, type DishChange, editing, merging, removing, type Step } from "./correction-step.ts";
import { createMenuChanges } from "./menu-changes.ts";
import { parseCorrected } from "./wire.ts";

export type Told =
  | (Step["told"] & { undo: () => void })
  | { kind: "renamed" | "undone" }
  | { kind: "failed"; code: string; retry: () => void }
  | { kind: "undo-failed"; code: string };

export type Corrections = ReturnType<typeof createCorrections>;

/** An answered change whose event never comes (a stream that broke just then) stops covering the server after this. */
const SETTLED_FOR_MS = 10_000;

/**
 * The diner's changes: each shows at once, is sent, and is taken back with a sentence when it is refused. Every one can
 * be undone, also while its answer is still on the way.
 */
export function createCorrections(menuId: string, store: BoardStore, tell: (told: Told) => void) {
  const base = `/api/menus/${menuId}`;
  const dishUrl = (dishId: string) => `${base}/dishes/${dishId}`;

  function settle(overlayId: number, dishes: DishView[]) {
    store.answer(overlayId, dishes);
    setTimeout(() => store.drop(overlayId), SETTLED_FOR_MS);
  }

  async function undo(step: Step, answered: Promise<{ correctionId: string; dishes: DishView[] } | null>) {
    const corrected = await answered;
    if (!corrected?.correctionId) return;
    const before = new Set(step.before.map((dish) => dish.id));
    const made = corrected.dishes.map((dish) => dish.id).filter((id) => !before.has(id));
    const overlayId = store.overlay(step.before, made);
    const answer = await request("POST", `${base}/corrections/${corrected.correctionId}/undo`);
    if (answer.ok) {
      settle(overlayId, parseCorrected(answer.body)?.dishes ?? step.before);
      tell({ kind: "undone" });
    } else {
      store.drop(overlayId);
      tell({ kind: "undo-failed", code: answer.code });
    }
  }

  async function take(step: Step, send: () => Promise<Answer>) {
    const overlayId = store.overlay(step.puts, step.removes);
    const answering = send();
    const answered = answering.then((answer) => (answer.ok ? parseCorrected(answer.body) : null));
    tell({ ...step.told, undo: () => void undo(step, answered) });
    const answer = await answering;
    const corrected = await answered;
    if (answer.ok && corrected) return settle(overlayId, corrected.dishes);
    store.drop(overlayId);
    const code = answer.ok ? "internal" : answer.code;
    tell({ kind: "failed", code, retry: () => void take(step, send) });
  }

  return {
    edit: (dish: DishView, change: DishChange) =>
      take(editing(dish, change), () => request("PATCH", dishUrl(dish.id), change)),
    add: (change: DishChange & { name: string }) =>
      take(adding(store.get().dishes, change), () => request("POST", `${base}/dishes`, change)),
    remove: (dish: DishView) => take(removing(dish), () => request("DELETE", dishUrl(dish.id))),
    merge: (dish: DishView, other: DishView) =>
      take(merging(dish, other), () =>
        request("POST", `${dishUrl(dish.id)}/merge`, { withDishId: other.id }),
      ),
    ...createMenuChanges(base, store, tell),
  };
}
