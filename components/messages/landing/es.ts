import type { Translated } from "../translated.ts";
import type { landing as english } from "./en.ts";

export const landing: Translated<typeof english> = {
  sentence: "Vea cada plato antes de pedir.",
  promise:
    "Fotografíe la carta. Carte presenta cada plato con sus palabras, su precio y un boceto; y una imagen cuando la pida.",
  pictureAlt: "Una carta impresa, fotografiada; al lado, algunos de sus platos dibujados.",
  how: "Así funciona",
  first: {
    course: "Para empezar",
    dish: "Fotografíe la carta",
    detail: "Una página o hasta ocho, recta o torcida, con la luz que haya.",
    price: "sin registro",
  },
  second: {
    course: "Después",
    dish: "Los platos llegan a la mesa",
    detail: "Uno a uno, según se leen, con nombre, palabras y precio como están impresos.",
    price: "al leer",
  },
  third: {
    course: "Para terminar",
    dish: "Señale el que quiere",
    detail: "Cada plato sabe su sitio en la carta. Enséñelo, pida, coma.",
    price: "nada que pagar",
  },
  privacyTitle: "Sus fotos siguen siendo suyas",
  privacy:
    "El lugar donde se tomó una foto se quita de ella. Solo usted ve sus cartas. Borre una, y sus fotos desaparecen para siempre.",
};
