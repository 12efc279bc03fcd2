/**
 * Every word a diner reads, in English: the source the other catalogues are checked against. Plain data, so that it
 * can travel to the browser: {braces} are filled in, {one, other} is a plural. Warm, short, exact; no exclamation marks.
 */
export const en = {
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
  },
  errors: {
    "bad-request": "That request could not be understood.",
    "not-found": "This is not here, or it is not yours.",
    "method-not-allowed": "That cannot be done here.",
    conflict: "This was changed a moment ago. Look again and retry.",
    "too-many-requests": "That was a lot at once. Wait a moment and try again.",
    unavailable: "Carte cannot reach its storage just now. Nothing is lost; try again in a moment.",
    internal: "Something went wrong on our side. Nothing is lost; try again.",
    "upload-empty": "There is no photo in this upload.",
    "upload-incomplete": "The upload broke off on the way. Send it again.",
    "upload-too-many-pages": "A menu has at most 8 pages. Remove some and try again.",
    "upload-too-large": "A photo may have at most 12 MB. Take a smaller one.",
    "upload-not-multipart": "The photos did not arrive as photos. Choose them again.",
    "photo-unsupported":
      "This is not a picture Carte can open. Send a JPEG, PNG, WebP, AVIF, HEIC, GIF or PDF.",
    "photo-damaged": "This picture is damaged and cannot be opened. Take it again.",
    "photo-too-many-pixels": "This picture has more than 40 megapixels. Send a smaller one.",
    "photo-too-small": "This picture is too small to read. Take it closer or larger.",
    "pdf-encrypted": "This PDF is locked with a password. Send an open one, or a photo of it.",
    "pdf-too-many-pages": "This PDF has more than 8 pages. Send the pages with the dishes.",
    "menu-busy": "This menu is being read just now. Wait until it is done.",
    "dish-removed": "This dish has been removed meanwhile.",
    "already-undone": "This has been undone already.",
    /** The browser could not reach the server at all. */
    network: "The connection broke off. Your photos are still here.",
  },
  board: {},
};
