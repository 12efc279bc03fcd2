"use client";

import { memo, useEffect, useRef } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { DishView } from "#lib/menus/client.ts";
import { PickedMark } from "../../order/picked-mark.tsx";
import { useBoard, useBoardState } from "../board-context.tsx";
import { openPlace } from "../state/use-place.ts";
import { DishPicture } from "./dish-picture.tsx";
import { DOUBTED, doubtOf, isPriceDoubtful } from "./doubt.ts";
import { pricesText } from "./price-text.ts";
import { Translation } from "./translation.tsx";

type FaceProps = { dish: DishView; language: string | null; name: React.ReactNode; eager: boolean };

function TilePrice({ dish, className }: { dish: DishView; className: string }) {
  return (
    <p className={classNames("price whitespace-normal! text-end font-medium text-small", className)}>
      <bdi className={isPriceDoubtful(dish) ? DOUBTED : ""}>{pricesText(dish)}</bdi>
    </p>
  );
}

/** Two a row: the picture is the thing, words stand under it. */
function GridFace({ dish, name, eager }: FaceProps) {
  return (
    <>
      <span className="relative">
        <DishPicture dish={dish} eager={eager} room="tile" />
        <PickedMark dishId={dish.id} />
      </span>
      <div className="flex flex-1 flex-col gap-0.5 pt-2">
        {name}
        <Translation dish={dish} />
        <TilePrice dish={dish} className="mt-auto min-h-6" />
      </div>
    </>
  );
}

/** One a row, as on a printed card: name, dots, price, and the description under it. */
function ListFace({ dish, language, name, eager }: FaceProps) {
  return (
    <>
      <span className="relative w-22 shrink-0 self-start">
        <DishPicture dish={dish} eager={eager} room="line" />
        <PickedMark dishId={dish.id} />
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline-last gap-x-2">
          {name}
          <span aria-hidden className="leader" />
          {/* Three sizes stand under one another: else a name of one word a line is all that is left. */}
          <TilePrice dish={dish} className="max-w-[45%] shrink-0" />
        </div>
        <Translation dish={dish} />
        {dish.secondName && (
          <p dir="auto" className="text-ink-soft text-small">
            {dish.secondName}
          </p>
        )}
        {dish.description && (
          <p dir="auto" lang={language ?? undefined} className="line-clamp-3 text-ink-soft text-small">
            {dish.description}
          </p>
        )}
      </div>
    </>
  );
}

type TileProps = { id: string; eager: boolean };

const onDemand = () => import("../on-demand.ts");

/** Dishes whose tile has been on the board: one that is only filtered in again does not fly. */
const landed = new Set<string>();

/** Lets a dish that comes while the menu is read fly from the photo to its tile; returns the tile's ref. */
function useFlight(id: string) {
  const { store } = useBoard();
  const tile = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (landed.has(id)) return;
    landed.add(id);
    const { server, link, byId } = store.get();
    const dish = byId.get(id);
    const page = server.pages.find((each) => each.number === dish?.page);
    if (link !== "live" || server.menu.status !== "reading" || !dish || !page) return;
    void onDemand().then(
      ({ flyFromPhoto }) => tile.current && flyFromPhoto(tile.current, dish, page),
      () => undefined,
    );
  }, [id, store]);
  return tile;
}

/** One dish on the board. Renders again only when this dish changes or is lit. */
export const Tile = memo(function Tile({ id, eager }: TileProps) {
  const { store } = useBoard();
  const ref = useFlight(id);
  const dish = useBoardState((state) => state.byId.get(id));
  const lit = useBoardState((state) => state.litId === id);
  const tiles = useBoardState((state) => state.tiles);
  const language = useBoardState((state) => state.server.menu.language);
  if (!dish) return null;

  const Face = tiles === "grid" ? GridFace : ListFace;
  const name = (
    <h3 lang={language ?? undefined} dir="auto" className="min-w-0 hyphens-auto text-dish wrap-anywhere">
      <button
        type="button"
        aria-haspopup="dialog"
        onClick={() => openPlace({ view: "dish", dishId: id })}
        onFocus={() => store.light(id)}
        onBlur={() => store.light(null)}
        className={classNames(
          "[text-align:inherit] after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-tomato focus-visible:after:outline-offset-4",
          doubtOf(dish) && DOUBTED,
        )}
      >
        {/* A button is one box to a clamp around it, so the clamp stands inside. The sheet has the whole name. */}
        <span className={tiles === "grid" ? "line-clamp-4" : undefined}>{dish.name}</span>
      </button>
    </h3>
  );
  return (
    <li
      ref={ref}
      id={`tile-${id}`}
      onPointerEnter={(event) => event.pointerType === "mouse" && store.light(id)}
      onPointerLeave={() => store.light(null)}
      className={classNames(
        "tile relative flex transition-colors duration-150",
        tiles === "grid" ? "flex-col" : "gap-3.5 py-1",
        lit && "tile-lit",
      )}
    >
      <Face dish={dish} language={language} name={name} eager={eager} />
    </li>
  );
});
