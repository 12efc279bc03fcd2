import type { Translated } from "../translated.ts";
import type { shared as english } from "./en.ts";

export const shared: Translated<typeof english> = {
  app: {
    name: "Carte",
    title: "Carte : voir les plats avant de commander",
    description:
      "Photographiez une carte et voyez chacun de ses plats, chacun avec son croquis. Sans inscription, rien à installer.",
    skip: "Aller au contenu",
    home: "Carte, page d’accueil",
    myMenus: "Mes cartes",
    newMenu: "Photographier une carte",
  },
  ui: {
    close: "Fermer",
    cancel: "Annuler",
    save: "Enregistrer",
    undo: "Annuler",
    retry: "Réessayer",
    more: "Plus",
    back: "Retour",
    next: "Suivant",
    sketch: "Croquis",
  },
  broken: {
    title: "Quelque chose est tombé en cuisine",
    text: "C’est notre faute, et rien de ce qui est à vous n’est perdu.",
    action: "Réessayer",
    reference: "Référence : {digest}",
  },
  lost: {
    title: "Cette page n’est pas à la carte",
    text: "Elle a peut-être été supprimée, ou elle appartient à un autre navigateur.",
    action: "Retour à l’accueil",
  },
  demo: {
    label: "Démo",
    text: "Tout tourne sur cette machine : son lecteur, ses croquis, des images de démonstration, et des doublures pour la connexion et le paiement. Rien n’est envoyé ailleurs, et aucun argent ne circule.",
  },
};
