"use client";

import { memo, useId } from "react";
import { fill } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import type { Group } from "../state/arrange.ts";
import { Tile } from "./tile.tsx";

/** Sketches loaded at once: what a phone shows before the first scroll. The others come as they are neared. */
const EAGER_TILES = 4;

type DishGroupProps = { group: Group; titled: boolean; first: boolean };

/** A section under its heading, which stays in sight while its dishes scroll by. */
const DishGroup = memo(function DishGroup({ group, titled, first }: DishGroupProps) {
  const headingId = useId();
  const { messages } = useSpeech("board");
  const tiles = useBoardState((state) => state.tiles);
  const language = useBoardState((state) => state.server.menu.language);
  return (
    <section
      aria-labelledby={headingId}
      data-section={titled ? (group.title ?? undefined) : undefined}
      className="scroll-mt-(--stick) pt-3"
    >
      {titled ? (
        <h2
          id={headingId}
          tabIndex={-1}
          dir="auto"
          lang={group.title === null ? undefined : (language ?? undefined)}
          className="sticky top-(--stick) z-10 -mx-1 border-hairline border-b bg-paper px-1 pt-2.5 pb-1.5 text-[1.625rem] leading-tight"
        >
          {group.title ?? messages.board.noSection}
        </h2>
      ) : (
        // Unseen, but dishes are headings of the third level, and who listens goes from one to the next.
        <h2 id={headingId} className="sr-only">
          {group.title ?? messages.board.bar.dishes}
        </h2>
      )}
      <ul
        className={classNames(
          "mt-4 grid",
          tiles === "grid"
            ? "grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-2 xl:grid-cols-3"
            : "gap-y-4 xl:grid-cols-2 xl:gap-x-10",
        )}
      >
        {group.ids.map((id, index) => (
          <Tile key={id} id={id} eager={first && index < EAGER_TILES} />
        ))}
      </ul>
    </section>
  );
});

export function DishGroups() {
  const { store } = useBoard();
  const { messages } = useSpeech("board");
  const groups = useBoardState((state) => state.groups);
  const { query, section, sort } = useBoardState((state) => state.arrangement);
  // Under a filter or by price a heading would say what the chip says already, or nothing at all. Dishes of no section
  // that stand first never get one: it would push them down when the first section comes.
  const titled = sort === "menu" && section === null;
  if (groups.length === 0 && query.trim() !== "") {
    return (
      <div className="flex flex-col items-center gap-5 py-16 text-center">
        <p className="font-serif text-dish">{fill(messages.board.search.none, { query: query.trim() })}</p>
        <Button onClick={() => store.arrange({ query: "", section: null, diet: null })}>
          {messages.board.search.showAll}
        </Button>
      </div>
    );
  }
  return groups.map((group, index) => (
    <DishGroup
      key={group.title ?? ""}
      group={group}
      titled={titled && (group.title !== null || index > 0)}
      first={index === 0}
    />
  ));
}
