import type { Translated } from "../translated.ts";
import type { details as english } from "./en.ts";

export const details: Translated<typeof english> = {
  by: "Erklärt von einem Modell, das sich irren kann.",
  coming: "Mehr zu diesem Gericht ist unterwegs.",
  ingredients: "Darin",
  cooking: "Zubereitung",
  taste: "Geschmack",
  heat: "Schärfe",
  heats: { mild: "Mild", little: "Etwas scharf", hot: "Scharf", very: "Sehr scharf" },
  diet: "Auf der Karte vermerkt",
  diets: {
    vegetarian: "Vegetarisch",
    vegan: "Vegan",
    halal: "Halal",
    kosher: "Koscher",
    "gluten-free": "Glutenfrei",
  },
  allergens: {
    title: "Allergene",
    stated: "Steht auf der Karte",
    likely: "Wahrscheinlich",
    possible: "Möglich",
    rest: "Alles andere: unbekannt. Bitte fragen.",
    none: "Nichts bekannt. Bitte fragen.",
    yours: "Das meiden Sie",
    from: "wegen „{words}“",
  },
  notFound: "Diese Worte waren auf dem Foto nicht zu finden. Vielleicht steht es nicht auf dieser Karte.",
  priceDiffers: "Dieser Preis wurde auf zwei Arten gelesen. Bitte auf der Karte nachsehen.",
  fallback: {
    why: {
      "no-model": "Gerade konnte kein Modell diese Karte lesen.",
      "over-budget-diner": "Ihr Anteil an den Modellen ist für heute verbraucht; morgen gibt es mehr.",
      "over-budget-address": "Der Anteil dieses Anschlusses an den Modellen ist für heute verbraucht.",
      "over-budget-all": "Cartes Anteil an den Modellen ist für heute verbraucht.",
      "switched-off": "Die Modelle sind gerade abgeschaltet.",
    },
    brokeOff: "Das Modell brach ab.",
    readHere: "Carte hat die Karte ohne Modell gelesen: Namen und Preise, keine Übersetzungen.",
    partHere: "Einen Teil hat Carte ohne Modell gelesen: Manche Gerichte haben keine Übersetzung.",
    unexplained: "Manche Gerichte haben keine Übersetzung.",
  },
};
