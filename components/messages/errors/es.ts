import type { Translated } from "../translated.ts";
import type { errors as english } from "./en.ts";

export const errors: Translated<typeof english> = {
  "bad-request": "No se pudo entender esta petición.",
  "not-found": "Esto no está aquí, o no es suyo.",
  "method-not-allowed": "Eso no se puede hacer aquí.",
  conflict: "Esto cambió hace un momento. Mire de nuevo y reintente.",
  "too-many-requests": "Es mucho a la vez. Espere un momento y reintente.",
  "rate-limited": "Es todo lo que Carte hace de una vez por ahora. Inténtalo un poco más tarde.",
  "sign-in-needed": "Inicia sesión para hacer esto.",
  unavailable: "Carte no alcanza sus datos ahora mismo. No se pierde nada; reintente en un momento.",
  internal: "Algo falló por nuestra parte. No se pierde nada; reintente.",
  "upload-empty": "No hay ninguna foto en este envío.",
  "upload-incomplete": "El envío se cortó por el camino. Envíelo otra vez.",
  "upload-too-many-pages": "Una carta tiene como máximo 8 páginas. Quite algunas y reintente.",
  "upload-too-large": "Una foto puede tener como máximo 12 MB. Tome una más pequeña.",
  "upload-not-multipart": "Las fotos no llegaron como fotos. Elíjalas de nuevo.",
  "photo-unsupported": "Carte no puede abrir esta imagen. Envíe JPEG, PNG, WebP, AVIF, HEIC, GIF o PDF.",
  "photo-damaged": "Esta imagen está dañada y no se abre. Tómela otra vez.",
  "photo-too-many-pixels": "Esta imagen tiene más de 40 megapíxeles. Envíe una más pequeña.",
  "photo-too-small": "Esta imagen es demasiado pequeña para leerla. Tómela más cerca o más grande.",
  "pdf-encrypted": "Este PDF está protegido con contraseña. Envíe uno abierto o una foto.",
  "pdf-too-many-pages": "Este PDF tiene más de 8 páginas. Envíe las páginas de los platos.",
  "menu-busy": "Esta carta se está leyendo ahora. Espere a que termine.",
  "dish-removed": "Este plato se quitó mientras tanto.",
  "already-undone": "Esto ya está deshecho.",
  "credits-short": "No quedan créditos suficientes para esto.",
  "buying-off": "Ahora mismo no se pueden comprar créditos aquí.",
  "payment-away":
    "La página de pago no responde en este momento. No se ha cobrado nada; inténtalo de nuevo enseguida.",
  network: "Se cortó la conexión. Sus fotos siguen aquí.",
};
