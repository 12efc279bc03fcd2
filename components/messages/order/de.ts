import type { Translated } from "../translated.ts";
import type { order as english } from "./en.ts";

export const order: Translated<typeof english> = {
  title: "Meine Bestellung",
  add: "Zur Bestellung",
  show: "Der Bedienung zeigen",
  more: "Einmal mehr {name}",
  less: "Einmal weniger {name}",
  picked: { one: "{count} auf meiner Bestellung", other: "{count} auf meiner Bestellung" },
  open: { one: "Meine Bestellung, {count} Gericht", other: "Meine Bestellung, {count} Gerichte" },
  sum: "Zusammen {sum}",
  unpriced: {
    one: "{count} Gericht ohne Preis ist nicht mitgezählt.",
    other: "{count} Gerichte ohne Preis sind nicht mitgezählt.",
  },
  empty: "Noch steht nichts darauf.",
  clear: "Leeren",
  cleared: "Ihre Bestellung ist jetzt leer.",
  speak: "Vorlesen",
};
