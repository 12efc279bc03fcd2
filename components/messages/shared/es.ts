import type { Translated } from "../translated.ts";
import type { shared as english } from "./en.ts";

export const shared: Translated<typeof english> = {
  app: {
    name: "Carte",
    title: "Carte: ver los platos antes de pedir",
    description:
      "Fotografíe una carta y vea todos sus platos, cada uno con su dibujo. Sin registro y sin instalar nada.",
    skip: "Ir al contenido",
    home: "Carte, página de inicio",
    myMenus: "Mis cartas",
    newMenu: "Fotografiar una carta",
  },
  ui: {
    close: "Cerrar",
    cancel: "Cancelar",
    save: "Guardar",
    undo: "Deshacer",
    retry: "Reintentar",
    more: "Más",
    back: "Atrás",
    next: "Siguiente",
    sketch: "Boceto",
  },
  broken: {
    title: "Algo se cayó en la cocina",
    text: "Es culpa nuestra, y nada suyo se ha perdido.",
    action: "Reintentar",
    reference: "Referencia: {digest}",
  },
  lost: {
    title: "Esta página no está en la carta",
    text: "Quizá se borró, o pertenece a otro navegador.",
    action: "Al inicio",
  },
  demo: {
    label: "Demostración",
    text: "Todo funciona en esta máquina: su lector, sus bocetos, imágenes de demostración y sustitutos para entrar y pagar. Nada se envía a otro lugar y no se mueve dinero.",
  },
};
