import type { Translated } from "../translated.ts";
import type { errors as english } from "./en.ts";

export const errors: Translated<typeof english> = {
  "bad-request": "Non è stato possibile capire questa richiesta.",
  "not-found": "Non è qui, oppure non è tuo.",
  "method-not-allowed": "Qui non si può fare.",
  conflict: "È stato cambiato un momento fa. Guarda di nuovo e riprova.",
  "too-many-requests": "È molto in una volta. Aspetta un momento e riprova.",
  "rate-limited": "Per ora Carte non fa di più in una volta. Riprova tra un po’.",
  "sign-in-needed": "Accedi per farlo.",
  unavailable: "Carte ora non raggiunge i suoi dati. Nulla è perso; riprova tra un momento.",
  internal: "Qualcosa è andato storto da noi. Nulla è perso; riprova.",
  "upload-empty": "In questo invio non c’è nessuna foto.",
  "upload-incomplete": "L’invio si è interrotto per strada. Invia di nuovo.",
  "upload-too-many-pages": "Un menù ha al massimo 8 pagine. Togline qualcuna e riprova.",
  "upload-too-large": "Una foto può avere al massimo 12 MB. Scattane una più piccola.",
  "upload-not-multipart": "Le foto non sono arrivate come foto. Sceglile di nuovo.",
  "photo-unsupported": "Carte non può aprire questa immagine. Invia JPEG, PNG, WebP, AVIF, HEIC, GIF o PDF.",
  "photo-damaged": "Questa immagine è rovinata e non si apre. Scattala di nuovo.",
  "photo-too-many-pixels": "Questa immagine ha più di 40 megapixel. Inviane una più piccola.",
  "photo-too-small": "Questa immagine è troppo piccola da leggere. Scattala più da vicino o più grande.",
  "pdf-encrypted": "Questo PDF è protetto da una password. Inviane uno aperto, o una foto.",
  "pdf-too-many-pages": "Questo PDF ha più di 8 pagine. Invia quelle con i piatti.",
  "menu-busy": "Questo menù viene letto proprio ora. Aspetta che sia finito.",
  "dish-removed": "Nel frattempo questo piatto è stato tolto.",
  "already-undone": "È già stato annullato.",
  "credits-short": "Non restano abbastanza crediti per questo.",
  "buying-off": "Al momento qui non si possono comprare crediti.",
  "payment-away":
    "La pagina di pagamento non risponde in questo momento. Non è stato addebitato nulla; riprova tra poco.",
  network: "La connessione si è interrotta. Le tue foto sono ancora qui.",
};
