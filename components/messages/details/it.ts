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
    yours: "Tu lo eviti",
    from: "da «{words}»",
  },
  notFound: "Queste parole non si trovano sulla foto. Forse il piatto non è su questo menù.",
  priceDiffers: "Questo prezzo è stato letto in due modi. Guarda il menù.",
  fellBack:
    "Nessun modello raggiungibile, così questo computer ha letto il menù: nomi e prezzi, senza traduzioni.",
  fellBackPart:
    "Il modello si è interrotto, così questo computer ne ha letto una parte: alcuni piatti sono senza traduzione.",
};
