"use client";

import { useId, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type DishView, isBelowZero, TYPED_LIMITS } from "#lib/menus/client.ts";
import { useBoardState } from "../board-context.tsx";
import { pricesToType } from "../dishes/price-text.ts";
import { usePhrases } from "../shell/use-phrases.ts";
import type { DishChange } from "../state/correction-step.ts";

type DishFormProps = {
  /** The dish to correct; null for one to add. */
  dish: DishView | null;
  onSave: (change: DishChange & { name: string }) => void;
  onCancel: () => void;
};

const orNull = (text: string) => (text === "" ? null : text);

/** Only what was changed is sent: what another phone corrected meanwhile stays as it is. */
function changeOf(
  dish: DishView | null,
  typed: Record<"name" | "description" | "section" | "prices", string>,
) {
  const before = {
    description: dish?.description ?? "",
    section: dish?.section ?? "",
    prices: dish ? pricesToType(dish) : "",
  };
  const change: DishChange & { name: string } = { name: typed.name };
  for (const field of ["description", "section", "prices"] as const) {
    if (typed[field] !== before[field]) change[field] = orNull(typed[field]);
  }
  return change;
}

function firstWrong({ name, prices }: DishChange): "name" | "prices" | null {
  if (!name) return "name";
  return isBelowZero(prices ?? "") ? "prices" : null;
}

export function DishForm({ dish, onSave, onCancel }: DishFormProps) {
  const { messages, board } = usePhrases();
  const sections = useBoardState((state) => state.sections);
  const language = useBoardState((state) => state.server.menu.language) ?? undefined;
  const [wrong, setWrong] = useState<"name" | "prices" | null>(null);
  const sectionsId = useId();

  function submit(form: HTMLFormElement) {
    const data = new FormData(form);
    const read = (field: string) => String(data.get(field) ?? "").trim();
    const change = changeOf(dish, {
      name: read("name"),
      description: read("description"),
      section: read("section"),
      prices: read("prices"),
    });
    const first = firstWrong(change);
    setWrong(first);
    if (first) return form.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
    onSave(change);
  }

  return (
    <form
      noValidate
      className="flex flex-col gap-4 px-6 pt-6 pb-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <h2 tabIndex={-1} className="text-heading outline-none">
        {dish ? board.edit.title : board.edit.addTitle}
      </h2>
      <TextField
        name="name"
        label={board.edit.name}
        lang={language}
        defaultValue={dish?.name}
        maxLength={TYPED_LIMITS.nameChars}
        problem={wrong === "name" ? board.edit.nameMissing : null}
        autoComplete="off"
        required
      />
      <TextField
        name="description"
        label={board.edit.description}
        lang={language}
        defaultValue={dish?.description ?? ""}
        maxLength={TYPED_LIMITS.descriptionChars}
        autoComplete="off"
      />
      <TextField
        name="section"
        label={board.edit.section}
        lang={language}
        list={sectionsId}
        defaultValue={dish?.section ?? ""}
        maxLength={TYPED_LIMITS.sectionChars}
        autoComplete="off"
      />
      <datalist id={sectionsId}>
        {sections.map((section) => (
          <option key={section} value={section} />
        ))}
      </datalist>
      <div>
        <TextField
          name="prices"
          label={board.edit.price}
          defaultValue={dish ? pricesToType(dish) : ""}
          maxLength={TYPED_LIMITS.priceTextChars}
          problem={wrong === "prices" ? messages.errors["price-below-zero"] : null}
          autoComplete="off"
        />
        <p className="mt-1.5 text-fine text-ink-soft">{board.edit.priceHint}</p>
      </div>
      <div className="flex justify-end gap-2 pt-1">
        <Button tone="plain" onClick={onCancel}>
          {messages.ui.cancel}
        </Button>
        <Button tone="primary" type="submit">
          {dish ? board.edit.save : board.edit.add}
        </Button>
      </div>
    </form>
  );
}
