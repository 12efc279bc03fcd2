"use client";

import { useEffect, useRef, useState } from "react";
import { fill, plural } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { IconButton } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { BackIcon, CameraIcon, PhotosIcon, PlusIcon } from "#components/ui/icons.tsx";
import { browserCapture } from "./browser-capture.ts";
import { PageTile } from "./page-tile.tsx";
import { PhotoInput } from "./photo-input.tsx";
import { SendBar } from "./send-bar.tsx";
import { TRAY_LIMITS } from "./tray.ts";
import { useCapture } from "./use-capture.ts";
import { usePageDrag } from "./use-page-drag.ts";
import { useSettle } from "./use-settle.ts";

/** The pages of a menu before they are read: look at them, order them, add, remove, send. */
export function TrayView({ onBack }: { onBack: () => void }) {
  const { messages, locale } = useSpeech("capture");
  const { pages, delivery, tooMany } = useCapture();
  const t = messages.capture;
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState("");
  const busy = delivery.state !== "idle" && delivery.state !== "failed";
  const ids = pages.map((page) => page.id);

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  useSettle(list, ids.join());

  function move(id: string, toIndex: number) {
    if (toIndex < 0 || toIndex >= pages.length) return;
    browserCapture().move(id, toIndex);
    setSaid(fill(t.moved, { number: toIndex + 1, count: pages.length }));
  }

  const draggedId = usePageDrag(list, ids, move, pages.length > 1 && !busy);

  return (
    <main id="main" className="flex min-h-svh flex-col bg-paper-sunk">
      <header className="pad-safe mx-auto flex w-full max-w-5xl items-center gap-2 pt-[max(0.5rem,env(safe-area-inset-top))] pb-2">
        <IconButton label={messages.ui.back} onClick={onBack} className="-ms-3">
          <BackIcon className="rtl:-scale-x-100" />
        </IconButton>
        <h1 ref={heading} tabIndex={-1} className="text-heading outline-none">
          {plural(locale, t.trayTitle, pages.length)}
        </h1>
      </header>

      <div className="pad-safe mx-auto w-full max-w-5xl grow pb-6">
        <p className={classNames("mb-4 text-ink-soft text-small", busy && "invisible")}>
          {pages.length > 1 ? t.orderHint : t.trayHint}
        </p>
        <ol
          ref={list}
          className={classNames(
            "grid gap-x-4 gap-y-5",
            pages.length === 1 ? "mx-auto max-w-md" : "grid-cols-2 sm:grid-cols-3 lg:grid-cols-4",
          )}
        >
          {pages.map((page, index) => (
            <PageTile
              key={page.id}
              page={page}
              index={index}
              count={pages.length}
              lifted={draggedId === page.id}
              still={busy}
              onMove={(toIndex) => move(page.id, toIndex)}
              onRemove={() => {
                browserCapture().remove(page.id);
                setSaid(t.removed);
                heading.current?.focus({ preventScroll: true });
              }}
            />
          ))}
        </ol>
        {!busy && pages.length < TRAY_LIMITS.pages && <AddPages />}
        {tooMany && (
          <p role="alert" className="mt-4 text-small text-tomato-deep">
            {t.tooMany}
          </p>
        )}
        <p role="status" className="sr-only">
          {said}
        </p>
      </div>
      <SendBar />
    </main>
  );
}

function AddPages() {
  const { messages } = useSpeech("capture");
  const t = messages.capture;
  return (
    <div className="mt-6 flex flex-wrap justify-center gap-3">
      <PhotoInput source="camera" tone="outline" className="pointer-fine:hidden">
        <CameraIcon />
        {t.addByCamera}
      </PhotoInput>
      <PhotoInput source="files" tone="outline" className="pointer-fine:hidden">
        <PhotosIcon />
        {t.addFromPhotos}
      </PhotoInput>
      <PhotoInput source="files" tone="outline" className="not-pointer-fine:hidden">
        <PlusIcon />
        {t.addOnDesktop}
      </PhotoInput>
    </div>
  );
}
