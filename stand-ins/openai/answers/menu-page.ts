import type { KnownMenu } from "./known-menus.ts";

const CUISINES: Record<string, string> = {
  it: "Italian",
  fr: "French",
  de: "German",
  es: "Spanish",
  zh: "Chinese",
  pt: "Portuguese",
  vi: "Vietnamese",
};

/** The answer to a `menu_page` request: what is printed, section by section, without the first `skip` dishes. */
export function answerMenuPage(menu: KnownMenu, skip: number): object {
  const sections: { name: string | null; dishes: object[] }[] = [];
  for (const dish of menu.dishes.slice(skip)) {
    const name = dish.section ?? null;
    let section = sections.at(-1);
    if (!section || section.name !== name) {
      section = { name, dishes: [] };
      sections.push(section);
    }
    section.dishes.push({ name: dish.name, also: dish.second_name ?? null, price: dish.price ?? null });
  }
  return {
    is_menu: menu.is_menu,
    language: menu.language ?? null,
    currency: menu.currency ?? null,
    title: menu.title ?? null,
    sections,
    cuisine: CUISINES[menu.language?.slice(0, 2) ?? ""] ?? null,
    place: menu.is_menu ? "neighbourhood restaurant" : null,
    plating: menu.is_menu ? "white stoneware on a bare wooden table, soft daylight from the left" : null,
  };
}
