"use client";

import { useId } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { QUALITIES, type Quality } from "#lib/credits/client.ts";
import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";

type Props = { dishes: number; chosen: Quality; onChoose: (quality: Quality) => void };

/** How fine, and what each then costs. Never remembered: nobody shall spend four times as much by a choice of last week. */
export function QualityChoice({ dishes, chosen, onChoose }: Props) {
  const { draw, count } = usePhrases();
  const eachCredits = useBoardState((state) => state.purse?.eachCredits);
  const name = useId();
  return (
    <fieldset className="grid grid-cols-2 gap-4">
      <legend className="sr-only">{draw.quality.title}</legend>
      {QUALITIES.map((quality) => (
        <label
          key={quality}
          className={classNames(
            "flex min-h-14 items-center gap-3.5 border-hairline border-b py-1",
            quality === chosen && "border-tomato",
          )}
        >
          <input
            type="radio"
            name={name}
            checked={quality === chosen}
            onChange={() => onChoose(quality)}
            className="size-5 shrink-0 accent-tomato"
          />
          <span className="flex flex-col leading-tight">
            <span className="font-serif text-dish leading-tight">{draw.quality[quality]}</span>
            {eachCredits && (
              <span className="price text-fine text-ink-soft">
                {count(dishes === 1 ? draw.cost : draw.quality.each, eachCredits[quality])}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
