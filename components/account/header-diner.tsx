import { fill, type Messages, plural } from "#components/messages/catalogue.ts";
import { SoftLink } from "../ui/soft-link.tsx";
import { DinerMark } from "./diner-mark.tsx";

/** Who is signed in, as every header shows it. */
export type HeaderDiner = { name: string | null; pictureVersion: string | null; credits: number };

type HeaderAccountProps = { messages: Messages; locale: string; diner: HeaderDiner | null };

/** The way in; for who is in, what there is to spend and the way to the account. */
export function HeaderAccount({ messages, locale, diner }: HeaderAccountProps) {
  const t = messages.account;
  if (!diner)
    return (
      <a
        href="/sign-in"
        className="inline-flex min-h-11 items-center rounded-pill border border-edge px-4 text-small hover:bg-paper-sunk"
      >
        {t.signIn}
      </a>
    );
  const { name, pictureVersion, credits } = diner;
  return (
    <>
      <SoftLink
        href="/account/credits"
        aria-label={plural(locale, messages.credits.count, credits)}
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-pill px-2 text-small tabular-nums hover:bg-paper-sunk"
      >
        <span aria-hidden="true" className="size-2.5 rounded-pill bg-tomato" />
        {new Intl.NumberFormat(locale).format(credits)}
      </SoftLink>
      <SoftLink
        href="/account"
        aria-label={fill(t.headerAccount, { name: name ?? t.someone })}
        className="-me-1.5 inline-flex size-11 items-center justify-center rounded-pill"
      >
        <DinerMark name={name} pictureVersion={pictureVersion} className="size-9" />
      </SoftLink>
    </>
  );
}
