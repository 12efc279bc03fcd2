"use client";

import type { ReactNode } from "react";
import { useSpeech } from "#components/messages/provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { OfflineIcon } from "#components/ui/icons.tsx";
import { browserCapture } from "./browser-capture.ts";
import { isReadable } from "./tray.ts";
import { useCapture } from "./use-capture.ts";

/** The bar under the thumb: the one thing to do next, or how far it has come. */
export function SendBar() {
  const { messages } = useSpeech("capture");
  const { pages, delivery } = useCapture();
  const t = messages.capture;
  const read = () => void browserCapture().read();

  switch (delivery.state) {
    case "idle":
      return (
        <Bar>
          {isReadable(pages) ? null : <p className="mb-3 text-center text-small">{t.removeRefused}</p>}
          <Button tone="primary" size="large" className="w-full" disabled={!isReadable(pages)} onClick={read}>
            {t.read}
          </Button>
        </Bar>
      );
    case "failed":
      return (
        <Bar>
          <p role="alert" className="mb-3 text-center text-small">
            {delivery.page === null ? messages.errors[delivery.problem] : t.removeRefused}
          </p>
          <Button tone="primary" size="large" className="w-full" disabled={!isReadable(pages)} onClick={read}>
            {messages.ui.retry}
          </Button>
        </Bar>
      );
    case "sending":
      return (
        <Bar>
          <Progress share={delivery.share} />
          <StopButton />
        </Bar>
      );
    case "offline":
    case "pausing":
      return (
        <Bar>
          <p role="status" className="mb-1 flex items-center justify-center gap-2 text-small">
            {delivery.state === "offline" && <OfflineIcon />}
            {delivery.state === "offline" ? t.offline : t.pausing}
          </p>
          <StopButton />
        </Bar>
      );
    case "done":
      return (
        <Bar>
          <p role="status" className="py-4 text-center font-serif text-dish">
            {t.looking}
          </p>
        </Bar>
      );
  }
}

function Bar({ children }: { children: ReactNode }) {
  return (
    <div className="pad-safe pad-safe-bottom sticky bottom-0 border-hairline border-t bg-paper pt-4">
      <div className="mx-auto max-w-md">{children}</div>
    </div>
  );
}

function Progress({ share }: { share: number }) {
  const { messages, locale } = useSpeech("capture");
  const t = messages.capture;
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(share);
  return (
    <div>
      <p className="flex items-baseline justify-between gap-3 font-serif text-dish">
        {t.sending}
        <span className="price font-sans text-ink-soft text-small">{percent}</span>
      </p>
      <div
        role="progressbar"
        aria-label={t.sending}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        className="mt-2 h-1 overflow-hidden bg-hairline"
      >
        <div
          className="h-full origin-left bg-tomato transition-transform duration-200 rtl:origin-right"
          style={{ transform: `scaleX(${share})` }}
        />
      </div>
    </div>
  );
}

function StopButton() {
  const { messages } = useSpeech("capture");
  return (
    <Button tone="plain" className="mt-1 w-full" onClick={() => browserCapture().cancel()}>
      {messages.capture.cancel}
    </Button>
  );
}
