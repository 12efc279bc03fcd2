"use client";

import { fill } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { IconButton } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { BackIcon, TrashIcon } from "#components/ui/icons.tsx";
import { DocumentIcon, ForwardIcon } from "#components/ui/tool-icons.tsx";
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
  const { messages } = useSpeech("capture");
  const t = messages.capture;
  const number = index + 1;
  const name = fill(t.page, { number });
  return (
    <li data-page-id={page.id} className="flex flex-col">
      <div
        data-held={lifted || undefined}
        data-drag-page={count > 1 && !still ? page.id : undefined}
        className={classNames(
          "relative grid select-none place-items-center transition-[scale,rotate] duration-150 [-webkit-touch-callout:none]",
          count > 1 && "aspect-[3/4]",
          count > 1 && !still && "cursor-grab",
          lifted && "z-10 scale-105 cursor-grabbing -rotate-1",
        )}
      >
        <PagePicture page={page} name={name} tiled={count > 1} />
      </div>
      {page.problem && (
        <p role="alert" className="mt-2 text-small text-tomato-deep">
          {fill(t.problemOnPage, { number, sentence: messages.errors[page.problem] })}
        </p>
      )}
      <PageControls index={index} count={count} still={still} onMove={onMove} onRemove={onRemove} />
    </li>
  );
}

type PageControlsProps = Pick<PageTileProps, "index" | "count" | "still" | "onMove" | "onRemove">;

/** The page's number, with an arrow to either side; what dragging does, for everyone who does not drag. */
function PageControls({ index, count, still, onMove, onRemove }: PageControlsProps) {
  const { messages } = useSpeech("capture");
  const t = messages.capture;
  const number = index + 1;
  return (
    <div className="mt-1 flex min-h-11 items-center justify-center">
      {count > 1 && !still && (
        <IconButton
          label={fill(t.earlier, { number })}
          disabled={index === 0}
          onClick={() => onMove(index - 1)}
        >
          <BackIcon className="rtl:-scale-x-100" />
        </IconButton>
      )}
      {count > 1 && (
        <span aria-hidden="true" className="min-w-5 text-center font-serif text-dish">
          {number}
        </span>
      )}
      {count > 1 && !still && (
        <IconButton
          label={fill(t.later, { number })}
          disabled={index === count - 1}
          onClick={() => onMove(index + 1)}
        >
          <ForwardIcon className="rtl:-scale-x-100" />
        </IconButton>
      )}
      {!still && (
        <IconButton
          label={fill(t.remove, { number })}
          onClick={onRemove}
          className={count > 1 ? "ms-auto" : ""}
        >
          <TrashIcon />
        </IconButton>
      )}
    </div>
  );
}

function PagePicture({ page, name, tiled }: { page: TrayPage; name: string; tiled: boolean }) {
  const { messages } = useSpeech("capture");
  const t = messages.capture;
  const refused = page.state === "refused" && "outline-2 outline-tomato outline-offset-2";
  if (page.previewUrl) {
    return (
      // biome-ignore lint/performance/noImgElement: a blob of this tab, nothing for an image service to do
      <img
        src={page.previewUrl}
        alt={name}
        draggable={false}
        className={classNames(
          "block max-w-full animate-develop shadow-photo",
          tiled ? "absolute inset-0 m-auto max-h-full" : "max-h-[60svh]",
          refused,
        )}
      />
    );
  }
  return (
    <div
      className={classNames(
        "grid aspect-[3/4] w-full place-content-center justify-items-center gap-2 bg-paper-raised p-4 text-center text-ink-soft text-small shadow-photo",
        !tiled && "max-w-64",
        refused,
      )}
    >
      <DocumentIcon sizePx={40} />
      <p className="max-w-full truncate" dir="auto">
        {page.name}
      </p>
      {page.state === "preparing" && <p>{t.preparing}</p>}
      {page.state === "ready" && <p>{t.noPreview}</p>}
    </div>
  );
}
