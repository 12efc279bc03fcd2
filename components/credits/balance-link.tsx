import { type Messages, plural } from "#components/messages/catalogue.ts";
import { SoftLink } from "../ui/soft-link.tsx";

type BalanceLinkProps = {
  credits: number;
  locale: string;
  messages: Pick<Messages, "credits">;
  /** Where buying is to come back to: a path of this site. */
  back?: string;
};

/** What the diner has, wherever credits matter; leads to where they come from. */
export function BalanceLink({ credits, locale, messages, back }: BalanceLinkProps) {
  const way = back ? `?back=${encodeURIComponent(back)}` : "";
  return (
    <SoftLink
      href={`/account/credits${way}`}
      className="price inline-flex min-h-11 items-center px-1 text-small underline decoration-hairline decoration-1 underline-offset-[6px] hover:decoration-tomato"
    >
      {plural(locale, messages.credits.count, credits)}
    </SoftLink>
  );
}
