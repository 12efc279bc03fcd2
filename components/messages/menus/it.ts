import type { Translated } from "../translated.ts";
import type { menus as english } from "./en.ts";

export const menus: Translated<typeof english> = {
  title: "I miei menù",
  untitled: "Menù senza nome",
  emptyTitle: "Ancora nessun menù",
  emptyText: "Il primo che fotografi starà qui, e tutti quelli dopo.",
  emptyAction: "Fotografa un menù",
  dishes: { one: "{count} piatto", other: "{count} piatti" },
  pages: { one: "{count} pagina", other: "{count} pagine" },
  waiting: "Aspetta di essere letto",
  reading: "In lettura",
  noMenu: "Nessun piatto",
  failed: "Non si è potuto leggere",
  older: "Menù più vecchi",
  newest: "Torna ai più recenti",
  actions: "Che fare con {title}",
  rename: "Rinomina",
  renameLabel: "Nome del menù",
  renamed: "Ora si chiama {title}",
  delete: "Cancella",
  deleteTitle: "Cancellare questo menù?",
  thisMenu: "Questo menù",
  deleteText: "{title} sparisce per sempre, con le foto e tutto ciò che hai corretto.",
  deleteConfirm: "Cancella per sempre",
  deleted: "{title}: cancellato, foto comprese.",
  notDone: "Non è passato. Nulla è cambiato.",
};
