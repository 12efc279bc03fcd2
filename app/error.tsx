"use client";

import { fill } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import { NoticePage } from "#components/site/notice-page.tsx";
import { Button } from "#components/ui/button.tsx";

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
        <Button tone="primary" size="large" onClick={reset}>
          {t.action}
        </Button>
      </NoticePage>
      {error.digest && (
        <p className="text-center text-fine text-ink-soft">{fill(t.reference, { digest: error.digest })}</p>
      )}
    </>
  );
}
