"use client";

import { useSpeech } from "#components/messages/provider.tsx";
import { IconButton } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { GridIcon, ListIcon } from "#components/ui/icons.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { TILES_COOKIE, type Tiles } from "../state/tiles.ts";

const YEAR_S = 31_536_000;

function rememberTiles(tiles: Tiles) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in Firefox and Safari of 2025
  document.cookie = `${TILES_COOKIE}=${tiles}; path=/; max-age=${YEAR_S}; samesite=lax`;
}

type ChipProps = { label: string; on: boolean; lang?: string; onClick: () => void };

function Chip({ label, on, lang, onClick }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={on}
      lang={lang}
      dir="auto"
      onClick={onClick}
      className={classNames(
        "min-h-11 shrink-0 whitespace-nowrap px-2.5 text-small transition-colors duration-150",
        on
          ? "font-semibold text-ink underline decoration-2 decoration-tomato underline-offset-[7px]"
          : "text-ink-soft active:text-ink active:underline active:underline-offset-[7px]",
      )}
    >
      {label}
    </button>
  );
}

/** Sections to choose from, the order, and how dishes stand. Nothing to choose, nothing shown. */
export function Toolbar() {
  const { store } = useBoard();
  const { board, details } = useSpeech("board", "details").messages;
  const sections = useBoardState((state) => state.sections);
  const priced = useBoardState((state) => state.dishes.some((dish) => dish.prices.length > 0));
  const count = useBoardState((state) => state.dishes.length);
  const tiles = useBoardState((state) => state.tiles);
  const language = useBoardState((state) => state.server.menu.language);
  const diets = useBoardState((state) => state.diets);
  const dietWords: Record<string, string> = details.diets;
  const { section, diet, sort } = useBoardState((state) => state.arrangement);
  if (count === 0) return null;

  const other: Tiles = tiles === "grid" ? "list" : "grid";
  return (
    <div id="chips" className="flex items-center border-hairline border-y lg:border-t-0">
      <fieldset className="strip -mx-1 flex min-w-0 flex-1 overflow-x-auto">
        <legend className="sr-only">{board.arrange.sections}</legend>
        {sections.length + diets.length > 1 && (
          <Chip
            label={board.arrange.all}
            on={section === null && diet === null}
            onClick={() => store.arrange({ section: null, diet: null })}
          />
        )}
        {diets.map((mark) => (
          <Chip
            key={mark}
            label={dietWords[mark] ?? mark}
            on={diet === mark}
            onClick={() => store.arrange({ diet: diet === mark ? null : mark })}
          />
        ))}
        {sections.length > 1 &&
          sections.map((title) => (
            <Chip
              key={title}
              label={title}
              lang={language ?? undefined}
              on={section === title}
              onClick={() => store.arrange({ section: section === title ? null : title })}
            />
          ))}
      </fieldset>
      {priced && (
        <Chip
          label={board.arrange.byPrice}
          on={sort === "price"}
          onClick={() => store.arrange({ sort: sort === "price" ? "menu" : "price" })}
        />
      )}
      <IconButton
        label={board.arrange[other]}
        onClick={() => {
          store.set({ tiles: other });
          rememberTiles(other);
        }}
      >
        {other === "grid" ? <GridIcon /> : <ListIcon />}
      </IconButton>
    </div>
  );
}
