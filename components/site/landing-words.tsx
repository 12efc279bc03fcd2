import type { Messages } from "#components/messages/catalogue.ts";

/** The one sentence. */
export function LandingWords({ messages }: { messages: Messages }) {
  return (
    <div>
      <h1 className="max-w-[11ch] text-display tracking-[-0.015em] [:lang(ar)_&]:leading-[1.2] [:is(:lang(ja),:lang(zh))_&]:max-w-none [:is(:lang(ja),:lang(zh))_&]:text-[min(var(--text-display),12vw)] lg:[:is(:lang(ja),:lang(zh))_&]:text-[min(var(--text-display),4.7vw)] [:is(:lang(ja),:lang(zh))_&]:leading-[1.15]">
        {messages.landing.sentence}
      </h1>
      <p className="mt-4 max-w-[40ch] text-pretty text-ink-soft">{messages.landing.promise}</p>
    </div>
  );
}
