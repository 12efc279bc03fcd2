import { type Answer, request } from "#components/ui/request.ts";
import { type DishView, type Price, UNEXPLAINED } from "#lib/menus/client.ts";
import type { BoardStore } from "./board-store.ts";
import { createMenuChanges } from "./menu-changes.ts";
import { parseCorrected } from "./wire.ts";

/** What a diner may change about a dish; null takes a thing away, a missing key leaves it as it is. */
export type DishChange = {
  name?: string;
  description?: string | null;
  section?: string | null;
  /** As typed; several prices stand apart by a slash. */
  prices?: string | null;
};

export type Told =
  | { kind: "edited" | "added" | "removed"; name: string; undo: () => void }
  | { kind: "merged"; name: string; other: string; undo: () => void }
  | { kind: "renamed" | "undone" }
  | { kind: "failed"; code: string; retry: () => void }
  | { kind: "undo-failed"; code: string };

export type Corrections = ReturnType<typeof createCorrections>;

type Step = {
  puts: DishView[];
  removes: string[];
  send: () => Promise<Answer>;
  told:
    | { kind: "edited" | "added" | "removed"; name: string }
    | { kind: "merged"; name: string; other: string };
  /** The dishes as they were, to show at once when it is undone. */
  before: DishView[];
};

/** An answered change whose event never comes (a stream that broke just then) stops covering the server after this. */
const SETTLED_FOR_MS = 10_000;

/** Until the server has parsed what was typed, it is shown as typed. */
function pricesAsTyped(typed: string | null, currency: string | null): Price[] {
  return (typed ?? "")
    .split("/")
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ text, amountHundredths: null, currency, label: null }));
}

function changed(dish: DishView, { prices, ...rest }: DishChange): DishView {
  const typed = prices === undefined ? {} : { prices: pricesAsTyped(prices, null) };
  return { ...dish, ...rest, ...typed, corrected: true };
}

/** Where an added dish will stand: after the last dish of its section, else at the end. */
function placeAfter(dishes: DishView[], section: string | null | undefined): DishView | undefined {
  return dishes.findLast((dish) => dish.section === section) ?? dishes.at(-1);
}

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

  async function take(step: Step) {
    const overlayId = store.overlay(step.puts, step.removes);
    const answering = step.send();
    const answered = answering.then((answer) => (answer.ok ? parseCorrected(answer.body) : null));
    tell({ ...step.told, undo: () => void undo(step, answered) });
    const answer = await answering;
    const corrected = await answered;
    if (answer.ok && corrected) return settle(overlayId, corrected.dishes);
    store.drop(overlayId);
    const code = answer.ok ? "internal" : answer.code;
    tell({ kind: "failed", code, retry: () => void take(step) });
  }

  return {
    edit(dish: DishView, change: DishChange) {
      const after = changed(dish, change);
      const send = () => request("PATCH", dishUrl(dish.id), change);
      return take({
        puts: [after],
        removes: [],
        send,
        before: [dish],
        told: { kind: "edited", name: after.name },
      });
    },
    add(change: DishChange & { name: string }) {
      const { dishes, server } = store.get();
      const after = placeAfter(dishes, change.section);
      const dish = changed(
        {
          id: `new-${Date.now()}`,
          page: after?.page ?? 1,
          position: (after?.position ?? 0) + 1e-6,
          name: change.name,
          secondName: null,
          description: null,
          section: null,
          prices: pricesAsTyped(change.prices ?? null, server.menu.currency),
          box: null,
          confidence: 1,
          sketchKey: "",
          ...UNEXPLAINED,
          corrected: true,
        },
        change,
      );
      const send = () => request("POST", `${base}/dishes`, change);
      return take({ puts: [dish], removes: [], send, before: [], told: { kind: "added", name: dish.name } });
    },
    remove(dish: DishView) {
      const send = () => request("DELETE", dishUrl(dish.id));
      const told = { kind: "removed" as const, name: dish.name };
      return take({ puts: [], removes: [dish.id], send, before: [dish], told });
    },
    merge(dish: DishView, other: DishView) {
      const description = [dish.description, other.name, other.description].filter(Boolean).join(" ");
      const merged = { ...dish, description, prices: [...dish.prices, ...other.prices], corrected: true };
      const send = () => request("POST", `${dishUrl(dish.id)}/merge`, { withDishId: other.id });
      const told = { kind: "merged" as const, name: dish.name, other: other.name };
      return take({ puts: [merged], removes: [other.id], send, before: [dish, other], told });
    },
    ...createMenuChanges(base, store, tell),
  };
}
