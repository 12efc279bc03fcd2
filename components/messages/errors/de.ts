import type { Translated } from "../translated.ts";
import type { errors as english } from "./en.ts";

export const errors: Translated<typeof english> = {
  "bad-request": "Diese Anfrage war nicht zu verstehen.",
  "not-found": "Das gibt es hier nicht, oder es gehört jemand anderem.",
  "method-not-allowed": "Das geht hier nicht.",
  conflict: "Das wurde gerade eben geändert. Bitte noch einmal nachsehen und neu versuchen.",
  "too-many-requests": "Das war viel auf einmal. Kurz warten, dann noch einmal versuchen.",
  "rate-limited": "Mehr macht Carte im Moment nicht auf einmal. Etwas später geht es weiter.",
  "sign-in-needed": "Dafür bitte anmelden.",
  unavailable:
    "Carte erreicht gerade seinen Speicher nicht. Nichts ist verloren; gleich noch einmal versuchen.",
  internal: "Bei uns ist etwas schiefgegangen. Nichts ist verloren; bitte noch einmal versuchen.",
  "upload-empty": "Hier ist kein Foto dabei.",
  "upload-incomplete": "Die Übertragung ist unterwegs abgebrochen. Bitte noch einmal senden.",
  "upload-too-many-pages": "Eine Karte hat höchstens 8 Seiten. Bitte einige entfernen.",
  "upload-too-large": "Ein Foto darf höchstens 12 MB haben. Bitte ein kleineres nehmen.",
  "upload-not-multipart": "Die Fotos kamen nicht als Fotos an. Bitte noch einmal auswählen.",
  "photo-unsupported":
    "Dieses Bild kann Carte nicht öffnen. Es geht mit JPEG, PNG, WebP, AVIF, HEIC, GIF oder PDF.",
  "photo-damaged": "Dieses Bild ist beschädigt und lässt sich nicht öffnen. Bitte neu aufnehmen.",
  "photo-too-many-pixels": "Dieses Bild hat mehr als 40 Megapixel. Bitte ein kleineres senden.",
  "photo-too-small": "Dieses Bild ist zu klein zum Lesen. Bitte näher oder größer aufnehmen.",
  "pdf-encrypted":
    "Dieses PDF ist mit einem Passwort gesperrt. Bitte ein offenes senden oder ein Foto davon.",
  "pdf-too-many-pages": "Dieses PDF hat mehr als 8 Seiten. Bitte die Seiten mit den Gerichten senden.",
  "menu-busy": "Diese Karte wird gerade gelesen. Bitte warten, bis das fertig ist.",
  "dish-removed": "Dieses Gericht wurde inzwischen entfernt.",
  "already-undone": "Das wurde schon rückgängig gemacht.",
  "price-below-zero": "Ein Preis kann nicht unter null liegen.",
  "credits-short": "Dafür reichen die Credits nicht mehr.",
  "buying-off": "Credits lassen sich hier im Moment nicht kaufen.",
  "payment-away":
    "Die Bezahlseite ist gerade nicht zu erreichen. Nichts wurde abgebucht; gleich noch einmal versuchen.",
  "painting-off": "Im Moment können keine Bilder gezeichnet werden. Die Skizzen bleiben.",
  "redraw-used": "Dieses Gericht wurde schon einmal neu gezeichnet.",
  "picture-busy": "Dieses Bild wird gerade gezeichnet.",
  "style-refused": "Das lässt sich so nicht zeichnen. Bitte anders formulieren.",
  network: "Die Verbindung ist abgebrochen. Die Fotos sind noch hier.",
};
