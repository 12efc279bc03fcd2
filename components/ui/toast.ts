/** One sentence at the bottom of the screen, with at most one thing to do about it. */
export type Toast = {
  id: number;
  text: string;
  tone: "calm" | "trouble";
  action?: { label: string; run: () => void };
};

/** Long enough to read a sentence and reach for Undo; hovering or focusing it stops the clock. */
export const TOAST_MS = 7_000;
/** What was not saved can be sent again from its toast only: on bad Wi-Fi a way out of the cellar is longer than that. */
export const TROUBLE_MS = 20_000;

let current: Toast | null = null;
let lastId = 0;
const listeners = new Set<() => void>();

function set(toast: Toast | null) {
  current = toast;
  for (const listener of listeners) listener();
}

/** Shows a toast, replacing the one that is up: two stacked undos would be a riddle. */
export function showToast(toast: { text: string; tone?: Toast["tone"]; action?: Toast["action"] }): void {
  lastId += 1;
  set({ tone: "calm", ...toast, id: lastId });
}

/** Takes down the toast with this id; does nothing when another one is up by now. */
export function dismissToast(id: number): void {
  if (current?.id === id) set(null);
}

/** Takes down whatever is up: before a question opens, whose answers it would lie upon. */
export function clearToast(): void {
  set(null);
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: (): Toast | null => current,
};

// A modal dialog makes everything outside it inert, its toasts too: each dialog therefore brings a place of its own
// for them, and only the place mounted last is used. The layout's own place counts as the first, whenever it is mounted.
let places: symbol[] = [];
const placeListeners = new Set<() => void>();

function setPlaces(next: symbol[]) {
  places = next;
  for (const listener of placeListeners) listener();
}

export const toastPlaces = {
  add(place: symbol, first: boolean): () => void {
    setPlaces(first ? [place, ...places] : [...places, place]);
    return () => setPlaces(places.filter((other) => other !== place));
  },
  subscribe(listener: () => void): () => void {
    placeListeners.add(listener);
    return () => placeListeners.delete(listener);
  },
  last: (): symbol | undefined => places.at(-1),
};
