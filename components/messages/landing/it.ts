import type { Translated } from "../translated.ts";
import type { landing as english } from "./en.ts";

export const landing: Translated<typeof english> = {
  sentence: "Vedi ogni piatto prima di ordinare.",
  promise:
    "Fotografa il menù. Carte presenta ogni piatto con le sue parole, il prezzo e uno schizzo; un’immagine, quando la chiedi.",
  pictureAlt: "Un menù stampato, fotografato; accanto alcuni dei suoi piatti, schizzati.",
  how: "Come funziona",
  first: {
    course: "Per cominciare",
    dish: "Fotografa il menù",
    detail: "Una pagina o fino a otto, dritta o storta, con la luce che c’è.",
    price: "senza iscrizione",
  },
  second: {
    course: "Poi",
    dish: "I piatti arrivano in tavola",
    detail: "Uno a uno, mentre si leggono, con nome, parole e prezzo come stampati.",
    price: "leggendo",
  },
  third: {
    course: "Per finire",
    dish: "Indica quello che vuoi",
    detail: "Ogni piatto sa dove sta sul menù. Mostralo, ordina, mangia.",
    price: "niente da pagare",
  },
  privacyTitle: "Le tue foto restano tue",
  privacy:
    "Il luogo dello scatto viene tolto da ogni foto. Solo tu vedi i tuoi menù. Cancellane uno, e le sue foto spariscono per sempre.",
};
