"use client";

import { Button, IconButton } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { PencilIcon, TrashIcon } from "#components/ui/icons.tsx";
import { MergeIcon } from "#components/ui/tool-icons.tsx";
import type { DishView } from "#lib/menus/client.ts";
import { CountStepper } from "../../order/count-stepper.tsx";
import { useBoardState } from "../board-context.tsx";
import { DishPicture } from "../dishes/dish-picture.tsx";
import { DOUBTED, doubtOf, isPriceDoubtful } from "../dishes/doubt.ts";
import { PriceWords } from "../dishes/price-words.tsx";
import { translationOf } from "../dishes/translated-name.ts";
import { usePhrases } from "../shell/use-phrases.ts";
import { DishCrop } from "./dish-crop.tsx";
import { DishDetails } from "./dish-details.tsx";
import { PictureNote, PicturePanel } from "./picture-panel.tsx";

/** Its one price, hung beside the name as on a card. */
function OnePrice({ dish }: { dish: DishView }) {
  const [price] = dish.prices;
  if (!price || dish.prices.length > 1) return null;
  return (
    <p className="price shrink-0 font-medium">
      <PriceWords
        price={price}
        labelClassName="font-normal text-ink-soft text-small"
        className={isPriceDoubtful(dish) ? DOUBTED : undefined}
      />
    </p>
  );
}

/** Several sizes, each with its price and the way to take it. */
function Prices({ dish }: { dish: DishView }) {
  const { board } = usePhrases();
  if (dish.prices.length === 0) return <p className="text-ink-soft text-small">{board.dish.noPrice}</p>;
  if (dish.prices.length === 1) return null;
  return (
    <ul className="flex flex-col gap-1.5">
      {dish.prices.map((price, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sizes may cost the same and be called the same
        <li key={index} className="flex items-center gap-3">
          {price.label && <span dir="auto">{price.label}</span>}
          <span aria-hidden className="leader mb-0! self-center" />
          <bdi className={classNames("price font-medium", isPriceDoubtful(dish) && DOUBTED)}>
            {price.text}
          </bdi>
          <CountStepper
            dishId={dish.id}
            priceIndex={index}
            name={[dish.name, price.label].filter(Boolean).join(" ")}
          />
        </li>
      ))}
    </ul>
  );
}

/** The name as printed, to point at, and in the diner's own language, to understand. */
function Names({ dish, language }: { dish: DishView; language: string | undefined }) {
  const { locale } = usePhrases();
  const translation = translationOf(dish);
  return (
    <div>
      {dish.section && (
        <p lang={language} dir="auto" className="text-ink-soft text-small">
          {dish.section}
        </p>
      )}
      <div className="flex items-baseline-last justify-between gap-4">
        <h2
          lang={language}
          dir="auto"
          className={classNames("min-w-0 text-heading", doubtOf(dish) && DOUBTED)}
        >
          {dish.name}
        </h2>
        <OnePrice dish={dish} />
      </div>
      {translation && (
        <p lang={locale} dir="auto" className="mt-1 font-serif text-[1.5rem] leading-tight">
          {translation}
        </p>
      )}
      {dish.secondName && (
        <p dir="auto" className="mt-0.5 font-serif text-dish text-ink-soft">
          {dish.secondName}
        </p>
      )}
      {dish.details?.explanation && (
        <p lang={locale} dir="auto" className="mt-2.5">
          {dish.details.explanation}
        </p>
      )}
    </div>
  );
}

function Doubts({ dish }: { dish: DishView }) {
  const { board, details } = usePhrases();
  const doubt = doubtOf(dish);
  const why = [
    doubt === "not-found" && details.notFound,
    doubt === "unsure" && board.dish.doubt,
    isPriceDoubtful(dish) && details.priceDiffers,
  ];
  return why.map(
    (words) =>
      words && (
        <p key={words} className="border-saffron border-s-2 ps-3 text-small">
          {words}
        </p>
      ),
  );
}

type DishFactsProps = { dish: DishView; onEdit: () => void; onMerge: () => void; onRemove: () => void };

/** Everything about one dish. */
export function DishFacts({ dish, onEdit, onMerge, onRemove }: DishFactsProps) {
  const { board } = usePhrases();
  const language = useBoardState((state) => state.server.menu.language) ?? undefined;
  return (
    <>
      <div data-grip className="touch-none px-8 pt-1">
        <DishPicture dish={dish} eager room="sheet" signed={false} className="mx-auto max-w-76" />
        <PictureNote dish={dish} />
      </div>
      <PicturePanel dish={dish} />
      <div className="flex touch-pan-y flex-col gap-4 px-6 pt-5 pb-4">
        <Names dish={dish} language={language} />
        {dish.description && (
          <p lang={language} dir="auto" className="text-ink-soft">
            {dish.description}
          </p>
        )}
        <Prices dish={dish} />
        <Doubts dish={dish} />
        <DishDetails dish={dish} />
        {dish.box ? (
          <DishCrop dish={dish} box={dish.box} />
        ) : (
          <p className="text-ink-soft text-small">{board.dish.noPlace}</p>
        )}
        <div className="flex items-center justify-between gap-2 pt-1">
          <Button data-task="edit" onClick={onEdit}>
            <PencilIcon sizePx={18} />
            {board.dish.edit}
          </Button>
          <span className="-me-2 flex">
            <IconButton label={board.dish.merge} data-task="merge" onClick={onMerge}>
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
