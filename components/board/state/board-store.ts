import { applyEvent, type DishView, type MenuEvent, type MenuView } from "#lib/menus/client.ts";
import { type Arrangement, arrange, type Group, keepSame, sectionTitles } from "./arrange.ts";
import { afterEvent, type Overlay, settle, withOverlays } from "./overlay.ts";
import type { Tiles } from "./tiles.ts";

/** live: events flow · joining: a connection is being made · offline: it could not be made for a while. */
export type Link = "joining" | "live" | "offline";

/** Everything the board draws from. Derived parts keep their identity while they do not change. */
export type BoardState = {
  /** As the server told it last. */
  server: MenuView;
  overlays: Overlay[];
  /** What is shown: the server's dishes under the diner's own unanswered changes. */
  dishes: DishView[];
  byId: Map<string, DishView>;
  groups: Group[];
  sections: string[];
  arrangement: Arrangement;
  link: Link;
  /** Deleted while it was open. */
  gone: boolean;
  /** The dish lit on the photo and on the board at once. */
  litId: string | null;
  tiles: Tiles;
};

export type BoardStore = ReturnType<typeof createBoardStore>;

function derive(state: BoardState): BoardState {
  const dishes = withOverlays(state.server.dishes, state.overlays);
  const titles = sectionTitles(dishes);
  const sections = titles.join("\n") === state.sections.join("\n") ? state.sections : titles;
  const section = sections.find((title) => title === state.arrangement.section) ?? null;
  const arrangement =
    section === state.arrangement.section ? state.arrangement : { ...state.arrangement, section };
  return {
    ...state,
    dishes,
    byId: new Map(dishes.map((dish) => [dish.id, dish])),
    sections,
    arrangement,
    groups: keepSame(state.groups, arrange(dishes, arrangement)),
  };
}

/** The board's memory, outside React, so that one dish arriving draws one tile and not all of them. */
export function createBoardStore(view: MenuView, tiles: Tiles = "grid") {
  let state = derive({
    server: view,
    overlays: [],
    dishes: [],
    byId: new Map(),
    groups: [],
    sections: [],
    arrangement: { query: "", section: null, sort: "menu" },
    link: "joining",
    gone: false,
    litId: null,
    tiles,
  });
  const listeners = new Set<() => void>();
  let nextOverlayId = 1;

  function set(part: Partial<BoardState>) {
    const next = { ...state, ...part };
    const same = next.server.dishes === state.server.dishes && next.overlays === state.overlays;
    state = same && next.arrangement === state.arrangement ? next : derive(next);
    for (const listener of listeners) listener();
  }

  return {
    get: () => state,
    set,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    arrange: (part: Partial<Arrangement>) => set({ arrangement: { ...state.arrangement, ...part } }),
    light(id: string | null) {
      if (id !== state.litId) set({ litId: id });
    },

    /** Several events at once: 60 dishes of a replay draw the board once. Seen ones change nothing. */
    receive(events: { seq: number; event: MenuEvent }[]) {
      let { server, overlays, gone } = state;
      for (const { seq, event } of events) {
        const next = applyEvent(server, seq, event);
        if (next === server) continue;
        server = next;
        overlays = afterEvent(overlays, event);
        gone ||= event.kind === "deleted";
      }
      if (server !== state.server) set({ server, overlays, gone });
    },

    /** A fresh snapshot: it has every answered change in it, only unanswered ones stay on top. */
    replace: (server: MenuView) =>
      set({ server, overlays: state.overlays.filter((overlay) => !overlay.settled) }),

    /** Shows a change before the server knows of it; returns its number for `answer` or `drop`. */
    overlay(puts: DishView[], removes: string[]): number {
      const overlay = { id: nextOverlayId++, puts, removes, settled: false, seen: [] };
      set({ overlays: [...state.overlays, overlay] });
      return overlay.id;
    },
    /** The server agreed, with these dishes as its result. */
    answer(id: number, puts: DishView[]) {
      const overlays = state.overlays.flatMap((overlay) =>
        overlay.id === id ? (settle(overlay, puts, state.server.dishes) ?? []) : overlay,
      );
      set({ overlays });
    },
    drop: (id: number) => set({ overlays: state.overlays.filter((overlay) => overlay.id !== id) }),
  };
}
