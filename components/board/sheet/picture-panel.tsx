"use client";

import { type ReactNode, useState } from "react";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { BrushIcon, PaletteIcon, SketchIcon } from "#components/ui/icons.tsx";
import type { DishView } from "#lib/menus/client.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import { creditsPath } from "../drawing/paths.ts";
import { rememberedStyle } from "../drawing/style.ts";
import { isComing } from "../drawing/tally.ts";
import { usePhrases } from "../shell/use-phrases.ts";
import { isSaved } from "../state/unsaved-dish.ts";
import { RedrawForm } from "./redraw-form.tsx";

/** What the picture is, in one constant sentence: nobody shall take a drawing for a photo. */
export function PictureNote({ dish }: { dish: DishView }) {
  const { board, draw } = usePhrases();
  const { key, isDemo } = dish.picture;
  const Icon = key === null ? SketchIcon : BrushIcon;
  return (
    <p className="mt-1.5 flex items-center justify-center gap-1.5 text-balance text-center text-fine text-ink-soft">
      <Icon sizePx={18} />
      {key === null ? board.dish.sketchNote : isDemo ? draw.noteDemo : draw.note}
    </p>
  );
}

/** What became of the picture, where there is something to say. */
function useNews(dish: DishView): string | null {
  const { draw, fill, count } = usePhrases();
  const purse = useBoardState((state) => state.purse);
  const { state, reason, key, quality } = dish.picture;
  if (state === "waiting") return draw.waitingNote;
  if (state === "drawing") return draw.drawingNote;
  if (state === "unpaid") return draw.unpaidNote;
  if (reason === null) return null;
  const words = [fill(draw.reasons[reason], { name: dish.name })];
  if (key !== null) words.push(draw.keptOld);
  // A redraw is free: there is nothing to give back.
  else if (purse) words.push(count(draw.creditBack, purse.eachCredits[quality]));
  return words.join(" ");
}

/** Opens the choice of styles for this one dish; what it costs is said there. */
function StyleButton({ dish, children }: { dish: DishView; children?: ReactNode }) {
  const { draw } = usePhrases();
  const { store } = useBoard();
  return (
    <Button
      aria-label={draw.style.change}
      title={draw.style.change}
      aria-haspopup="dialog"
      onClick={() => store.set({ prompt: { kind: "style", dishIds: [dish.id] } })}
      className={children ? "" : "px-3!"}
    >
      <PaletteIcon sizePx={20} />
      {children}
    </Button>
  );
}

function DrawOne({ dish }: { dish: DishView }) {
  const { draw, count } = usePhrases();
  const { drawings } = useBoard();
  const purse = useBoardState((state) => state.purse);
  return (
    <div className="flex justify-center gap-2">
      <Button tone="primary" onClick={() => void drawings.draw([dish.id], rememberedStyle())}>
        <BrushIcon sizePx={20} />
        <span>
          {draw.this}
          {purse && <span className="price"> · {count(draw.cost, purse.eachCredits.standard)}</span>}
        </span>
      </Button>
      <StyleButton dish={dish} />
    </div>
  );
}

/** Under a picture: not right, or not in this manner. */
function Again({ dish }: { dish: DishView }) {
  const { draw } = usePhrases();
  const [redrawing, setRedrawing] = useState(false);
  if (redrawing) return <RedrawForm dish={dish} onDone={() => setRedrawing(false)} />;
  return (
    <div className="flex justify-center gap-2">
      {dish.picture.canRedraw && (
        <Button onClick={() => setRedrawing(true)}>
          <BrushIcon sizePx={20} />
          {draw.redraw.ask}
        </Button>
      )}
      <StyleButton dish={dish} />
    </div>
  );
}

function NextStep({ dish }: { dish: DishView }) {
  const { draw } = usePhrases();
  const { menuId } = useBoard();
  const paintingOff = useBoardState((state) => state.paintingOff);
  if (dish.picture.state === "unpaid")
    return (
      <a href={creditsPath(menuId)} className={buttonClass("primary")}>
        {draw.buy}
      </a>
    );
  if (isComing(dish) || !isSaved(dish)) return null;
  if (paintingOff) return <p className="text-ink-soft text-small">{draw.off}</p>;
  if (dish.picture.key !== null) return <Again dish={dish} />;
  if (dish.picture.state === "refused") return <StyleButton dish={dish}>{draw.style.change}</StyleButton>;
  return <DrawOne dish={dish} />;
}

/** Under the picture: how it stands with it, and the one thing to do about it. Its height holds while it is drawn. */
export function PicturePanel({ dish }: { dish: DishView }) {
  const news = useNews(dish);
  return (
    <div className="flex min-h-15 flex-col items-center justify-center gap-2.5 px-6 pt-3 text-center">
      <p role="status" className="max-w-[40ch] text-balance text-small empty:hidden">
        {news}
      </p>
      <NextStep dish={dish} />
    </div>
  );
}
