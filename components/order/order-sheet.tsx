"use client";

import { Button } from "#components/ui/button.tsx";
import { Sheet } from "#components/ui/sheet.tsx";
import { showToast } from "#components/ui/toast.ts";
import { useBoardState } from "../board/board-context.tsx";
import { DishPicture } from "../board/dishes/dish-picture.tsx";
import { PriceWords } from "../board/dishes/price-words.tsx";
import { translationOf } from "../board/dishes/translated-name.ts";
import { usePhrases } from "../board/shell/use-phrases.ts";
import { closePlace, openPlace } from "../board/state/use-place.ts";
import { CountStepper } from "./count-stepper.tsx";
import { linesOf, type OrderLine, sumOf, sumText } from "./order-lines.ts";
import { usePicks } from "./use-picks.ts";

function Line({ line: { dish, priceIndex, price } }: { line: OrderLine }) {
  const { locale } = usePhrases();
  const language = useBoardState((state) => state.server.menu.language) ?? undefined;
  const translation = translationOf(dish);
  return (
    <li className="flex items-center gap-3 py-3">
      <DishPicture dish={dish} room="line" signed={false} className="w-14 shrink-0" />
      <div className="min-w-0 flex-1">
        <p lang={language} dir="auto" className="font-serif text-dish">
          {dish.name}
        </p>
        {translation && (
          <p lang={locale} dir="auto" className="text-small leading-snug">
            {translation}
          </p>
        )}
        {price && (
          <p className="price text-ink-soft text-small">
            <PriceWords price={price} />
          </p>
        )}
      </div>
      <CountStepper dishId={dish.id} priceIndex={priceIndex} name={dish.name} />
    </li>
  );
}

function Sum({ lines }: { lines: OrderLine[] }) {
  const { order, locale, fill, count } = usePhrases();
  const sum = sumOf(lines);
  if (!sum) return null;
  return (
    <div className="pt-3 text-end">
      <p className="price font-medium">{fill(order.sum, { sum: sumText(locale, sum) })}</p>
      {sum.unpriced > 0 && <p className="text-ink-soft text-small">{count(order.unpriced, sum.unpriced)}</p>}
    </div>
  );
}

/** What one wants to eat, with what it comes to, and the way to show it. */
export function OrderSheet({ open }: { open: boolean }) {
  const { messages, order } = usePhrases();
  const dishes = useBoardState((state) => state.dishes);
  const { picks, clear } = usePicks();
  const lines = linesOf(picks, dishes);
  return (
    <Sheet open={open} onClose={() => open && closePlace()} label={order.title}>
      <div className="px-5 pt-1 sm:pt-7">
        <p aria-hidden className="font-serif text-heading">
          {order.title}
        </p>
        {lines.length === 0 ? (
          <p className="py-8 text-ink-soft">{order.empty}</p>
        ) : (
          <ul className="mt-2 divide-y divide-hairline border-hairline border-b">
            {lines.map((line) => (
              <Line key={`${line.dish.id}/${line.priceIndex}`} line={line} />
            ))}
          </ul>
        )}
        <Sum lines={lines} />
      </div>
      {lines.length > 0 && (
        <div className="pad-safe-bottom sticky bottom-0 flex gap-2.5 bg-paper-raised px-5 pt-4">
          <Button
            tone="plain"
            size="large"
            onClick={() =>
              showToast({ text: order.cleared, action: { label: messages.ui.undo, run: clear() } })
            }
          >
            {order.clear}
          </Button>
          <Button
            tone="primary"
            size="large"
            className="grow px-4!"
            onClick={() => openPlace({ view: "waiter", dishId: null })}
          >
            {order.show}
          </Button>
        </div>
      )}
    </Sheet>
  );
}
