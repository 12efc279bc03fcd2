import type { Translated } from "../translated.ts";
import type { details as english } from "./en.ts";

export const details: Translated<typeof english> = {
  by: "Spiegato da un modello, che può sbagliare.",
  coming: "Altro su questo piatto sta arrivando.",
  ingredients: "Dentro",
  cooking: "Come si fa",
  taste: "Sapore",
  heat: "Piccante",
  heats: { mild: "Delicato", little: "Un po’ piccante", hot: "Piccante", very: "Molto piccante" },
  diet: "Segnato sul menù",
  diets: {
    vegetarian: "Vegetariano",
    vegan: "Vegano",
    halal: "Halal",
    kosher: "Kosher",
    "gluten-free": "Senza glutine",
  },
  allergens: {
    title: "Allergeni",
    stated: "Scritto sul menù",
    likely: "Probabile",
    possible: "Possibile",
    rest: "Tutto il resto: sconosciuto. Chiedi.",
    none: "Non si sa nulla. Chiedi.",
    yours: "Tu lo eviti",
    from: "da «{words}»",
  },
  notFound: "Queste parole non si trovano sulla foto. Forse il piatto non è su questo menù.",
  priceDiffers: "Questo prezzo è stato letto in due modi. Guarda il menù.",
  fallback: {
    why: {
      "no-model": "Nessun modello ha potuto leggere questo menù ora.",
      "over-budget-diner": "La tua parte dei modelli è finita per oggi; domani ce n’è altra.",
      "over-budget-address": "La parte dei modelli di questa connessione è finita per oggi.",
      "over-budget-all": "La parte dei modelli di Carte è finita per oggi.",
      "switched-off": "I modelli ora sono spenti.",
    },
    brokeOff: "Il modello si è interrotto.",
    readHere: "Carte l’ha letto senza modello: nomi e prezzi, senza traduzioni.",
    partHere: "Carte ne ha letto una parte senza modello: alcuni piatti sono senza traduzione.",
    unexplained: "Alcuni piatti sono senza traduzione.",
  },
};
