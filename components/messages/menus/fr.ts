import type { Translated } from "../translated.ts";
import type { menus as english } from "./en.ts";

export const menus: Translated<typeof english> = {
  title: "Mes cartes",
  untitled: "Carte sans nom",
  emptyTitle: "Pas encore de carte",
  emptyText: "La première que vous photographierez sera ici, et toutes les suivantes.",
  emptyAction: "Photographier une carte",
  dishes: { one: "{count} plat", other: "{count} plats" },
  pages: { one: "{count} page", other: "{count} pages" },
  waiting: "Attend d’être lue",
  reading: "En cours de lecture",
  noMenu: "Aucun plat dessus",
  failed: "N’a pas pu être lue",
  older: "Cartes plus anciennes",
  newest: "Revenir aux plus récentes",
  actions: "Que faire de {title}",
  rename: "Renommer",
  renameLabel: "Nom de la carte",
  renamed: "S’appelle maintenant {title}",
  delete: "Supprimer",
  deleteTitle: "Supprimer cette carte ?",
  thisMenu: "Cette carte",
  deleteText: "{title} disparaît pour de bon, avec ses photos et toutes vos corrections.",
  deleteConfirm: "Supprimer pour de bon",
  deleted: "{title} : supprimée, photos comprises.",
  notDone: "Ce n’est pas passé. Rien n’a changé.",
};
