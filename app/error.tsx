"use client";

import { useSpeech } from "#components/messages/provider.tsx";
import { NoticePage } from "#components/site/notice-page.tsx";

// Sent along with every page: so the button is written out, without the tones and sizes of all others.
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const { messages } = useSpeech();
  const t = messages.broken;
  return (
    <>
      <NoticePage title={t.title} text={t.text}>
        <button
          type="button"
          onClick={reset}
          className="min-h-14 rounded-pill bg-tomato px-7 font-medium text-on-tomato"
        >
          {t.action}
        </button>
      </NoticePage>
      {error.digest && (
        <p className="text-center text-fine text-ink-soft">{t.reference.replace("{digest}", error.digest)}</p>
      )}
    </>
  );
}
