import type { Messages } from "#components/messages/catalogue.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { SoftLink } from "../ui/soft-link.tsx";

/** The empty list: an empty card, laid out and waiting. */
export function NoMenus({ messages }: { messages: Messages }) {
  const t = messages.menus;
  return (
    <div className="card-frame mx-auto mt-6 flex max-w-md flex-col items-center bg-paper-raised px-8 py-14 text-center">
      <p className="font-serif text-heading">{t.emptyTitle}</p>
      <p className="mt-2 max-w-[30ch] text-ink-soft">{t.emptyText}</p>
      <SoftLink href="/" className={`${buttonClass("primary", "large")} mt-7`}>
        {t.emptyAction}
      </SoftLink>
    </div>
  );
}
