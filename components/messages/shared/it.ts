import type { Translated } from "../translated.ts";
import type { shared as english } from "./en.ts";

export const shared: Translated<typeof english> = {
  app: {
    name: "Carte",
    title: "Carte: vedere i piatti prima di ordinare",
    description:
      "Fotografa un menù e guarda ogni suo piatto, ciascuno con il suo schizzo. Senza iscrizione, niente da installare.",
    skip: "Vai al contenuto",
    home: "Carte, pagina iniziale",
    myMenus: "I miei menù",
    newMenu: "Fotografa un menù",
  },
  ui: {
    close: "Chiudi",
    cancel: "Annulla",
    save: "Salva",
    undo: "Annulla",
    retry: "Riprova",
    more: "Altro",
    back: "Indietro",
    next: "Avanti",
    sketch: "Schizzo",
  },
  broken: {
    title: "In cucina è caduto qualcosa",
    text: "È colpa nostra, e nulla di tuo è perso.",
    action: "Riprova",
    reference: "Riferimento: {digest}",
  },
  lost: {
    title: "Questa pagina non è sul menù",
    text: "Forse è stata cancellata, o appartiene a un altro browser.",
    action: "All’inizio",
  },
  demo: {
    label: "Demo",
    text: "Tutto gira su questo computer: il suo lettore, gli schizzi, immagini dimostrative e controfigure per accedere e pagare. Nulla viene inviato altrove e non si muove denaro.",
  },
};
