/**
 * A menu as the person who would print it knows it: the text that a design lays out and the truth that a reader is
 * measured against come from the same lines, so the two cannot disagree.
 *
 * The format, one thing a line (see menus/*.menu):
 *   language: it            head: language, currency, price (a pattern, "%s €"), title, subtitle, foot, aside
 *   # Pizze // Pizzas | note | klein ; groß      a section, its second language, a note, labels of its price columns
 *   {12} Name [A,C] ~ other reading // Second name | description | 6,50 ; 8,00
 *   > a course              a line of a set menu, printed under the dish above
 */
export type MenuDish = {
  number: string | null;
  name: string;
  codes: string | null;
  aliases: string[];
  secondName: string | null;
  description: string | null;
  prices: string[];
  courses: string[];
};

export type MenuSection = {
  title: string | null;
  secondTitle: string | null;
  note: string | null;
  sizes: string[];
  dishes: MenuDish[];
};

export type Menu = {
  language: string;
  currency: string;
  title: string;
  subtitle: string | null;
  feet: string[];
  /** Text that stands between the dishes and is none: a slogan, a wifi password, opening hours. */
  asides: string[];
  sections: MenuSection[];
};

const parts = (text: string, separator: string) => text.split(separator).map((part) => part.trim());
const orNull = (text: string | undefined) => (text ? text : null);

function parseSection(line: string): MenuSection {
  const [heads = "", note, sizes] = parts(line, "|");
  const [title, secondTitle] = parts(heads, "//");
  return {
    title: orNull(title),
    secondTitle: orNull(secondTitle),
    note: orNull(note),
    sizes: sizes ? parts(sizes, ";") : [],
    dishes: [],
  };
}

function parseDish(line: string, pricePattern: string): MenuDish {
  const [heads = "", description, prices] = parts(line, "|");
  const [first = "", secondName] = parts(heads, "//");
  const [printed = "", ...aliases] = parts(first, "~");
  const match = /^(?:\{(?<number>[^}]+)\})?\s*(?<name>.*?)\s*(?:\[(?<codes>[^\]]+)\])?$/.exec(printed);
  if (!match?.groups?.name) throw new Error(`a dish without a name: ${line}`);
  return {
    number: orNull(match.groups.number),
    name: match.groups.name,
    codes: orNull(match.groups.codes),
    aliases,
    secondName: orNull(secondName),
    description: orNull(description),
    prices: prices ? parts(prices, ";").map((price) => formatPrice(price, pricePattern)) : [],
    courses: [],
  };
}

/** A price in quotes is printed as it stands ("MP"); others go through the menu's pattern. */
function formatPrice(price: string, pattern: string): string {
  return price.startsWith('"') ? price.slice(1, -1) : pattern.replace("%s", price);
}

/** Throws on a line that fits nothing, naming it: a fixture with a typing slip must not become truth. */
export function parseMenu(source: string): Menu {
  const menu: Menu = {
    language: "",
    currency: "",
    title: "",
    subtitle: null,
    feet: [],
    asides: [],
    sections: [],
  };
  let pricePattern = "%s";
  const lastSection = () => menu.sections.at(-1);
  for (const line of source.split("\n").map((text) => text.trim())) {
    if (!line || line.startsWith("//")) continue;
    const head = /^(language|currency|price|title|subtitle|foot|aside):\s*(.*)$/.exec(line);
    if (head?.[1] && head[2] !== undefined) {
      const value = head[2];
      if (head[1] === "language") menu.language = value;
      else if (head[1] === "currency") menu.currency = value;
      else if (head[1] === "price") pricePattern = value;
      else if (head[1] === "title") menu.title = value;
      else if (head[1] === "subtitle") menu.subtitle = value;
      else if (head[1] === "foot") menu.feet.push(value);
      else menu.asides.push(value);
    } else if (line.startsWith("#")) menu.sections.push(parseSection(line.slice(1)));
    else if (line.startsWith(">")) lastSection()?.dishes.at(-1)?.courses.push(line.slice(1).trim());
    else {
      if (!lastSection()) menu.sections.push(parseSection(""));
      lastSection()?.dishes.push(parseDish(line, pricePattern));
    }
  }
  if (!menu.language || !menu.currency || !menu.sections.length) throw new Error("a menu without its head");
  return menu;
}
