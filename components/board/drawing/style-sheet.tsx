"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { FIELD_LOOK } from "#components/ui/field-look.ts";
import { Sheet } from "#components/ui/sheet.tsx";
import { isAsFine, type Quality } from "#lib/credits/client.ts";
import { type DishView, TYPED_LIMITS } from "#lib/menus/client.ts";
import { useBoard, useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";
import { QualityChoice } from "./quality-choice.tsx";
import { AS_SERVED, CHEFS_DRAWING, isOwnWords, ownWords, rememberedStyle, rememberStyle } from "./style.ts";

type ChoiceProps = { name: string; on: boolean; title: string; onChoose: () => void; children: ReactNode };

function Choice({ name, on, title, onChoose, children }: ChoiceProps) {
  return (
    <div className={classNames("border-hairline border-b py-1", on && "border-tomato")}>
      <label className="flex min-h-12 items-center gap-3.5">
        <input type="radio" name={name} checked={on} onChange={onChoose} className="size-5 accent-tomato" />
        <span className="font-serif text-dish">{title}</span>
      </label>
      <div className="ps-8.5 pb-2 text-ink-soft text-small">{children}</div>
    </div>
  );
}

/** What it will cost, said before the tap. */
function Cost({ dishes, quality }: { dishes: number; quality: Quality }) {
  const { draw, count } = usePhrases();
  const purse = useBoardState((state) => state.purse);
  if (!purse) return null;
  return (
    <p className="text-ink-soft text-small">
      {count(draw.atMost, dishes * purse.eachCredits[quality])}
      {purse.credits !== null && <> {count(draw.balance, purse.credits)}</>}
    </p>
  );
}

/** Whether a dish has its picture in this style already, as fine or finer. */
function hasPicture({ picture }: DishView, style: string, quality: Quality): boolean {
  return picture.key !== null && picture.style === style && isAsFine(picture.quality, quality);
}

function StyleForm({ dishIds, onClose }: { dishIds: string[]; onClose: () => void }) {
  const { draw, count } = usePhrases();
  const { drawings } = useBoard();
  const purse = useBoardState((state) => state.purse);
  const [before] = useState(rememberedStyle);
  const [usual, setUsual] = useState(isOwnWords(before) ? null : before);
  const [words, setWords] = useState(isOwnWords(before) ? before : "");
  const [quality, setQuality] = useState<Quality>("standard");
  const hasFine = useBoardState((state) => state.hasFine);
  const name = useId();
  /** `kind` null is the diner's own words. */
  const choice = (kind: string | null) => ({ name, on: usual === kind, onChoose: () => setUsual(kind) });
  const style = usual ?? ownWords(words);
  // One dish that has its picture in this very style has nothing to gain.
  const only = useBoardState((state) =>
    dishIds.length === 1 ? state.byId.get(dishIds[0] ?? "") : undefined,
  );
  const hasIt = only !== undefined && hasPicture(only, style, quality);
  return (
    <form
      className="flex flex-col gap-4 px-6 pt-4 pb-6 sm:pt-6"
      onSubmit={(event) => {
        event.preventDefault();
        rememberStyle(style);
        onClose();
        void drawings.draw(dishIds, style, quality);
      }}
    >
      <p aria-hidden className="font-serif text-heading">
        {dishIds.length === 1 ? draw.style.titleOne : draw.style.title}
      </p>
      <fieldset>
        <legend className="sr-only">{draw.style.change}</legend>
        <Choice {...choice(AS_SERVED)} title={draw.style.served}>
          {draw.style.servedText}
        </Choice>
        <Choice {...choice(CHEFS_DRAWING)} title={draw.style.chef}>
          {draw.style.chefText}
        </Choice>
        <Choice {...choice(null)} title={draw.style.own}>
          <input
            type="text"
            dir="auto"
            aria-label={draw.style.own}
            value={words}
            maxLength={TYPED_LIMITS.styleChars}
            placeholder={draw.style.ownExample}
            autoComplete="off"
            onFocus={() => setUsual(null)}
            onChange={(event) => setWords(event.target.value)}
            className={classNames(FIELD_LOOK, "border-edge placeholder:text-ink-soft")}
          />
        </Choice>
      </fieldset>
      {hasFine && <QualityChoice dishes={dishIds.length} chosen={quality} onChoose={setQuality} />}
      <Cost dishes={dishIds.length} quality={quality} />
      <Button tone="primary" size="large" type="submit" disabled={hasIt}>
        <span>
          {dishIds.length === 1 ? draw.this : count(draw.all, dishIds.length)}
          {purse && (
            <span className="price"> · {count(draw.cost, dishIds.length * purse.eachCredits[quality])}</span>
          )}
        </span>
      </Button>
    </form>
  );
}

/** How to draw, for how many dishes, at what price; one tap draws. */
export function StyleSheet() {
  const { draw } = usePhrases();
  const { store } = useBoard();
  const prompt = useBoardState((state) => state.prompt);
  const dishIds = prompt?.kind === "style" ? prompt.dishIds : null;
  const close = () => store.get().prompt?.kind === "style" && store.set({ prompt: null });
  return (
    <Sheet
      open={dishIds !== null}
      onClose={close}
      label={dishIds?.length === 1 ? draw.style.titleOne : draw.style.title}
    >
      {dishIds && <StyleForm dishIds={dishIds} onClose={close} />}
    </Sheet>
  );
}
