import type { Autonomy } from "#lib/accounts/client.ts";
import { applyEvent, type DishView, type MenuEvent, type MenuView } from "#lib/menus/client.ts";
import type { Pick as OrderPick } from "../../order/picks.ts";
import { type Asked, stillAsked, withAsked } from "../drawing/asked.ts";
import type { Prompt, Purse } from "../drawing/prompt.ts";
import { type Arrangement, arrange, dietMarks, type Group, keepSame, sectionTitles } from "./arrange.ts";
import { afterEvent, type Overlay, settle, withOverlays } from "./overlay.ts";
import type { DietWords } from "./search.ts";
import type { Tiles } from "./tiles.ts";

/** live: events flow · joining: a connection is being made · offline: it could not be made for a while. */
export type Link = "joining" | "live" | "offline";

/** Everything the board draws from. Derived parts keep their identity while they do not change. */
export type BoardState = {
  /** As the server told it last. */
  server: MenuView;
  overlays: Overlay[];
  /** Pictures asked for that the server has not told of yet. */
  asked: Asked[];
  /** What is shown: the server's dishes under the diner's own unanswered changes. */
  dishes: DishView[];
  byId: Map<string, DishView>;
  groups: Group[];
  sections: string[];
  /** Diet marks printed on the menu. */
  diets: string[];
  arrangement: Arrangement;
  link: Link;
  /** Deleted while it was open. */
  gone: boolean;
  /** The dish lit on the photo and on the board at once. */
  litId: string | null;
  tiles: Tiles;
  /** What the diner can spend; null where nothing is paid for. */
  purse: Purse | null;
  /** Allergens that this diner avoids. */
  allergies: string[];
  /** How far Carte goes alone for this diner. */
  autonomy: Autonomy;
  /** The question over the board, if there is one. */
  prompt: Prompt | null;
  /** A model reads while one watches: what it says about dishes is still to come, and room is kept for it. */
  expectsDetails: boolean;
  /** The server said that nothing is painted just now. */
  paintingOff: boolean;
  /** Whether a painter is there that knows fine pictures. */
  hasFine: boolean;
  /** What this phone's diner wants to order. */
  picks: OrderPick[];
  /** What diet marks are called in the diner's language. */
  dietWords: DietWords;
};

export type BoardStore = ReturnType<typeof createBoardStore>;

/** What the server knows besides the menu. */
export type BoardStart = Partial<
  Pick<
    BoardState,
    "tiles" | "purse" | "allergies" | "autonomy" | "expectsDetails" | "paintingOff" | "hasFine" | "dietWords"
  >
>;

/** The new words, but the old array when they are the same. */
const sameWords = (before: string[], after: string[]) =>
  before.join("\n") === after.join("\n") ? before : after;

function derive(state: BoardState): BoardState {
  const asked = stillAsked(state.asked, state.server.dishes);
  const dishes = withAsked(withOverlays(state.server.dishes, state.overlays), asked);
  const sections = sameWords(state.sections, sectionTitles(dishes));
  const diets = sameWords(state.diets, dietMarks(dishes));
  const { section, diet } = state.arrangement;
  // A filter ends when the last dish it found is gone.
  const isOver =
    (section !== null && !sections.includes(section)) || (diet !== null && !diets.includes(diet));
  const arrangement = isOver ? { ...state.arrangement, section: null, diet: null } : state.arrangement;
  return {
    ...state,
    asked,
    dishes,
    byId: new Map(dishes.map((dish) => [dish.id, dish])),
    sections,
    diets,
    arrangement,
    groups: keepSame(state.groups, arrange(dishes, arrangement, state.dietWords)),
  };
}

/** A board before anything has happened on it. */
const EMPTY: Omit<BoardState, "server"> = {
  overlays: [],
  asked: [],
  dishes: [],
  byId: new Map(),
  groups: [],
  sections: [],
  diets: [],
  arrangement: { query: "", section: null, diet: null, sort: "menu" },
  link: "joining",
  gone: false,
  litId: null,
  tiles: "grid",
  purse: null,
  allergies: [],
  autonomy: "tap",
  prompt: null,
  expectsDetails: false,
  paintingOff: false,
  hasFine: false,
  dietWords: {},
  picks: [],
};

/** The board's memory, outside React, so that one dish arriving draws one tile and not all of them. */
export function createBoardStore(view: MenuView, start: BoardStart = {}) {
  let state = derive({ ...EMPTY, server: view, ...start });
  const listeners = new Set<() => void>();
  let nextId = 1;

  function set(part: Partial<BoardState>) {
    const next = { ...state, ...part };
    const same = next.server.dishes === state.server.dishes && next.overlays === state.overlays;
    const sameAsked = next.asked === state.asked;
    state = same && sameAsked && next.arrangement === state.arrangement ? next : derive(next);
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
      const overlay = { id: nextId++, puts, removes, settled: false, seen: [] };
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

    /** Shows these dishes as waiting for their pictures; returns the number for `unask`. */
    ask(dishIds: string[]): number {
      const id = nextId++;
      const asked = state.server.dishes
        .filter((dish) => dishIds.includes(dish.id))
        .map((dish) => ({ id, dishId: dish.id, before: dish.picture }));
      set({ asked: [...state.asked, ...asked] });
      return id;
    },
    /** From now on these dishes are what the server says. */
    unask(id: number) {
      if (state.asked.some((each) => each.id === id))
        set({ asked: state.asked.filter((each) => each.id !== id) });
    },
  };
}
