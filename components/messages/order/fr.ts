import type { Translated } from "../translated.ts";
import type { order as english } from "./en.ts";

export const order: Translated<typeof english> = {
  title: "Ma commande",
  add: "À ma commande",
  show: "Montrer au serveur",
  more: "{name} : un de plus",
  less: "{name} : un de moins",
  picked: { one: "{count} dans ma commande", other: "{count} dans ma commande" },
  open: { one: "Ma commande, {count} plat", other: "Ma commande, {count} plats" },
  sum: "En tout {sum}",
  unpriced: {
    one: "{count} plat sans prix n’est pas compté.",
    other: "{count} plats sans prix ne sont pas comptés.",
  },
  empty: "Rien pour l’instant.",
  clear: "Vider",
  cleared: "Votre commande est vide.",
  speak: "Lire à voix haute",
};
