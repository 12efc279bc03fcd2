import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { DinerMark } from "#components/account/diner-mark.tsx";
import { PreferencesForm } from "#components/account/preferences-form.tsx";
import { SessionsList } from "#components/account/sessions-list.tsx";
import { YourData } from "#components/account/your-data.tsx";
import { plural } from "#components/messages/catalogue.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { SoftLink } from "#components/ui/soft-link.tsx";
import { CURRENCIES, getProfile, listSessions } from "#lib/accounts/index.ts";
import { getBalance } from "#lib/credits/index.ts";
import { Header } from "../site-header.tsx";
import { getSpeech } from "../speech.ts";
import { getVisit } from "../visit.ts";
import { Words } from "../words.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getSpeech();
  return { title: messages.account.title, robots: { index: false } };
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-4 border-hairline border-t py-8 lg:grid-cols-[16rem_1fr] lg:gap-10">
      <h2 className="text-heading">{title}</h2>
      <div className="min-w-0">{children}</div>
    </section>
  );
}

/** "Euro (EUR)" in the diner's language. */
function namesOfCurrencies(locale: string): Record<string, string> {
  const names = new Intl.DisplayNames([locale], { type: "currency" });
  return Object.fromEntries(CURRENCIES.map((code) => [code, `${names.of(code) ?? code} (${code})`]));
}

export default async function AccountPage() {
  const [{ messages, locale }, ctx] = await Promise.all([getSpeech(), getVisit()]);
  if (!ctx.visitor) redirect("/sign-in?back=/account");
  const { accountId } = ctx.visitor;
  const [profile, sessions, balance] = await Promise.all([
    getProfile(ctx),
    listSessions(ctx),
    getBalance(ctx, { accountId }),
  ]);
  const t = messages.account;
  return (
    <>
      <Header current="account" />
      <main id="main" className="pad-safe pad-safe-bottom mx-auto w-full max-w-4xl pt-6">
        <div className="flex flex-wrap items-center gap-4 pb-8">
          <DinerMark
            name={profile.name}
            pictureVersion={profile.pictureVersion}
            className="size-16 text-heading"
          />
          <div className="min-w-0 grow">
            <h1 className="text-heading">
              <span className="sr-only">{t.title}: </span>
              <bdi>{profile.name ?? t.someone}</bdi>
            </h1>
            <p className="truncate text-ink-soft text-small">
              <bdi>{profile.email}</bdi>
            </p>
          </div>
          <div className="flex items-center gap-4">
            <span className="whitespace-nowrap text-dish tabular-nums">
              {plural(locale, messages.credits.count, balance.available)}
            </span>
            <SoftLink href="/account/credits" className={buttonClass("outline")}>
              {t.creditsLink}
            </SoftLink>
          </div>
        </div>
        <Words of={["account", "allergens"]}>
          <Part title={t.likes.title}>
            <PreferencesForm preferences={profile} currencyNames={namesOfCurrencies(locale)} />
          </Part>
          <Part title={t.sessions.title}>
            <SessionsList sessions={sessions} />
          </Part>
          <Part title={t.data.title}>
            <YourData credits={balance.available} />
          </Part>
        </Words>
      </main>
    </>
  );
}
