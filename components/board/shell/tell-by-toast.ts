import { fill, type Messages, type SharedArea } from "#components/messages/catalogue.ts";
import { showToast } from "#components/ui/toast.ts";
import type { DrawTrouble } from "../drawing/drawings.ts";
import type { Told } from "../state/corrections.ts";

type Words = Pick<Messages, SharedArea | "board">;
type DrawWords = Pick<Messages, SharedArea | "board" | "draw">;

/** Of a name, so that a toast of the longest one covers no more than two lines of the board. */
const NAME_CHARS = 32;

function short(name: string): string {
  return name.length <= NAME_CHARS ? name : `${name.slice(0, NAME_CHARS).trimEnd()}…`;
}

/** The sentence for an error code of the API; codes of a newer server read as the general one. */
function reasonOf(messages: Words, code: string): string {
  if (code === "offline") return messages.board.saved.offline;
  const sentences: Record<string, string> = messages.errors;
  return sentences[code] ?? messages.errors.internal;
}

/** Says what became of a change, with the one thing that can be done about it. */
export function tellByToast(messages: Words) {
  const { saved } = messages.board;
  return (told: Told) => {
    switch (told.kind) {
      case "edited":
      case "added":
      case "removed":
      case "merged":
        return showToast({
          text: fill(
            saved[told.kind],
            told.kind === "merged"
              ? { name: short(told.name), other: short(told.other) }
              : { name: short(told.name) },
          ),
          action: { label: messages.ui.undo, run: told.undo },
        });
      case "renamed":
      case "undone":
        return showToast({ text: saved[told.kind] });
      case "failed":
        return showToast({
          text: fill(saved.failed, { reason: reasonOf(messages, told.code) }),
          tone: "trouble",
          action: { label: messages.ui.retry, run: told.retry },
        });
      case "undo-failed":
        return showToast({
          text: fill(saved.undoFailed, { reason: reasonOf(messages, told.code) }),
          tone: "trouble",
        });
    }
  };
}

/** Says that pictures were not asked for, and why; asking again is one tap away. */
export function tellTrouble(messages: DrawWords) {
  return ({ code, retry }: DrawTrouble) =>
    showToast({
      text: fill(messages.draw.notAsked, { reason: reasonOf(messages, code) }),
      tone: "trouble",
      action: { label: messages.ui.retry, run: retry },
    });
}
