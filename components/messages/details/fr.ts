import type { Translated } from "../translated.ts";
import type { details as english } from "./en.ts";

export const details: Translated<typeof english> = {
  by: "Expliqué par un modèle, qui peut se tromper.",
  coming: "La suite sur ce plat arrive.",
  ingredients: "Dedans",
  cooking: "Préparation",
  taste: "Goût",
  heat: "Piquant",
  heats: { mild: "Doux", little: "Un peu piquant", hot: "Piquant", very: "Très piquant" },
  diet: "Indiqué sur la carte",
  diets: {
    vegetarian: "Végétarien",
    vegan: "Végane",
    halal: "Halal",
    kosher: "Casher",
    "gluten-free": "Sans gluten",
  },
  allergens: {
    title: "Allergènes",
    stated: "Écrit sur la carte",
    likely: "Probable",
    possible: "Possible",
    rest: "Tout le reste : inconnu. Demandez.",
    none: "Rien de connu. Demandez.",
    yours: "Vous l’évitez",
    from: "d’après « {words} »",
  },
  notFound: "Ces mots n’ont pas été trouvés sur la photo. Le plat n’est peut-être pas sur cette carte.",
  priceDiffers: "Ce prix a été lu de deux façons. Regardez la carte.",
  fallback: {
    why: {
      "no-model": "Aucun modèle n’a pu lire cette carte pour l’instant.",
      "over-budget-diner":
        "Votre part des modèles est épuisée pour aujourd’hui ; demain il y en aura d’autre.",
      "over-budget-address": "La part des modèles de cette connexion est épuisée pour aujourd’hui.",
      "over-budget-all": "La part des modèles de Carte est épuisée pour aujourd’hui.",
      "switched-off": "Les modèles sont coupés en ce moment.",
    },
    brokeOff: "Le modèle s’est interrompu.",
    readHere: "Carte a lu sans modèle : noms et prix, sans traductions.",
    partHere: "Carte en a lu une partie sans modèle : certains plats sont sans traduction.",
    unexplained: "Certains plats sont sans traduction.",
  },
};
