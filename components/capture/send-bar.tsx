"use client";

import { type ReactNode, useRef } from "react";
import { useSpeech } from "#components/messages/provider.tsx";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { OfflineIcon } from "#components/ui/icons.tsx";
import { useKeptFocus } from "#components/ui/use-kept-focus.ts";
import { browserCapture } from "./browser-capture.ts";
import type { Delivery } from "./deliver.ts";
import { isReadable } from "./tray.ts";
import { useCapture } from "./use-capture.ts";

/** What is going on, in one sentence; null where the button says it, or the reason stands beside it. */
function useGoingOn(delivery: Delivery): string | null {
  const t = useSpeech("capture").messages.capture;
  switch (delivery.state) {
    case "preparing":
      return t.shrinking;
    case "sending":
      // The server looks at what has arrived before it answers: at eight pages that takes seconds.
      return delivery.share < 1 ? t.sending : t.arrived;
    case "offline":
      return t.offline;
    case "pausing":
      return t.pausing;
    case "done":
      return t.looking;
    default:
      return null;
  }
}

/** The bar under the thumb: the one thing to do next, or how far it has come. */
export function SendBar() {
  const { messages } = useSpeech("capture");
  const { pages, delivery } = useCapture();
  const bar = useRef<HTMLDivElement>(null);
  const goingOn = useGoingOn(delivery);
  const t = messages.capture;
  const { state } = delivery;
  const resting = state === "idle" || state === "failed";
  useKeptFocus(bar, resting);

  return (
    <div
      ref={bar}
      className="pad-safe pad-safe-bottom sticky bottom-0 border-hairline border-t bg-paper pt-4"
    >
      <div className="mx-auto max-w-md">
        <Sentence state={state} share={state === "sending" ? delivery.share : state === "done" ? 1 : null}>
          {goingOn}
        </Sentence>
        {state === "failed" && (
          <p role="alert" className="mb-3 text-center text-small">
            {delivery.page === null ? messages.errors[delivery.problem] : t.removeRefused}
          </p>
        )}
        {state === "idle" && !isReadable(pages) && (
          <p className="mb-3 text-center text-small">{t.removeRefused}</p>
        )}
        {resting && (
          <Button
            tone="primary"
            size="large"
            className="w-full"
            disabled={!isReadable(pages)}
            onClick={() => void browserCapture().read()}
          >
            {state === "failed" ? messages.ui.retry : t.read}
          </Button>
        )}
        {!resting && (
          // At the end its room is kept: nothing moves in the moment before the board comes.
          <Button
            tone="plain"
            className={classNames("mt-2 w-full", state === "done" && "invisible")}
            onClick={() => browserCapture().cancel()}
          >
            {t.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}

type SentenceProps = { state: Delivery["state"]; share: number | null; children: ReactNode };

/** Stays in the tree and changes its words, so that screen readers hear each of them; the numbers are the bar's. */
function Sentence({ state, share, children }: SentenceProps) {
  const { messages, locale } = useSpeech("capture");
  const number = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const waiting = state === "offline" || state === "pausing";
  return (
    <>
      <p className="flex items-baseline justify-between gap-3">
        <span
          role="status"
          className={waiting ? "mx-auto mb-1 inline-flex gap-2 text-small" : "font-serif text-dish"}
        >
          {state === "offline" && <OfflineIcon className="shrink-0" />}
          {children}
        </span>
        {share !== null && (
          <span aria-hidden className="price text-ink-soft text-small">
            {number.format(share)}
          </span>
        )}
      </p>
      {(state === "preparing" || share !== null) && (
        <div
          role="progressbar"
          aria-label={messages.capture.sending}
          aria-valuetext={state === "preparing" ? messages.capture.shrinking : undefined}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={Math.round((share ?? 0) * 100)}
          className="mt-2 h-1 overflow-hidden bg-hairline"
        >
          <div
            className="h-full origin-left bg-tomato transition-transform duration-200 rtl:origin-right"
            style={{ transform: `scaleX(${share ?? 0})` }}
          />
        </div>
      )}
    </>
  );
}
