import type { Translated } from "../translated.ts";
import type { shared as english } from "./en.ts";

export const shared: Translated<typeof english> = {
  app: {
    name: "Carte",
    title: "Carte: die Gerichte sehen, bevor man bestellt",
    description:
      "Speisekarte fotografieren und jedes Gericht darauf sehen, jedes mit eigener Skizze. Ohne Anmeldung, ohne Installation.",
    skip: "Zum Inhalt springen",
    home: "Carte, Startseite",
    myMenus: "Meine Karten",
    newMenu: "Karte fotografieren",
  },
  ui: {
    close: "Schließen",
    cancel: "Abbrechen",
    save: "Speichern",
    undo: "Rückgängig",
    retry: "Noch einmal",
    more: "Mehr",
    back: "Zurück",
    next: "Weiter",
    sketch: "Skizze",
  },
  broken: {
    title: "In der Küche ist etwas heruntergefallen",
    text: "Das liegt an uns, und nichts von Ihnen ist verloren.",
    action: "Noch einmal",
    reference: "Kennung: {digest}",
  },
  lost: {
    title: "Diese Seite steht nicht auf der Karte",
    text: "Vielleicht wurde sie gelöscht, oder sie gehört zu einem anderen Browser.",
    action: "Zur Startseite",
  },
  demo: {
    label: "Demo",
    text: "Alles läuft auf diesem Rechner: eigener Leser, Skizzen und Demobilder, dazu Platzhalter für Anmeldung und Bezahlung. Nichts geht woandershin, und es fließt kein Geld.",
  },
};
