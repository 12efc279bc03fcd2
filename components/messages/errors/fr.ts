import type { Translated } from "../translated.ts";
import type { errors as english } from "./en.ts";

export const errors: Translated<typeof english> = {
  "bad-request": "Cette demande n’a pas pu être comprise.",
  "not-found": "Ce n’est pas ici, ou ce n’est pas à vous.",
  "method-not-allowed": "Cela ne se fait pas ici.",
  conflict: "Cela vient d’être modifié. Regardez à nouveau, puis réessayez.",
  "too-many-requests": "Cela fait beaucoup d’un coup. Patientez un instant, puis réessayez.",
  "rate-limited": "C’est tout ce que Carte fait d’un coup pour l’instant. Réessayez un peu plus tard.",
  "sign-in-needed": "Connectez-vous pour faire cela.",
  unavailable: "Carte n’atteint pas ses données en ce moment. Rien n’est perdu ; réessayez dans un instant.",
  internal: "Quelque chose a échoué de notre côté. Rien n’est perdu ; réessayez.",
  "upload-empty": "Il n’y a pas de photo dans cet envoi.",
  "upload-incomplete": "L’envoi s’est interrompu en route. Renvoyez-le.",
  "upload-too-many-pages": "Une carte a 8 pages au plus. Retirez-en, puis réessayez.",
  "upload-too-large": "Une photo peut peser 12 Mo au plus. Prenez-en une plus petite.",
  "upload-not-multipart": "Les photos ne sont pas arrivées comme des photos. Choisissez-les à nouveau.",
  "photo-unsupported":
    "Carte ne peut pas ouvrir cette image. Envoyez du JPEG, PNG, WebP, AVIF, HEIC, GIF ou PDF.",
  "photo-damaged": "Cette image est abîmée et ne s’ouvre pas. Reprenez-la.",
  "photo-too-many-pixels": "Cette image a plus de 40 mégapixels. Envoyez-en une plus petite.",
  "photo-too-small": "Cette image est trop petite pour être lue. Prenez-la de plus près ou plus grande.",
  "pdf-encrypted": "Ce PDF est protégé par un mot de passe. Envoyez-en un ouvert, ou une photo.",
  "pdf-too-many-pages": "Ce PDF a plus de 8 pages. Envoyez celles des plats.",
  "menu-busy": "Cette carte est en cours de lecture. Attendez qu’elle soit finie.",
  "dish-removed": "Ce plat a été retiré entre-temps.",
  "already-undone": "C’est déjà annulé.",
  "price-below-zero": "Un prix ne peut pas être inférieur à zéro.",
  "credits-short": "Il ne reste pas assez de crédits pour cela.",
  "buying-off": "On ne peut pas acheter de crédits ici pour le moment.",
  "payment-away":
    "La page de paiement ne répond pas pour l’instant. Rien n’a été débité ; réessayez dans un moment.",
  "painting-off": "Impossible de dessiner des images pour le moment. Les croquis restent.",
  "redraw-used": "Ce plat a déjà été redessiné.",
  "picture-busy": "Cette image est en train d’être dessinée.",
  "style-refused": "Ce souhait ne peut pas être dessiné. Formulez-le autrement.",
  network: "La connexion s’est interrompue. Vos photos sont toujours là.",
};
