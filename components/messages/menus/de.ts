import type { Translated } from "../translated.ts";
import type { menus as english } from "./en.ts";

export const menus: Translated<typeof english> = {
  title: "Meine Karten",
  untitled: "Karte ohne Namen",
  emptyTitle: "Noch keine Karte",
  emptyText: "Die erste, die Sie fotografieren, liegt dann hier, und alle weiteren auch.",
  emptyAction: "Karte fotografieren",
  dishes: { one: "{count} Gericht", other: "{count} Gerichte" },
  pages: { one: "{count} Seite", other: "{count} Seiten" },
  waiting: "Wartet aufs Lesen",
  reading: "Wird gelesen",
  noMenu: "Keine Gerichte darauf",
  failed: "War nicht zu lesen",
  older: "Ältere Karten",
  newest: "Zu den neuesten",
  actions: "Was mit {title} geschehen soll",
  rename: "Umbenennen",
  renameLabel: "Name der Karte",
  renamed: "Heißt jetzt {title}",
  delete: "Löschen",
  deleteTitle: "Diese Karte löschen?",
  thisMenu: "Diese Karte",
  deleteText: "{title} verschwindet endgültig, samt Fotos und allem, was Sie verbessert haben.",
  deleteConfirm: "Endgültig löschen",
  deleted: "{title} ist gelöscht, die Fotos auch.",
  notDone: "Das kam nicht durch. Nichts wurde geändert.",
};
