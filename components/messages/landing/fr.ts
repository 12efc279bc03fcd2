import type { Translated } from "../translated.ts";
import type { landing as english } from "./en.ts";

export const landing: Translated<typeof english> = {
  sentence: "Voir chaque plat avant de commander.",
  promise:
    "Photographiez la carte. Carte présente chaque plat avec ses mots, son prix et un croquis ; une image, si vous en voulez une.",
  pictureAlt: "Une carte imprimée, photographiée ; à côté, quelques-uns de ses plats en croquis.",
  how: "Comment cela se passe",
  first: {
    course: "Pour commencer",
    dish: "Photographiez la carte",
    detail: "Une page ou jusqu’à huit, droite ou de travers, avec la lumière du lieu.",
    price: "sans inscription",
  },
  second: {
    course: "Pour suivre",
    dish: "Les plats arrivent à table",
    detail: "Un par un, à mesure de la lecture, avec le nom, les mots et le prix imprimés.",
    price: "à la lecture",
  },
  third: {
    course: "Pour finir",
    dish: "Montrez celui qui vous tente",
    detail: "Chaque plat connaît sa place sur la carte. Montrez, commandez, mangez.",
    price: "rien à payer",
  },
  privacyTitle: "Vos photos restent à vous",
  privacy:
    "Le lieu de prise de vue est retiré de chaque photo. Vous seul voyez vos cartes. Supprimez-en une, et ses photos disparaissent pour de bon.",
};
