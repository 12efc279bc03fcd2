"use client";

import { useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import type { DishView } from "#lib/menus/client.ts";
import { useBoard } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { PictureSign } from "./picture-sign.tsx";

/**
 * How wide a picture stands, for the browser's choice between 400 and 1024 px. In a tile of a phone the small one is
 * meant to win on every screen: the large one is 100 kB more for each of 60 dishes, and no eye sees it at 167 px.
 */
type PictureRoom = "tile" | "line" | "sheet";

const SIZES: Record<PictureRoom, string> = {
  tile: "(min-width: 1024px) 20vw, 130px",
  line: "88px",
  sheet: "(min-width: 640px) 480px, 100vw",
};

const pictureUrl = (key: string, size: "thumb" | "full") => `/api/pictures/${key}?size=${size}`;

type LayerProps = { dish: DishView; eager: boolean; room: PictureRoom };

/** The model's picture, over its own blur, developing like a photograph when it comes while one watches. */
function Drawn({ dish, eager, room, cameLive }: LayerProps & { cameLive: boolean }) {
  const { draw, fill } = usePhrases();
  const { key, blur } = dish.picture;
  const [loaded, setLoaded] = useState(false);
  if (key === null) return null;
  return (
    <span
      className="absolute inset-0 bg-center bg-cover bg-paper-sunk"
      style={blur ? { backgroundImage: `url("${blur}")` } : undefined}
    >
      {/* biome-ignore lint/performance/noImgElement: stored in the two sizes it is shown in */}
      <img
        src={pictureUrl(key, "thumb")}
        srcSet={`${pictureUrl(key, "thumb")} 400w, ${pictureUrl(key, "full")} 1024w`}
        sizes={SIZES[room]}
        alt={fill(draw.pictureOf, { name: dish.name })}
        width={400}
        height={400}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        draggable={false}
        onLoad={() => setLoaded(true)}
        className={classNames(
          "size-full object-cover",
          cameLive && (loaded ? "animate-develop" : "opacity-0"),
        )}
      />
    </span>
  );
}

function Sketched({ dish, eager, cameLive }: LayerProps & { cameLive: boolean }) {
  const { board, fill } = usePhrases();
  if (dish.sketchKey === "") return null;
  return (
    // biome-ignore lint/performance/noImgElement: already the size, format and cache age it is needed in
    <img
      key={dish.sketchKey}
      src={`/api/sketches/${dish.sketchKey}`}
      alt={fill(board.dish.sketchOf, { name: dish.name })}
      width={512}
      height={512}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      draggable={false}
      className={classNames("size-full object-cover", cameLive && "animate-develop")}
    />
  );
}

type DishPictureProps = {
  dish: DishView;
  room: PictureRoom;
  eager?: boolean;
  /** A sheet says in a sentence what a tile says by a sign. */
  signed?: boolean;
  className?: string;
};

/**
 * What a dish looks like, square whatever happens: its sketch on paper; the same under photo paper while a picture is
 * on its way; the picture, filling the frame.
 */
export function DishPicture({ dish, room, eager = false, signed = true, className }: DishPictureProps) {
  const { store } = useBoard();
  const { state, key } = dish.picture;
  const isComing = state === "waiting" || state === "drawing";
  // What the server drew is there already; what comes while one watches develops.
  const [firstKey] = useState({ sketch: dish.sketchKey, picture: key });
  const [wasJoining] = useState(() => store.get().link === "joining");
  const layer = { dish, eager, room };
  return (
    <span
      className={classNames(
        "relative block aspect-square overflow-hidden rounded-card",
        // In a sheet a sketch stands on the paper itself.
        room !== "sheet" && "bg-paper-sunk/60",
        isComing && "photo-paper",
        state === "drawing" && "photo-paper-drawing",
        className,
      )}
    >
      {key === null ? (
        <Sketched {...layer} cameLive={!wasJoining || firstKey.sketch !== dish.sketchKey} />
      ) : (
        <Drawn key={key} {...layer} cameLive={!wasJoining || firstKey.picture !== key} />
      )}
      {signed && <PictureSign picture={dish.picture} small={room === "line"} />}
    </span>
  );
}
