"use client";

import { useState } from "react";
import { plural } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { CameraIcon, MenuCardIcon, PhotosIcon } from "#components/ui/icons.tsx";
import { showToast } from "#components/ui/toast.ts";
import { browserCapture } from "./browser-capture.ts";
import { PhotoInput } from "./photo-input.tsx";
import { fetchSample } from "./sample.ts";
import { openTray } from "./tray-address.ts";
import { useCapture } from "./use-capture.ts";

/** The ways to begin. Phones get camera and gallery, a desk gets one chooser and the hint to drop or paste. */
export function WayIn() {
  const { messages, locale } = useSpeech("capture");
  const { pages } = useCapture();
  const t = messages.capture;

  if (pages.length > 0) {
    return (
      <div className="flex flex-col gap-3">
        <p className="text-ink-soft">{plural(locale, t.waiting, pages.length)}</p>
        <div className="flex flex-wrap gap-3">
          <Button tone="primary" size="large" className="grow" onClick={openTray}>
            {t.continue}
          </Button>
          <Button size="large" onClick={() => browserCapture().clear()}>
            {t.discard}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3">
      <PhotoInput source="camera" tone="primary" size="large" className="pointer-fine:hidden">
        <CameraIcon sizePx={26} />
        {t.photograph}
      </PhotoInput>
      <PhotoInput source="files" tone="primary" size="large" className="not-pointer-fine:hidden">
        <CameraIcon sizePx={26} />
        {t.photograph}
      </PhotoInput>
      <div className="flex flex-wrap gap-3 *:grow">
        <PhotoInput source="files" tone="outline" size="tight" className="pointer-fine:hidden">
          <PhotosIcon sizePx={20} />
          {t.choose}
        </PhotoInput>
        <SampleButton />
      </div>
      <p className="not-pointer-fine:hidden text-ink-soft text-small">{t.dropHint}</p>
    </div>
  );
}

function SampleButton() {
  const { messages } = useSpeech("capture");
  const t = messages.capture;
  const [fetching, setFetching] = useState(false);

  async function trySample() {
    setFetching(true);
    const sample = await fetchSample();
    setFetching(false);
    if (!sample) return showToast({ text: t.sampleFailed, tone: "trouble" });
    browserCapture().add([sample]);
    openTray();
    await browserCapture().read();
  }

  return (
    <button
      type="button"
      aria-disabled={fetching}
      className={buttonClass("outline", "tight")}
      onClick={() => !fetching && trySample()}
    >
      <MenuCardIcon sizePx={20} />
      {t.sample}
    </button>
  );
}
