"use client";

import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type DishView, TYPED_LIMITS } from "#lib/menus/client.ts";
import { useBoard } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";

/** The free second try, with what should be different; without a word it is simply drawn again. */
export function RedrawForm({ dish, onDone }: { dish: DishView; onDone: () => void }) {
  const { messages, draw } = usePhrases();
  const { drawings } = useBoard();
  return (
    <form
      data-no-drag
      className="flex w-full flex-col gap-3 text-start"
      onSubmit={(event) => {
        event.preventDefault();
        const hint = String(new FormData(event.currentTarget).get("hint") ?? "");
        onDone();
        void drawings.redraw(dish, hint);
      }}
    >
      <TextField
        name="hint"
        label={draw.redraw.hint}
        maxLength={TYPED_LIMITS.hintChars}
        placeholder={draw.redraw.hintExample}
        autoComplete="off"
        autoFocus
      />
      <div className="flex items-center justify-end gap-2">
        <span className="me-auto text-fine text-ink-soft">{draw.redraw.once}</span>
        <Button tone="plain" size="tight" onClick={onDone}>
          {messages.ui.cancel}
        </Button>
        <Button tone="primary" size="tight" type="submit">
          {draw.redraw.send}
        </Button>
      </div>
    </form>
  );
}
