import type { Translated } from "../translated.ts";
import type { menus as english } from "./en.ts";

export const menus: Translated<typeof english> = {
  title: "Mis cartas",
  untitled: "Carta sin nombre",
  emptyTitle: "Aún no hay cartas",
  emptyText: "La primera que fotografíe estará aquí, y todas las que sigan.",
  emptyAction: "Fotografiar una carta",
  dishes: { one: "{count} plato", other: "{count} platos" },
  pages: { one: "{count} página", other: "{count} páginas" },
  waiting: "Espera a ser leída",
  reading: "Leyéndose",
  noMenu: "Sin platos",
  failed: "No se pudo leer",
  older: "Cartas anteriores",
  newest: "Volver a las más recientes",
  actions: "Qué hacer con {title}",
  rename: "Cambiar el nombre",
  renameLabel: "Nombre de la carta",
  renamed: "Ahora se llama {title}",
  delete: "Borrar",
  deleteTitle: "¿Borrar esta carta?",
  thisMenu: "Esta carta",
  deleteText: "{title} desaparece para siempre, con sus fotos y todo lo que corrigió.",
  deleteConfirm: "Borrar para siempre",
  deleted: "{title}: borrada, también sus fotos.",
  notDone: "Eso no llegó. No cambió nada.",
};
