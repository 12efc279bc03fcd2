"use client";

import { useSpeech } from "#components/messages/provider.tsx";
import { NoticePage } from "#components/site/notice-page.tsx";

// Sent along with every page: so the button is written out, without the tones and sizes of all others. It loads the page
// anew: `reset` would only draw again what the server had answered, and with the database back would go on failing.
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const { messages } = useSpeech();
  const t = messages.broken;
  return (
    <NoticePage title={t.title} text={t.text}>
      <title>{t.title}</title>
      <button
        type="button"
        onClick={() => window.location.reload()}
        className="min-h-14 rounded-pill bg-tomato px-7 font-medium text-on-tomato"
      >
        {t.action}
      </button>
      {error.digest && (
        <p className="w-full text-fine text-ink-soft">{t.reference.replace("{digest}", error.digest)}</p>
      )}
    </NoticePage>
  );
}
