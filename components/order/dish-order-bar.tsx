"use client";

import { useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { OrderIcon, PlusIcon } from "#components/ui/icons.tsx";
import { useKeptFocus } from "#components/ui/use-kept-focus.ts";
import type { DishView } from "#lib/menus/client.ts";
import { usePhrases } from "../board/shell/use-phrases.ts";
import { isSaved } from "../board/state/unsaved-dish.ts";
import { openPlace } from "../board/state/use-place.ts";
import { CountStepper } from "./count-stepper.tsx";
import { countOf } from "./picks.ts";
import { usePicks } from "./use-picks.ts";

/**
 * Under the thumb while one looks at a dish: take it, or hold the phone out. A dish of several prices is taken beside each
 * of them.
 */
export function DishOrderBar({ dish }: { dish: DishView }) {
  const { order } = usePhrases();
  const { picks, pick } = usePicks();
  const picked = countOf(picks, dish.id, 0) > 0;
  const taking = useRef<HTMLSpanElement>(null);
  useKeptFocus(taking, picked);
  if (!isSaved(dish)) return null;
  return (
    <div
      data-no-drag
      className="pad-safe-bottom -mx-4 flex items-center justify-center gap-2.5 border-hairline border-t bg-paper-raised px-4 pt-3"
    >
      <span ref={taking} className="contents">
        {dish.prices.length < 2 &&
          (picked ? (
            <CountStepper dishId={dish.id} priceIndex={0} name={dish.name} />
          ) : (
            <Button
              size="tight"
              className="min-w-0 grow"
              onClick={() => pick({ dishId: dish.id, priceIndex: 0, count: 1 })}
            >
              <PlusIcon sizePx={18} />
              {order.add}
            </Button>
          ))}
      </span>
      <Button
        size="tight"
        className="min-w-0 grow"
        aria-haspopup="dialog"
        onClick={() => openPlace({ view: "waiter", dishId: dish.id })}
      >
        <OrderIcon sizePx={18} />
        {order.show}
      </Button>
    </div>
  );
}
