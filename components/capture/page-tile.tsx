"use client";

import { fill } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { IconButton } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { BackIcon, DocumentIcon, ForwardIcon, TrashIcon } from "#components/ui/icons.tsx";
import type { TrayPage } from "./tray.ts";

type PageTileProps = {
  page: TrayPage;
  index: number;
  count: number;
  /** Held by a finger or the mouse just now. */
  lifted: boolean;
  /** On its way: nothing may be changed. */
  still: boolean;
  onMove: (toIndex: number) => void;
  onRemove: () => void;
};

/** One page, lying on the table like a print. Its picture is what one drags; the buttons do the same for everyone else. */
export function PageTile({ page, index, count, lifted, still, onMove, onRemove }: PageTileProps) {
  const { messages } = useSpeech();
  const t = messages.capture;
  const number = index + 1;
  const name = fill(t.page, { number });
  return (
    <li data-page-id={page.id} className="flex flex-col">
      <div
        data-drag-page={count > 1 && !still ? page.id : undefined}
        className={classNames(
          "relative select-none bg-paper-raised shadow-photo transition-[scale,rotate] duration-150 [-webkit-touch-callout:none]",
          count > 1 && "aspect-[3/4] overflow-hidden",
          count > 1 && !still && "cursor-grab",
          lifted && "z-10 scale-105 cursor-grabbing -rotate-1",
          page.state === "refused" && "outline-2 outline-tomato outline-offset-2",
        )}
      >
        <PagePicture page={page} name={name} fills={count > 1} />
        {count > 1 && (
          <span
            aria-hidden="true"
            className="absolute start-2 top-2 grid size-8 place-items-center rounded-pill bg-ink font-serif text-dish text-paper"
          >
            {number}
          </span>
        )}
      </div>
      {page.problem && (
        <p role="alert" className="mt-2 text-small text-tomato-deep">
          {fill(t.problemOnPage, { number, sentence: messages.errors[page.problem] })}
        </p>
      )}
      {!still && (
        <div className="mt-1 flex items-center justify-center">
          {count > 1 && (
            <IconButton
              label={fill(t.earlier, { number })}
              disabled={index === 0}
              onClick={() => onMove(index - 1)}
            >
              <BackIcon className="rtl:-scale-x-100" />
            </IconButton>
          )}
          <IconButton label={fill(t.remove, { number })} onClick={onRemove}>
            <TrashIcon />
          </IconButton>
          {count > 1 && (
            <IconButton
              label={fill(t.later, { number })}
              disabled={index === count - 1}
              onClick={() => onMove(index + 1)}
            >
              <ForwardIcon className="rtl:-scale-x-100" />
            </IconButton>
          )}
        </div>
      )}
    </li>
  );
}

function PagePicture({ page, name, fills }: { page: TrayPage; name: string; fills: boolean }) {
  const { messages } = useSpeech();
  const t = messages.capture;
  if (page.previewUrl) {
    return (
      // A blob of this tab: there is nothing for an image service to do.
      // biome-ignore lint/performance/noImgElement: see above
      <img
        src={page.previewUrl}
        alt={name}
        draggable={false}
        className={classNames(
          "block w-full animate-develop",
          fills ? "h-full object-cover object-top" : "max-h-[62svh] object-contain",
        )}
      />
    );
  }
  return (
    <div className="grid aspect-[3/4] w-full place-content-center justify-items-center gap-2 p-4 text-center text-ink-soft text-small">
      <DocumentIcon sizePx={40} />
      <p className="max-w-full truncate" dir="auto">
        {page.name}
      </p>
      {page.state === "preparing" && <p>{t.preparing}</p>}
      {page.state === "ready" && <p>{t.noPreview}</p>}
    </div>
  );
}
