import type { Translated } from "../translated.ts";
import type { order as english } from "./en.ts";

export const order: Translated<typeof english> = {
  title: "Il mio ordine",
  add: "Aggiungi all’ordine",
  show: "Mostra al cameriere",
  more: "{name}: uno in più",
  less: "{name}: uno in meno",
  picked: { one: "{count} nel mio ordine", other: "{count} nel mio ordine" },
  open: { one: "Il mio ordine, {count} piatto", other: "Il mio ordine, {count} piatti" },
  sum: "In tutto {sum}",
  unpriced: {
    one: "{count} piatto senza prezzo non è nel conto.",
    other: "{count} piatti senza prezzo non sono nel conto.",
  },
  empty: "Ancora niente.",
  clear: "Svuota",
  cleared: "Il tuo ordine ora è vuoto.",
  speak: "Leggi ad alta voce",
};
