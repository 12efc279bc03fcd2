"use client";

import { useEffect, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import { useProgressWords } from "../reading/use-progress-words.ts";
import { usePhrases } from "../shell/use-phrases.ts";
import { swapPlace, usePlace } from "../state/use-place.ts";
import { PhotoPlace } from "./photo-place.tsx";
import { PhotoStage } from "./photo-stage.tsx";

/** The pointer has to rest on a dish this long before the photo turns to another page for it. */
const TURN_AFTER_MS = 250;

/** Which page is looked at: the one in the address, the open dish's, the one being read, or the one chosen last. */
function useShownPage() {
  const { store } = useBoard();
  const place = usePlace();
  const { progress } = useProgressWords();
  const [chosen, choose] = useState(1);
  const openId = "dishId" in place ? place.dishId : null;
  const open = useBoardState((state) => (openId ? state.byId.get(openId) : undefined));
  const litPage = useBoardState((state) => (state.litId ? state.byId.get(state.litId)?.page : undefined));
  useEffect(() => {
    if (litPage === undefined) return;
    const timer = setTimeout(() => choose(litPage), TURN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [litPage]);

  const reading = progress.phase !== "over";
  const number =
    place.view === "photo"
      ? place.page
      : (open?.page ?? (reading && litPage === undefined ? progress.page : chosen));
  return {
    number,
    reading,
    meant: open ?? null,
    turnTo(page: number) {
      if (page < 1 || page > store.get().server.pages.length) return;
      if (place.view === "photo") swapPlace({ view: "photo", page, dishId: null });
      choose(page);
    },
  };
}

/** The menu's photos: over the whole screen on a phone, beside the board on a wide one. */
export function PhotoPane({ onTop }: { onTop: boolean }) {
  const { board, locale, fill } = usePhrases();
  const pages = useBoardState((state) => state.server.pages);
  const { number, reading, meant, turnTo } = useShownPage();
  const page = pages.find((each) => each.number === number) ?? pages[0];
  if (!page) return null;
  return (
    <PhotoPlace onTop={onTop}>
      {pages.length > 1 && (
        <fieldset className="strip flex shrink-0 justify-center overflow-x-auto px-4 pt-[max(0.5rem,env(safe-area-inset-top))]">
          <legend className="sr-only">{board.photo.pages}</legend>
          {pages.map((each) => (
            <button
              key={each.number}
              type="button"
              aria-pressed={each.number === page.number}
              aria-label={fill(board.photo.page, { page: each.number })}
              onClick={() => turnTo(each.number)}
              className={classNames(
                "price size-11 shrink-0 font-serif text-dish",
                each.number === page.number
                  ? "underline decoration-2 decoration-tomato underline-offset-[6px]"
                  : "text-ink-soft",
              )}
            >
              {new Intl.NumberFormat(locale).format(each.number)}
            </button>
          ))}
        </fieldset>
      )}
      <PhotoStage
        key={page.number}
        page={page}
        meant={meant?.page === page.number ? meant : null}
        showLines={reading}
        onSwipe={(direction) => turnTo(page.number + direction)}
      />
    </PhotoPlace>
  );
}
