import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { History } from "#components/credits/history.tsx";
import { PackCard } from "#components/credits/pack-card.tsx";
import { plural } from "#components/messages/catalogue.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { SoftLink } from "#components/ui/soft-link.tsx";
import { safeBack } from "#lib/accounts/index.ts";
import { getBalance, listEntries } from "#lib/credits/index.ts";
import { isId, newId } from "#lib/kernel/index.ts";
import { Header } from "../../site-header.tsx";
import { getSpeech } from "../../speech.ts";
import { getVisit } from "../../visit.ts";
import { Words } from "../../words.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getSpeech();
  return { title: messages.credits.title };
}

type CreditsProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

export default async function CreditsPage({ searchParams }: CreditsProps) {
  const { locale, messages } = await getSpeech();
  const query = await searchParams;
  const back = safeBack(one(query.back), "") || null;
  const way = back ? `&back=${encodeURIComponent(back)}` : "";
  const ctx = await getVisit();
  if (ctx.actor.kind !== "diner") {
    const here = `/account/credits${way.replace("&", "?")}`;
    redirect(`/sign-in?back=${encodeURIComponent(here)}`);
  }
  const { accountId } = ctx.actor;
  const from = isId(query.before) ? query.before : undefined;
  const [balance, { lines, next }] = await Promise.all([
    getBalance(ctx, { accountId }),
    listEntries(ctx, { accountId, before: from }),
  ]);
  const t = messages.credits;
  const { stripe, packs, currency } = ctx.billing;
  return (
    <>
      <Header current="account" />
      <main id="main" className="pad-safe pad-safe-bottom mx-auto w-full max-w-2xl pt-6">
        {back && (
          <SoftLink
            href={back}
            className="mb-4 inline-flex min-h-11 items-center text-small underline underline-offset-[6px]"
          >
            {t.backToMenu}
          </SoftLink>
        )}
        <h1 className="price text-display">{plural(locale, t.count, balance.available)}</h1>
        {balance.held > 0 && <p className="mt-2 text-ink-soft">{plural(locale, t.held, balance.held)}</p>}
        {balance.available < 0 && <p className="mt-2 text-tomato-deep">{t.below}</p>}
        <p className="mt-3 max-w-prose text-ink-soft text-small">{t.explain}</p>
        <h2 className="mt-10 mb-4 text-heading">{t.buyTitle}</h2>
        <Words of={["credits"]}>
          {stripe ? (
            <PackCard packs={packs} currency={currency} clickKey={newId()} back={back} />
          ) : (
            <p>{messages.errors["buying-off"]}</p>
          )}
        </Words>
        <h2 className="mt-12 mb-4 text-heading">{t.historyTitle}</h2>
        {lines.length > 0 ? <History lines={lines} locale={locale} messages={messages} /> : <p>{t.empty}</p>}
        {(next || from) && (
          <nav className="mt-8 flex flex-wrap justify-center gap-3">
            {from && (
              <SoftLink href={`/account/credits${way.replace("&", "?")}`} className={buttonClass("outline")}>
                {t.newest}
              </SoftLink>
            )}
            {next && (
              <SoftLink href={`/account/credits?before=${next}${way}`} className={buttonClass("outline")}>
                {t.older}
              </SoftLink>
            )}
          </nav>
        )}
      </main>
    </>
  );
}
