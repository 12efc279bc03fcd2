import { wantsCalm } from "#components/ui/wants-calm.ts";
import type { BoardStore } from "../state/board-store.ts";

/** A heading counts as reached when it is this near to where headings stick. */
const REACHED_PX = 64;

const places = () => [...document.querySelectorAll<HTMLElement>("[data-section]")];

/** The section whose heading sticks at the top now; null above the first one and where there are no headings. */
export function currentSection(): string | null {
  const reached = places().filter((place) => place.getBoundingClientRect().top < REACHED_PX);
  return reached.at(-1)?.dataset.section ?? null;
}

/**
 * Shows the whole menu in its own order again, scrolls to the section, and leads who listens to its heading: Tab goes on
 * with the section's first dish.
 */
export function goToSection(store: BoardStore, title: string): void {
  const { query, section, diet, sort } = store.get().arrangement;
  if (query !== "" || section !== null || diet !== null || sort !== "menu")
    store.arrange({ query: "", section: null, diet: null, sort: "menu" });
  // The headings that a filter had taken away are there with the next frame.
  requestAnimationFrame(() => {
    const place = places().find((each) => each.dataset.section === title);
    place?.scrollIntoView({ block: "start", behavior: wantsCalm() ? "instant" : "smooth" });
    place?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  });
}
