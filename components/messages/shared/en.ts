export const shared = {
  app: {
    name: "Carte",
    title: "Carte: see the dishes before you order",
    description:
      "Photograph a menu and see every dish on it, each with its own sketch. No sign-up, nothing to install.",
    skip: "Skip to content",
    home: "Carte, start page",
    myMenus: "My menus",
    newMenu: "Photograph a menu",
  },
  ui: {
    close: "Close",
    cancel: "Cancel",
    save: "Save",
    undo: "Undo",
    retry: "Try again",
    more: "More",
    back: "Back",
    next: "Next",
    sketch: "Sketch",
  },
  broken: {
    title: "Something was dropped in the kitchen",
    text: "It is our fault, and nothing of yours is lost.",
    action: "Try again",
    reference: "Reference: {digest}",
  },
  lost: {
    title: "This page is not on the menu",
    text: "It may have been deleted, or it belongs to another browser.",
    action: "To the start page",
  },
  demo: {
    label: "Demo",
    text: "Everything runs on this machine: its own reader, sketches and demo pictures, and stand-ins for signing in and paying. Nothing is sent anywhere else, and no money moves.",
  },
};
