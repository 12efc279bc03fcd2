"use client";

import { IconButton } from "#components/ui/button.tsx";
import { PlusIcon } from "#components/ui/icons.tsx";
import { MinusIcon } from "#components/ui/tool-icons.tsx";
import { usePhrases } from "../board/shell/use-phrases.ts";
import { countOf, PICK_MAX } from "./picks.ts";
import { usePicks } from "./use-picks.ts";

type CountStepperProps = { dishId: string; priceIndex: number; name: string };

/** One more, one less; nothing but "one more" while there is none. */
export function CountStepper({ dishId, priceIndex, name }: CountStepperProps) {
  const { order, fill, locale } = usePhrases();
  const { picks, pick } = usePicks();
  const count = countOf(picks, dishId, priceIndex);
  return (
    <span className="inline-flex items-center rounded-pill border border-edge">
      {count > 0 && (
        <>
          <IconButton
            label={fill(order.less, { name })}
            onClick={() => pick({ dishId, priceIndex, count: count - 1 })}
          >
            <MinusIcon sizePx={18} />
          </IconButton>
          <span role="status" className="price min-w-5 text-center font-medium">
            {new Intl.NumberFormat(locale).format(count)}
          </span>
        </>
      )}
      <IconButton
        label={fill(order.more, { name })}
        disabled={count >= PICK_MAX}
        onClick={() => pick({ dishId, priceIndex, count: count + 1 })}
      >
        <PlusIcon sizePx={18} />
      </IconButton>
    </span>
  );
}
