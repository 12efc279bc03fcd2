import type { Translated } from "../translated.ts";
import type { order as english } from "./en.ts";

export const order: Translated<typeof english> = {
  title: "Mi pedido",
  add: "Añadir al pedido",
  show: "Mostrar al camarero",
  more: "{name}: uno más",
  less: "{name}: uno menos",
  picked: { one: "{count} en mi pedido", other: "{count} en mi pedido" },
  open: { one: "Mi pedido, {count} plato", other: "Mi pedido, {count} platos" },
  sum: "En total {sum}",
  unpriced: {
    one: "{count} plato sin precio no está sumado.",
    other: "{count} platos sin precio no están sumados.",
  },
  empty: "Aún no hay nada.",
  clear: "Vaciar",
  cleared: "Su pedido está vacío.",
  speak: "Leer en voz alta",
};
