import { SiteHeader } from "#components/site/site-header.tsx";
import { getBalance } from "#lib/credits/index.ts";
import { getSpeech } from "./speech.ts";
import { getVisit } from "./visit.ts";

/** The header of a page, with who is signed in and what they can spend. */
export async function Header({ current }: { current?: "menus" | "account" }) {
  const [{ messages, locale }, ctx] = await Promise.all([getSpeech(), getVisit()]);
  const { visitor } = ctx;
  const credits = visitor && (await getBalance(ctx, { accountId: visitor.accountId })).available;
  const diner = visitor && {
    name: visitor.name,
    pictureVersion: visitor.pictureVersion,
    credits: credits ?? 0,
  };
  return <SiteHeader messages={messages} locale={locale} diner={diner} {...(current && { current })} />;
}
