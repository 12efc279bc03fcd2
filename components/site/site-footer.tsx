import type { Messages } from "#components/messages/catalogue.ts";

/** The small print at the foot of the card. */
export function SiteFooter({ messages, demo }: { messages: Messages; demo: boolean }) {
  return (
    <footer className="pad-safe pad-safe-bottom mx-auto mt-16 w-full max-w-6xl text-ink-soft text-small">
      <div className="grid gap-6 border-hairline border-t pt-6 pb-4 sm:grid-cols-2">
        <section>
          <h2 className="text-dish text-ink">{messages.landing.privacyTitle}</h2>
          <p className="mt-1.5 max-w-prose">{messages.landing.privacy}</p>
        </section>
        {demo && (
          <section>
            <h2 className="text-dish text-ink">{messages.demo.label}</h2>
            <p className="mt-1.5 max-w-prose">{messages.demo.text}</p>
          </section>
        )}
      </div>
    </footer>
  );
}
