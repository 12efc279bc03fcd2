"use client";

import { useId } from "react";
import { IconButton } from "#components/ui/button.tsx";
import { useNativeDialog } from "#components/ui/dialog.tsx";
import { CloseIcon } from "#components/ui/icons.tsx";
import { useBoardState } from "../board/board-context.tsx";
import { PriceWords } from "../board/dishes/price-words.tsx";
import { DishCrop } from "../board/sheet/dish-crop.tsx";
import { usePhrases } from "../board/shell/use-phrases.ts";
import { closePlace } from "../board/state/use-place.ts";
import { linesOf, type OrderLine } from "./order-lines.ts";
import { SpeakButton } from "./speak-button.tsx";
import { allergyQuestionIn, pleaseIn } from "./waiter-words.ts";

type SaidProps = { words: string | null; meaning: string | null; language: string | null; className: string };

/** What the waiter reads, and under it, smaller, what it means for whoever holds the phone. */
function Said({ words, meaning, language, className }: SaidProps) {
  const { locale } = usePhrases();
  const shown = words ?? meaning;
  if (shown === null) return null;
  return (
    <div>
      <p lang={words === null ? locale : (language ?? undefined)} dir="auto" className={className}>
        {shown}
      </p>
      {meaning !== null && meaning !== shown && (
        <p lang={locale} dir="auto" className="mt-0.5 text-fine text-ink-soft">
          {meaning}
        </p>
      )}
    </div>
  );
}

function Line({ line: { dish, price, count }, alone }: { line: OrderLine; alone: boolean }) {
  const { locale } = usePhrases();
  const language = useBoardState((state) => state.server.menu.language) ?? undefined;
  return (
    <li className="py-4">
      {dish.section && (
        <p lang={language} dir="auto" className="text-ink-soft text-small">
          {dish.section}
        </p>
      )}
      <div className={alone ? "" : "flex items-baseline-last gap-3"}>
        <p className={alone ? "font-serif text-display leading-[1.04]" : "min-w-0 font-serif text-heading"}>
          {count > 1 && <span className="price">{new Intl.NumberFormat(locale).format(count)} × </span>}
          <bdi lang={language}>{dish.name}</bdi>
        </p>
        {!alone && <span aria-hidden className="leader" />}
        {price && (
          <p className="price mt-1 shrink-0 text-end font-medium">
            <PriceWords price={price} />
          </p>
        )}
      </div>
      {dish.secondName && (
        <p dir="auto" className="font-serif text-dish text-ink-soft">
          {dish.secondName}
        </p>
      )}
    </li>
  );
}

/** The one dish asked about as a line of its own, however often it was picked; else the whole order. */
function useLines(dishId: string | null): OrderLine[] {
  const dishes = useBoardState((state) => state.dishes);
  const picks = useBoardState((state) => state.picks);
  const dish = dishes.find((each) => each.id === dishId);
  if (dishId === null) return linesOf(picks, dishes);
  if (!dish) return [];
  const [only] = dish.prices;
  return [{ dish, priceIndex: 0, price: dish.prices.length === 1 ? (only ?? null) : null, count: 1 }];
}

type WaiterCardProps = { open: boolean; dishId: string | null };

/** The phone held out to the waiter: the names as their menu prints them, large, and a polite word in their language. */
export function WaiterCard({ open, dishId }: WaiterCardProps) {
  const { messages, order, locale } = usePhrases();
  const language = useBoardState((state) => state.server.menu.language);
  const allergies = useBoardState((state) => state.allergies);
  const lines = useLines(dishId);
  const dialog = useNativeDialog(open);
  const labelId = useId();
  const [first] = lines;
  const please = pleaseIn(language);
  const question = allergyQuestionIn(language, allergies);
  const spoken = [
    please,
    ...lines.map(({ count, dish }) => `${count > 1 ? `${count} × ` : ""}${dish.name}`),
    question,
  ];
  return (
    <dialog
      ref={dialog}
      aria-labelledby={labelId}
      onClose={() => open && closePlace()}
      className="sheet m-0 h-dvh max-h-none w-screen max-w-none overflow-y-auto overscroll-contain bg-paper"
    >
      {open && (
        <div className="mx-auto flex min-h-full w-full max-w-2xl flex-col">
          <h2 id={labelId} className="sr-only">
            {order.show}
          </h2>
          <div className="sticky top-0 z-10 flex items-center justify-between bg-paper px-3 pt-[max(0.5rem,env(safe-area-inset-top))]">
            <IconButton label={messages.ui.close} onClick={() => dialog.current?.close()}>
              <CloseIcon />
            </IconButton>
            <SpeakButton text={spoken.filter(Boolean).join(". ")} language={language} />
          </div>
          <div className="pad-safe pad-safe-bottom flex grow flex-col justify-center gap-4 pb-10">
            <Said
              words={please}
              meaning={pleaseIn(locale)}
              language={language}
              className="font-serif text-dish"
            />
            <ul className="divide-y divide-hairline border-hairline border-y">
              {lines.map((line) => (
                <Line key={`${line.dish.id}/${line.priceIndex}`} line={line} alone={lines.length === 1} />
              ))}
            </ul>
            {lines.length === 1 && first?.dish.box && <DishCrop dish={first.dish} box={first.dish.box} />}
            {allergies.length > 0 && (
              <div className="border-saffron border-s-2 ps-3">
                <Said
                  words={question}
                  meaning={allergyQuestionIn(locale, allergies)}
                  language={language}
                  className="font-medium"
                />
              </div>
            )}
          </div>
        </div>
      )}
    </dialog>
  );
}
