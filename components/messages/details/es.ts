import type { Translated } from "../translated.ts";
import type { details as english } from "./en.ts";

export const details: Translated<typeof english> = {
  by: "Explicado por un modelo, que puede equivocarse.",
  coming: "Llega más sobre este plato.",
  ingredients: "Lleva",
  cooking: "Cómo se hace",
  taste: "Sabor",
  heat: "Picante",
  heats: { mild: "Suave", little: "Un poco picante", hot: "Picante", very: "Muy picante" },
  diet: "Marcado en la carta",
  diets: {
    vegetarian: "Vegetariano",
    vegan: "Vegano",
    halal: "Halal",
    kosher: "Kosher",
    "gluten-free": "Sin gluten",
  },
  allergens: {
    title: "Alérgenos",
    stated: "Lo dice la carta",
    likely: "Probable",
    possible: "Posible",
    rest: "Todo lo demás: desconocido. Pregunte.",
    yours: "Usted lo evita",
    from: "por «{words}»",
  },
  notFound: "Estas palabras no se encontraron en la foto. Puede que no esté en esta carta.",
  priceDiffers: "Este precio se leyó de dos maneras. Mire la carta.",
  fellBack:
    "No se pudo llegar a ningún modelo, así que este equipo leyó la carta: nombres y precios, sin traducciones.",
  fellBackPart:
    "El modelo se interrumpió, así que este equipo leyó una parte: algunos platos no tienen traducción.",
};
