"use client";

import type { ReactNode } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { PepperIcon } from "#components/ui/tool-icons.tsx";
import type { DetailsView, DishView } from "#lib/menus/client.ts";
import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { Allergens } from "./allergens.tsx";

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7.5rem_1fr] gap-x-3 py-1.5">
      <dt className="text-ink-soft text-small">{term}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

const HEATS = ["mild", "little", "hot", "very"] as const;

/** Peppers and a word: the number of peppers alone means nothing to someone who does not see them. */
function Heat({ spice }: { spice: 0 | 1 | 2 | 3 }) {
  const { details } = usePhrases();
  return (
    <span className="inline-flex items-center gap-2">
      {spice > 0 && (
        <span className="inline-flex text-tomato-deep">
          {Array.from({ length: spice }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: peppers have no identity
            <PepperIcon key={index} sizePx={18} />
          ))}
        </span>
      )}
      {details.heats[HEATS[spice]]}
    </span>
  );
}

/** Marks as the menu prints them, in the diner's words where we have some. */
function useDietWord(): (mark: string) => string {
  const { details } = usePhrases();
  const known: Record<string, string> = details.diets;
  return (mark) => known[mark] ?? mark;
}

function Facts({ about }: { about: DetailsView }) {
  const { details, locale } = usePhrases();
  const dietWord = useDietWord();
  const list = (items: string[]) => new Intl.ListFormat(locale, { type: "unit" }).format(items);
  return (
    <dl className="border-hairline border-y py-1.5 empty:hidden">
      {about.ingredients.length > 0 && <Fact term={details.ingredients}>{list(about.ingredients)}</Fact>}
      {about.cooking && <Fact term={details.cooking}>{about.cooking}</Fact>}
      {about.taste && <Fact term={details.taste}>{about.taste}</Fact>}
      {about.spice !== null && (
        <Fact term={details.heat}>
          <Heat spice={about.spice} />
        </Fact>
      )}
      {about.diet.length > 0 && (
        <Fact term={details.diet}>
          <span className="text-herb">{list(about.diet.map(dietWord))}</span>
        </Fact>
      )}
    </dl>
  );
}

/** What a model says about the dish. Nothing where there is nothing; one quiet line while it is still being written. */
export function DishDetails({ dish, className }: { dish: DishView; className?: string }) {
  const { details, locale } = usePhrases();
  const coming = useBoardState((state) => state.expectsDetails && state.server.menu.status === "reading");
  const about = dish.details;
  if (!about) return coming ? <p className="text-ink-soft text-small">{details.coming}</p> : null;
  return (
    <section lang={locale} className={classNames("flex flex-col gap-4", className)}>
      <Facts about={about} />
      <Allergens allergens={about.allergens} />
      <p className="text-fine text-ink-soft">{details.by}</p>
    </section>
  );
}
