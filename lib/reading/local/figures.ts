import { type ClassColumns, columnsOf, type Likelihoods, type LogRows, logRows } from "./likelihoods.ts";

/**
 * How likely each sign of a price is at each step of a strip: rows of COLUMNS values, the blank first, the digits, the
 * decimal mark, the marks of currency, and last the likelihood of whatever is likeliest there.
 */
export type FigureRows = LogRows;

/** What the columns print. The alphabet has no euro sign: it comes out as one of the letters of `LOOKS_LIKE`. */
const SIGNS = ["", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ",", "€", "$", "£"] as const;
const LOOKS_LIKE: Readonly<Record<string, string>> = { ",": ",.，、·", "€": "Ee∈єЄCc€", $: "$", "£": "£" };
const BEST = SIGNS.length;
const COLUMNS = SIGNS.length + 1;
const FLOOR = 1e-5;

export function figureColumns(alphabet: readonly string[]): ClassColumns {
  const columns = columnsOf(alphabet, (character) =>
    SIGNS.findIndex((sign) => sign !== "" && (LOOKS_LIKE[sign] ?? sign).includes(character)),
  );
  // The space between an amount and its mark is as good as nothing.
  columns.push({ label: alphabet.length, column: 0 });
  return columns;
}

/** `labels` are the likeliest classes. */
export function figureRows(likelihoods: Likelihoods, labels: Int32Array, columns: ClassColumns): FigureRows {
  const { data, classes } = likelihoods;
  const figures = logRows(likelihoods, columns, { width: COLUMNS, floor: FLOOR });
  labels.forEach((label, step) => {
    figures.rows[step * COLUMNS + BEST] = Math.log(Math.max(FLOOR, data[step * classes + label] ?? 0));
  });
  return figures;
}

type Slot = "mark" | "whole" | "point" | "cents" | "after";
/** A price: a mark before or after at most three digits, and two more behind a point. */
const SLOTS: readonly { slot: Slot; signs: string }[] = [
  { slot: "mark", signs: "$£" },
  { slot: "whole", signs: "0123456789" },
  { slot: "whole", signs: "0123456789" },
  { slot: "whole", signs: "0123456789" },
  { slot: "point", signs: "," },
  { slot: "cents", signs: "0123456789" },
  { slot: "cents", signs: "0123456789" },
  { slot: "after", signs: "€" },
];
/** From which slots a slot may be reached; -1 is the beginning. */
const BEFORE: readonly (readonly number[])[] = [[-1], [-1, 0], [1], [2], [1, 2, 3], [4], [5], [1, 2, 3, 6]];
const LAST = new Set([1, 2, 3, 6, 7]);

/** `share`: of what speaks for any sign of a price on its step, how much speaks for this one. */
export type Figure = { text: string; step: number; share: number };
/** `loss`: how many nats less likely the price is than whatever is likeliest on the same steps. */
export type ReadPrice = { figures: Figure[]; loss: number };

type State = { score: number; path: { column: number; step: number } | null; back: State | null };

/** The likeliest price on the steps from..to (the likeliest way to lie there, not the sum of all: CTC, Viterbi). */
export function decodePrice({ rows, steps }: FigureRows, from: number, to: number): ReadPrice | null {
  const first = Math.max(0, from);
  const last = Math.min(steps, to);
  const at = (step: number, column: number) => rows[step * COLUMNS + column] ?? Number.NEGATIVE_INFINITY;
  // A state is the sign last written (slot and column) and whether a blank has followed it.
  let states = new Map<string, { state: State; slot: number; column: number; blank: boolean }>();
  states.set("start", { state: { score: 0, path: null, back: null }, slot: -1, column: -1, blank: true });
  for (let step = first; step < last; step++) {
    const next: typeof states = new Map();
    const offer = (slot: number, column: number, blank: boolean, state: State) => {
      const key = `${slot} ${column} ${blank}`;
      const there = next.get(key);
      if (!there || there.state.score < state.score) next.set(key, { state, slot, column, blank });
    };
    for (const { state, slot, column, blank } of states.values()) {
      offer(slot, column, true, { ...state, score: state.score + at(step, 0) });
      if (!blank) offer(slot, column, false, { ...state, score: state.score + at(step, column) });
      SLOTS.forEach(({ signs }, target) => {
        if (!BEFORE[target]?.includes(slot)) return;
        for (const sign of signs) {
          const other = SIGNS.indexOf(sign as (typeof SIGNS)[number]);
          if (other === column && !blank) continue;
          offer(target, other, false, {
            score: state.score + at(step, other),
            path: { column: other, step },
            back: state.path ? state : state.back,
          });
        }
      });
    }
    states = next;
  }
  let best: State | null = null;
  for (const { state, slot } of states.values())
    if (LAST.has(slot) && (!best || state.score > best.score)) best = state;
  if (!best) return null;
  let asRead = 0;
  for (let step = first; step < last; step++) asRead += at(step, BEST);
  const figures: Figure[] = [];
  for (let state: State | null = best; state?.path; state = state.back) {
    const { column, step } = state.path;
    const all = SIGNS.slice(1).reduce((sum, _, index) => sum + Math.exp(at(step, index + 1)), 0);
    figures.unshift({ text: SIGNS[column] ?? "", step, share: Math.exp(at(step, column)) / all });
  }
  return { figures, loss: asRead - best.score };
}
