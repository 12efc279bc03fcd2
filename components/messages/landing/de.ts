import type { Translated } from "../translated.ts";
import type { landing as english } from "./en.ts";

export const landing: Translated<typeof english> = {
  sentence: "Jedes Gericht sehen, bevor man bestellt.",
  promise:
    "Karte fotografieren. Carte zeigt jedes Gericht mit Worten, Preis und Skizze, und ein Bild, wenn Sie eins möchten.",
  pictureAlt: "Eine gedruckte Speisekarte, fotografiert; daneben einige ihrer Gerichte als Skizzen.",
  how: "So geht es",
  first: {
    course: "Vorweg",
    dish: "Die Karte fotografieren",
    detail: "Eine Seite oder bis zu acht, gerade oder schief, bei dem Licht, das da ist.",
    price: "ohne Anmeldung",
  },
  second: {
    course: "Danach",
    dish: "Die Gerichte kommen auf den Tisch",
    detail: "Eines nach dem anderen, wie sie gelesen werden: Name, Worte und Preis wie gedruckt.",
    price: "beim Lesen",
  },
  third: {
    course: "Zum Schluss",
    dish: "Auf das Richtige zeigen",
    detail: "Jedes Gericht weiß, wo es auf der Karte steht. Zeigen, bestellen, essen.",
    price: "kostet nichts",
  },
  privacyTitle: "Die Fotos bleiben Ihre",
  privacy:
    "Der Aufnahmeort wird aus jedem Foto entfernt. Nur Sie sehen Ihre Karten. Wird eine gelöscht, sind auch ihre Fotos endgültig weg.",
};
