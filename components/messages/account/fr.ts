import type { Translated } from "../translated.ts";
import type { account as english } from "./en.ts";

export const account: Translated<typeof english> = {
  title: "Votre compte",
  signIn: "Se connecter",
  headerAccount: "Votre compte, {name}",
  someone: "convive",
  creditsLink: "Crédits et historique",
  enter: {
    title: "Se connecter",
    text: "Vos cartes vous suivent et vous attendent sur chaque téléphone où vous vous connectez.",
    action: "Continuer avec Google",
    kept: "Carte garde votre nom, votre adresse e-mail et votre photo. Google ne sait rien de vos cartes.",
    demo: "Démo : le Google qui suit est une doublure sur cette machine. Aucun vrai compte n’est nécessaire.",
    off: "La connexion n’est pas configurée sur ce Carte.",
    without: "Continuer sans",
    gift: {
      one: "La première image est offerte par la maison.",
      other: "Les {count} premières images sont offertes par la maison.",
    },
  },
  problems: {
    cancelled: "Vous avez fait demi-tour avant de vous connecter. Rien n’a changé.",
    again: "Cette connexion a déjà servi ou a pris trop de temps. Encore une fois, et ça marche.",
    unverified:
      "Google n’a pas vérifié l’adresse e-mail de ce compte. Vérifiez-la, ou prenez un autre compte.",
    refused: "La réponse reçue n’était pas fiable, personne n’a donc été connecté. Réessayez.",
    away: "Google est injoignable pour l’instant. Tout le reste marche ; réessayez dans un moment.",
    busy: "Trop d’essais d’ici pour le moment. Réessayez un peu plus tard.",
    deleted: "Votre compte est supprimé, avec ses cartes et ses photos.",
  },
  welcome: {
    title: "Vous êtes connecté",
    capped:
      "Les crédits offerts aujourd’hui sont épuisés ici : vous n’en avez pas encore. Reconnectez-vous demain, ils seront ajoutés.",
    action: "Continuer",
  },
  likes: {
    title: "Vos préférences",
    language: "Langue",
    languageAuto: "Celle du navigateur",
    currency: "Devise",
    currencyAuto: "Celle de la carte",
    autonomy: "Jusqu’où Carte va tout seul",
    autonomies: {
      tap: "Toucher pour dessiner",
      review: "Relire, puis dessiner",
      all: "Tout dessiner",
    },
    autonomyTexts: {
      tap: "Un plat est dessiné quand vous le touchez.",
      review: "Vous relisez les plats, puis un geste les dessine tous.",
      all: "Chaque plat est dessiné dès qu’il est lu. Chacun coûte un crédit ; les douteux vous attendent.",
    },
    diet: "Ce que vous mangez",
    diets: {
      vegetarian: "Végétarien",
      vegan: "Végane",
      pescatarian: "Pescétarien",
      halal: "Halal",
      kosher: "Casher",
      "no-pork": "Sans porc",
      "no-alcohol": "Sans alcool",
    },
    allergies: "Allergies",
    allergiesText:
      "Gardées avec votre compte. Une carte ne dit jamais tout : demandez toujours au serveur aussi.",
    saved: "Enregistré.",
    notSaved: "Cela n’est pas passé. Rien n’a changé.",
  },
  sessions: {
    title: "Où vous êtes connecté",
    here: "Ce navigateur",
    unknown: "Un navigateur",
    on: "{browser}, {system}",
    lastSeen: "Dernière utilisation",
    end: "Déconnecter",
    endLabel: "Déconnecter {device}",
    ended: "{device} est déconnecté.",
    everywhere: "Se déconnecter partout",
    everywhereTitle: "Se déconnecter partout ?",
    everywhereText: "Tous les navigateurs sont déconnectés, celui-ci aussi. Vos cartes restent.",
  },
  data: {
    title: "Vos données",
    download: "Tout télécharger",
    downloadText: "Un fichier JSON avec vos cartes, plats, corrections, photos, crédits et réglages.",
    delete: "Supprimer le compte",
    deleteTitle: "Supprimer votre compte ?",
    deleteText:
      "Vos cartes, leurs photos, vos réglages et toutes les connexions disparaissent pour de bon. C’est irréversible.",
    again: "S’inscrire à nouveau plus tard n’offre pas de second cadeau.",
    confirm: "Supprimer définitivement",
    notDone: "Le compte n’a pas pu être supprimé. Rien n’a changé.",
    forfeit: {
      one: "{count} crédit part avec lui.",
      other: "{count} crédits partent avec lui.",
    },
  },
};
