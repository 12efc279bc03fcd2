"use client";

import { Button, IconButton } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { MergeIcon, PencilIcon, SketchIcon, TrashIcon } from "#components/ui/icons.tsx";
import type { DishView } from "#lib/menus/client.ts";
import { useBoardState } from "../board-context.tsx";
import { isDoubtful } from "../dishes/price-text.ts";
import { Sketch } from "../dishes/sketch.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { DishCrop } from "./dish-crop.tsx";

function Prices({ dish }: { dish: DishView }) {
  const { board } = usePhrases();
  if (dish.prices.length === 0) return <p className="text-ink-soft text-small">{board.dish.noPrice}</p>;
  return (
    <ul className="flex flex-col gap-1">
      {dish.prices.map((price, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sizes may cost the same and be called the same
        <li key={index} className="flex items-baseline gap-2">
          {price.label && <span dir="auto">{price.label}</span>}
          {price.label && <span aria-hidden className="leader" />}
          <span className="price font-medium">{price.text}</span>
        </li>
      ))}
    </ul>
  );
}

type DishFactsProps = { dish: DishView; onEdit: () => void; onMerge: () => void; onRemove: () => void };

/** Everything about one dish. */
export function DishFacts({ dish, onEdit, onMerge, onRemove }: DishFactsProps) {
  const { board } = usePhrases();
  const language = useBoardState((state) => state.server.menu.language) ?? undefined;
  const doubtful = isDoubtful(dish);
  return (
    <>
      <div data-grip className="touch-none px-8 pt-1">
        <Sketch dish={dish} eager className="mx-auto max-w-76 [&>span]:hidden" />
        <p className="mt-1.5 flex items-center justify-center gap-1.5 text-balance text-fine text-ink-soft">
          <SketchIcon sizePx={18} />
          {board.dish.sketchNote}
        </p>
      </div>
      <div className="flex touch-pan-y flex-col gap-4 px-6 pt-5 pb-4">
        <div>
          {dish.section && (
            <p lang={language} dir="auto" className="text-ink-soft text-small">
              {dish.section}
            </p>
          )}
          <h2
            lang={language}
            dir="auto"
            className={classNames(
              "text-heading",
              doubtful && "underline decoration-2 decoration-dotted decoration-saffron underline-offset-6",
            )}
          >
            {dish.name}
          </h2>
          {dish.secondName && (
            <p dir="auto" className="mt-0.5 font-serif text-dish text-ink-soft">
              {dish.secondName}
            </p>
          )}
        </div>
        {dish.description && (
          <p lang={language} dir="auto">
            {dish.description}
          </p>
        )}
        <Prices dish={dish} />
        {doubtful && <p className="border-saffron border-s-2 ps-3 text-small">{board.dish.doubt}</p>}
        {dish.box ? (
          <DishCrop dish={dish} box={dish.box} />
        ) : (
          <p className="text-ink-soft text-small">{board.dish.noPlace}</p>
        )}
        <div className="flex items-center justify-between gap-2 pt-1">
          <Button onClick={onEdit}>
            <PencilIcon sizePx={18} />
            {board.dish.edit}
          </Button>
          <span className="-me-2 flex">
            <IconButton label={board.dish.merge} onClick={onMerge}>
              <MergeIcon />
            </IconButton>
            <IconButton label={board.dish.remove} onClick={onRemove}>
              <TrashIcon />
            </IconButton>
          </span>
        </div>
      </div>
    </>
  );
}
