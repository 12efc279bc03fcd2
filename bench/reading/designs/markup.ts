import type { Menu, MenuDish, MenuSection } from "./menu.ts";

/**
 * One markup for every design: a look is a style sheet and nothing else, so that any menu can wear any look.
 * Elements that belong to dish number i carry data-dish="i"; their text's rectangles are the truth's box.
 */
const escapeHtml = (text: string) =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c);

const span = (name: string, text: string | null) =>
  text === null ? "" : `<span class="${name}">${escapeHtml(text)}</span>`;

function dishMarkup(dish: MenuDish, index: number, sizes: string[]): string {
  const prices = dish.prices
    .map((price, at) => `<span class="price p${at}">${escapeHtml(price)}</span>`)
    .join("");
  const courses = dish.courses.map((course) => `<li>${escapeHtml(course)}</li>`).join("");
  return `<div class="dish${dish.prices.length ? "" : " unpriced"}${sizes.length ? " sized" : ""}" data-dish="${index}">
    <i class="photo" style="--n:${index}"></i>${span("num", dish.number)}
    <span class="head">${span("name", dish.name)} ${span("codes", dish.codes)} ${span("second", dish.secondName)}</span>
    <span class="dots"></span><span class="prices">${prices}</span>
    ${span("desc", dish.description)}${courses ? `<ul class="courses">${courses}</ul>` : ""}</div>`;
}

function sectionMarkup(section: MenuSection, firstIndex: number): string {
  const heading = section.title
    ? `<h2>${escapeHtml(section.title)} ${span("second", section.secondTitle)}</h2>`
    : "";
  const sizes = section.sizes.map((size) => `<span>${escapeHtml(size)}</span>`).join("");
  return `<section><div class="top">${heading}${sizes ? `<div class="sizes">${sizes}</div>` : ""}</div>
    ${section.note ? `<p class="note">${escapeHtml(section.note)}</p>` : ""}
    ${section.dishes.map((dish, at) => dishMarkup(dish, firstIndex + at, section.sizes)).join("\n")}</section>`;
}

/** The card's inner HTML. Dishes are numbered from 0 through all sections, as in the truth. */
export function menuMarkup(menu: Menu): string {
  let index = 0;
  const sections = menu.sections.map((section) => {
    const html = sectionMarkup(section, index);
    index += section.dishes.length;
    return html;
  });
  const asides = menu.asides.map((text) => `<aside>${escapeHtml(text)}</aside>`);
  // Asides stand among the dishes (after the second section on), as on real cards, and not in one block.
  asides.forEach((aside, at) => {
    sections.splice(Math.min(sections.length, 2 + at * 2), 0, aside);
  });
  return `<header><h1>${escapeHtml(menu.title)}</h1>${menu.subtitle ? `<p class="sub">${escapeHtml(menu.subtitle)}</p>` : ""}</header>
    <div class="sections">${sections.join("\n")}</div>
    <footer>${menu.feet.map((foot) => `<p>${escapeHtml(foot)}</p>`).join("")}</footer>`;
}
