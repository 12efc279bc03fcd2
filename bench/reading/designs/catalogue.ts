import { oakTable, tableProps, windowLight } from "./sample-scene.ts";
import { type Shot, shots } from "./shots.ts";

/** One picture: a menu (menus/*.menu) or another print (others/*.html), the look it wears, the way it is taken. */
export type Fixture = {
  slug: string;
  menu?: string;
  other?: string;
  look?: string;
  shot: Shot;
  unreadable?: true;
  /** Where the picture goes instead of fixtures/, from the repository's root and without extension. */
  to?: string;
};

const menu = (
  slug: string,
  source: string,
  look: string,
  shot: keyof typeof shots,
  change: Shot = {},
): Fixture => ({
  slug,
  menu: source,
  look,
  shot: { ...shots[shot], ...change },
});

/** A menu in a script that the local reader's model does not know: to be refused by name, not read as nonsense. */
const unreadable = (source: string, shot: keyof typeof shots): Fixture => ({
  slug: `unreadable-${source}`,
  menu: source,
  look: "foreign",
  shot: shots[shot],
  unreadable: true,
});

const other = (source: string, shot: keyof typeof shots, change: Shot = {}): Fixture => ({
  slug: `not-${source}`,
  other: source,
  shot: { ...shots[shot], ...change },
});

export const catalogue: Fixture[] = [
  {
    slug: "sample",
    to: "public/sample/menu",
    menu: "fr-sample",
    look: "sample",
    shot: {
      tiltDeg: 9,
      turnDeg: -3,
      rollDeg: -1.4,
      table: "wood",
      props: { html: tableProps, tableCss: oakTable, lightHtml: windowLight },
      marginPx: 112,
      noise: 2,
      exposure: 1.1,
      warmth: 0.06,
      longSidePx: 2048,
      jpegQuality: 88,
    },
  },
  menu("it-hung-scan", "it-osteria", "hung", "scan"),
  menu("de-leaders-table", "de-wirtshaus", "leaders", "table"),
  menu("fr-bistro-hand", "fr-bistrot", "bistro", "hand"),
  menu("es-sized-evening", "es-tapas", "sized", "evening"),
  menu("en-diner-glossy", "en-diner", "diner", "glossy"),
  menu("en-cafe-wall", "en-cafe", "cafe", "wall"),
  menu("de-pizza-sized-crumpled", "de-pizzeria", "sized", "crumpled"),
  menu("fr-chalk-wall", "fr-ardoise", "chalk", "wall"),
  menu("en-takeaway-steep", "en-takeaway", "takeaway", "steep"),
  menu("pt-price-left-table", "pt-tasca", "price-left", "table"),
  menu("nl-below-hand", "nl-eetcafe", "below", "hand"),
  menu("pl-leaders-lowres", "pl-bar", "leaders", "lowres", { longSidePx: 900 }),
  menu("cs-hung-booklet", "cs-hospoda", "hung", "booklet"),
  menu("tr-foldout-table", "tr-lokanta", "foldout", "table"),
  menu("vi-two-lines-table", "vi-quan", "two-lines", "table"),
  menu("id-cards-glossy", "id-warung", "cards", "glossy"),
  menu("en-wine-evening", "en-wine", "wine", "evening"),
  menu("fr-formules-scan", "fr-formules", "formule", "scan"),
  menu("es-menudeldia-chalk", "es-menudeldia", "chalk", "wall"),
  menu("en-gastro-no-prices", "en-gastro", "bistro", "table"),
  menu("it-two-lines-steep", "it-due-lingue", "two-lines", "steep"),
  menu("zh-sheet-table", "zh-sheet", "sheet", "table"),
  menu("zh-sign-wall", "zh-sign", "sign", "wall"),
  menu("zh-dimsum-scan", "zh-dimsum", "plain-zh", "scan"),
  menu("sv-run-in-table", "sv-krog", "run-in", "table"),
  menu("de-eiscafe-dense", "de-eiscafe", "dense", "scan", { longSidePx: 1800 }),
  menu("en-indian-dense-table", "en-indian", "dense", "table", { longSidePx: 2000, tiltDeg: 8 }),
  menu("en-cocktails-night", "en-cocktails", "night", "glossy"),
  menu("fr-creperie-crumpled", "fr-creperie", "sized", "crumpled"),
  menu("en-bbq-cards-rolled", "en-bbq", "cards", "rolled"),
  menu("de-imbiss-chalk-lowres", "de-imbiss", "chalk", "lowres"),
  menu("fr-hand-table", "fr-ardoise", "hand", "table"),
  menu("it-hung-upside-down", "it-osteria", "hung", "upsideDown"),
  menu("en-bbq-hung-sideways", "en-bbq", "hung", "sideways"),
  menu("th-en-two-lines-table", "th-en", "two-lines", "table"),
  menu("de-week-hand", "de-mittag", "week", "hand"),
  menu("en-screen-wall", "en-fastfood", "screen", "wall"),
  menu("fr-wrapped-table", "fr-brasserie", "wrapped", "table"),
  menu("en-pub-dash-evening", "en-pub-dash", "dash", "evening"),
  menu("hu-photo-ground-glossy", "hu-vendeglo", "photo-ground", "glossy"),
  menu("ro-sidebar-table", "ro-han", "sidebar", "table"),
  menu("da-below-crumpled", "da-cafe", "below", "crumpled"),
  menu("fi-bistro-steep", "fi-ravintola", "bistro", "steep"),
  menu("pt-whiteboard-wall", "pt-buffet-board", "whiteboard", "wall"),
  menu("es-chalk-evening", "es-bar-board", "chalk", "evening"),
  menu("it-comma-booklet", "it-pizzeria-run", "comma", "booklet"),
  menu("en-breakfast-cards-hand", "en-breakfast", "cards", "hand"),
  menu("hr-two-lines-rolled", "hr-konoba", "two-lines", "rolled"),
  menu("en-karinderya-foldout-lowres", "fil-karinderya", "foldout", "lowres", { longSidePx: 1000 }),
  menu("en-sixty-table", "en-sixty", "sixty", "table", { longSidePx: 2048, tiltDeg: 7, turnDeg: -3 }),
  // Two pages of one menu: upload them in this order.
  menu("it-pages-1", "it-osteria", "wine", "hand", { turnDeg: 6 }),
  menu("it-pages-2", "it-osteria-vini", "wine", "hand", { turnDeg: -5, rollDeg: -2 }),
  menu("fr-guinguette-chalk-wide", "fr-guinguette", "chalk-wide", "wall", { longSidePx: 1300, turnDeg: 6 }),
  menu("pt-price-left-cut-off", "pt-tasca", "price-left", "table", {
    marginPx: -45,
    tiltDeg: 3,
    turnDeg: -2,
    rollDeg: 0.6,
  }),
  menu("cs-sized-dim", "cs-hospoda", "leaders", "evening", { exposure: 0.55, noise: 10, blurPx: 1.2 }),
  menu("de-flat-price-hand", "de-flat", "flat-price", "hand"),
  menu("en-caps-table", "en-steakhouse", "caps", "table"),
  menu("it-ruled-glossy", "it-bar", "ruled", "glossy"),
  menu("es-bullets-table", "es-desayunos", "bullets", "table"),
  menu("nl-spaced-booklet", "nl-kaart", "spaced", "booklet"),
  menu("zh-tw-bistro-evening", "zh-tw-bistro", "sheet", "evening"),
  menu("zh-cn-sichuan-glossy", "zh-cn-sichuan", "plain-zh", "glossy"),
  menu("de-buchstaben-leaders-evening", "de-buchstaben", "leaders", "evening"),
  menu("en-happy-hour-sized-evening", "en-happy-hour", "sized", "evening"),
  menu("fr-slash-ruled-steep", "fr-slash", "ruled", "steep"),
  // Boards in the hand of whoever opened up that morning.
  menu("fr-chalk-clouds", "fr-paillote", "chalk-clouds", "wall", {
    longSidePx: 1250,
    turnDeg: 5,
    tiltDeg: -3,
  }),
  menu("it-chalk-slant", "it-lavagna", "chalk-slant", "evening", { longSidePx: 1400 }),
  menu("de-chalk-stand", "de-biergarten", "chalk-stand", "hand", { longSidePx: 1300 }),
  menu("en-chalk-clouds", "en-crab-shack", "chalk-clouds", "wall", {
    longSidePx: 1150,
    turnDeg: -7,
    noise: 6,
  }),
  menu("es-chalk-clouds", "es-chiringuito", "chalk-clouds", "wall", {
    longSidePx: 1200,
    turnDeg: 8,
    exposure: 0.8,
  }),
  menu("de-chalk-slant", "de-besen", "chalk-slant", "wall", { longSidePx: 1100, turnDeg: -12 }),
  menu("fr-chalk-stand", "fr-buvette", "chalk-stand", "steep", { longSidePx: 1200 }),
  menu("en-chalk-slant", "en-soup-bar", "chalk-slant", "evening", { longSidePx: 1000, blurPx: 1 }),
  // Languages that a reader has no word list for: their menus have to pass by their form.
  menu("ca-hung-rolled", "ca-fonda", "hung", "rolled", { longSidePx: 1300 }),
  menu("et-price-left-booklet", "et-kohvik", "price-left", "booklet", { longSidePx: 1300 }),
  menu("sk-below-scan", "sk-koliba", "below", "scan", { longSidePx: 1300 }),
  unreadable("ko", "table"),
  unreadable("ar", "scan"),
  unreadable("th", "hand"),
  unreadable("ru", "table"),
  unreadable("el", "evening"),
  unreadable("he", "scan"),
  other("receipt", "table", { longSidePx: 1300 }),
  other("receipt-supermarket", "crumpled", { longSidePx: 1300 }),
  other("opening-hours", "wall", { longSidePx: 1200 }),
  other("business-card", "hand", { longSidePx: 1200 }),
  other("book-page", "booklet"),
  other("poster", "wall", { longSidePx: 1300 }),
  other("landscape", "scan", { longSidePx: 1200, noise: 3 }),
  other("plate", "scan", { longSidePx: 1200, noise: 3 }),
  other("timetable", "wall", { longSidePx: 1300 }),
  other("parking", "wall", { longSidePx: 1200 }),
  other("recipe", "table"),
  other("invoice", "hand"),
  other("newspaper", "table"),
  other("price-list-hair", "evening", { longSidePx: 1300 }),
  other("nutrition", "glossy", { longSidePx: 1100 }),
  other("blank", "table", { longSidePx: 1000 }),
  other("shopping-list", "hand", { longSidePx: 1200 }),
  other("contents", "booklet", { longSidePx: 1300 }),
  other("cinema", "wall", { longSidePx: 1200 }),
  other("laundry", "table", { longSidePx: 1200 }),
  other("league", "hand", { longSidePx: 1200 }),
  other("welcome", "wall", { longSidePx: 1100 }),
  other("packaging", "glossy", { longSidePx: 1200 }),
];
