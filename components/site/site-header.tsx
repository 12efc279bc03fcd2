import type { Messages } from "#components/messages/catalogue.ts";
import { HeaderAccount, type HeaderDiner } from "../account/header-diner.tsx";
import { SoftLink } from "../ui/soft-link.tsx";
import { Wordmark } from "./wordmark.tsx";

type SiteHeaderProps = {
  messages: Messages;
  locale: string;
  /** Who is signed in; null for everybody else. */
  diner: HeaderDiner | null;
  current?: "menus" | "account";
};

/** Name on one side; on the other the diner's own menus, credits and account. */
export function SiteHeader({ messages, locale, diner, current }: SiteHeaderProps) {
  return (
    <header className="pad-safe mx-auto flex w-full max-w-6xl items-center justify-between pt-[max(0.5rem,env(safe-area-inset-top))]">
      <SoftLink
        href="/"
        aria-label={messages.app.home}
        className="-ms-1 inline-flex min-h-12 items-center px-1"
      >
        <Wordmark />
      </SoftLink>
      <nav className="flex items-center gap-2 sm:gap-4">
        <SoftLink
          href="/menus"
          aria-current={current === "menus" ? "page" : undefined}
          className="inline-flex min-h-11 items-center px-1 text-small underline decoration-hairline decoration-1 underline-offset-[6px] hover:decoration-tomato aria-[current]:decoration-ink"
        >
          {messages.app.myMenus}
        </SoftLink>
        <HeaderAccount messages={messages} locale={locale} diner={diner} />
      </nav>
    </header>
  );
}
