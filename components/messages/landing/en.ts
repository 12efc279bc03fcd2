export const landing = {
  sentence: "See every dish before you order.",
  promise:
    "Photograph the menu. Carte sets out every dish with its words, its price and a sketch at once; a picture when you ask for one.",
  pictureAlt: "A printed menu, photographed; beside it some of its dishes, each sketched.",
  how: "How it goes",
  first: {
    course: "To begin",
    dish: "Photograph the menu",
    detail: "One page or up to eight, straight or crooked, in the light there is.",
    price: "no sign-up",
  },
  second: {
    course: "To follow",
    dish: "Its dishes come to the table",
    detail: "One by one as they are read, with name, words and price as printed.",
    price: "as it reads",
  },
  third: {
    course: "To finish",
    dish: "Point at the one you want",
    detail: "Every dish knows its place on the menu. Show the waiter, order, eat.",
    price: "nothing to pay",
  },
  privacyTitle: "Your photos stay yours",
  privacy:
    "The place where a photo was taken is removed from it. Only you see your menus. Delete one, and its photos are gone for good.",
};
