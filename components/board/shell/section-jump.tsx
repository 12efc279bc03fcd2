"use client";

import { type ToggleEvent, useEffect, useId, useRef, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { MenuCardIcon } from "#components/ui/icons.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { currentSection, goToSection } from "./section-places.ts";
import { usePhrases } from "./use-phrases.ts";

const GAP_PX = 8;
/** Of the screen, so that a menu of thirty sections scrolls in its list and the board still shows above it. */
const TALLEST = 0.62;

/** Whether the chips at the top of the board have scrolled out of sight: nothing listens to the scrolling itself. */
function usePastChips(): boolean {
  const [past, setPast] = useState(false);
  const some = useBoardState((state) => state.dishes.length > 0);
  useEffect(() => {
    const chips = some && document.getElementById("chips");
    if (!chips) return;
    const watch = new IntersectionObserver(([entry]) => {
      setPast(entry !== undefined && !entry.isIntersecting && entry.boundingClientRect.top < 0);
    });
    watch.observe(chips);
    return () => watch.disconnect();
  }, [some]);
  return past;
}

/**
 * The sections of a long menu, under the thumb from anywhere below its top. The word on it never changes while one scrolls:
 * which section one is in stands in the heading that sticks above. A native popover: Esc and a tap beside it close it.
 */
export function SectionJump() {
  const { board, locale } = usePhrases();
  const { store } = useBoard();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const sections = useBoardState((state) => state.sections);
  const dishes = useBoardState((state) => state.dishes);
  const language = useBoardState((state) => state.server.menu.language);
  const past = usePastChips();
  const [here, setHere] = useState<string | null>(null);
  if (sections.length < 2) return null;

  /** Over its button and on its side; placed by hand because CSS anchors are not in every browser yet. */
  function open(event: ToggleEvent) {
    if (event.newState !== "open" || !button.current || !list.current) return;
    setHere(currentSection());
    const at = button.current.getBoundingClientRect();
    const rtl = document.documentElement.dir === "rtl";
    Object.assign(list.current.style, {
      [rtl ? "right" : "left"]: `${rtl ? document.documentElement.clientWidth - at.right : at.left}px`,
      bottom: `${window.innerHeight - at.top + GAP_PX}px`,
      maxHeight: `${Math.min(at.top - GAP_PX * 2, window.innerHeight * TALLEST)}px`,
    });
    list.current.querySelector<HTMLElement>("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }

  const size = new Intl.NumberFormat(locale);
  return (
    <div
      className={classNames("pointer-events-auto mb-2 animate-rise self-start lg:ms-3", !past && "hidden")}
    >
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        className="inline-flex min-h-11 items-center gap-2 rounded-pill border border-hairline bg-paper-raised ps-3 pe-4 font-medium text-small shadow-float hover:bg-paper-sunk"
      >
        <MenuCardIcon sizePx={20} />
        {board.arrange.sections}
      </button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        aria-label={board.arrange.sections}
        onToggle={open}
        className="inset-auto m-0 w-max min-w-56 max-w-[min(22rem,calc(100vw-2.5rem))] overflow-y-auto overscroll-contain rounded-card border border-hairline bg-paper-raised py-1.5 shadow-float"
      >
        {sections.map((title) => (
          <li key={title}>
            <button
              type="button"
              aria-current={title === here || undefined}
              onClick={() => {
                list.current?.hidePopover();
                goToSection(store, title);
              }}
              className="flex min-h-12 w-full items-center justify-between gap-6 px-4 py-1 text-start text-dish hover:bg-paper-sunk focus-visible:outline-offset-[-2px] aria-[current]:text-tomato-deep"
            >
              <span dir="auto" lang={language ?? undefined} className="font-serif">
                {title}
              </span>
              <span className="price text-ink-soft text-small">
                {size.format(dishes.filter((dish) => dish.section === title).length)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
