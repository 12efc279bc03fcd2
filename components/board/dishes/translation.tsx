"use client";

import { useSpeech } from "#components/messages/provider.tsx";
import { classNames } from "#components/ui/class-names.ts";
import type { DishView } from "#lib/menus/client.ts";
import { useBoardState } from "../board-context.tsx";
import { translationOf } from "./translated-name.ts";

/**
 * The name in the diner's language, under the printed one. It comes some seconds after the name: room for its two lines
 * is kept while a model reads, so that nothing under it moves down.
 */
export function Translation({ dish }: { dish: DishView }) {
  const { locale } = useSpeech();
  const expected = useBoardState((state) => state.expectsDetails);
  const translation = translationOf(dish);
  if (translation === null && !expected) return null;
  return (
    <p
      lang={locale}
      dir="auto"
      className={classNames("line-clamp-2 text-small leading-snug", expected && "min-h-[2lh]")}
    >
      {translation}
    </p>
  );
}
