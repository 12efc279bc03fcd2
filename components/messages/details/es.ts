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
    none: "No se sabe nada. Pregunte.",
    yours: "Usted lo evita",
    from: "por «{words}»",
  },
  notFound: "Estas palabras no se encontraron en la foto. Puede que no esté en esta carta.",
  priceDiffers: "Este precio se leyó de dos maneras. Mire la carta.",
  fallback: {
    why: {
      "no-model": "Ningún modelo pudo leer esta carta ahora.",
      "over-budget-diner": "Su parte de los modelos se ha acabado por hoy; mañana hay más.",
      "over-budget-address": "La parte de los modelos de esta conexión se ha acabado por hoy.",
      "over-budget-all": "La parte de los modelos de Carte se ha acabado por hoy.",
      "switched-off": "Los modelos están apagados ahora.",
    },
    brokeOff: "El modelo se interrumpió.",
    readHere: "Carte la leyó sin modelo: nombres y precios, sin traducciones.",
    partHere: "Carte leyó una parte sin modelo: algunos platos no tienen traducción.",
    unexplained: "Algunos platos no tienen traducción.",
  },
};
