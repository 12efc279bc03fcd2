import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInCard } from "#components/account/sign-in-card.tsx";
import { SIGN_IN_REASONS, safeBack } from "#lib/accounts/index.ts";
import { isStandIn } from "#lib/kernel/index.ts";
import { getWeb } from "#lib/web.ts";
import { Header } from "../site-header.tsx";
import { getSpeech } from "../speech.ts";
import { getVisit } from "../visit.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getSpeech();
  return { title: messages.account.enter.title, robots: { index: false } };
}

type SignInPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const [{ messages, locale }, { visitor }, query] = await Promise.all([
    getSpeech(),
    getVisit(),
    searchParams,
  ]);
  const back = safeBack(typeof query.back === "string" ? query.back : null);
  if (visitor) redirect(back);
  const { AUTH_GOOGLE_ID, AUTH_GOOGLE_ISSUER, CARTE_SIGN_UP_CREDITS } = getWeb().env;
  const demo = isStandIn(AUTH_GOOGLE_ISSUER) ? "demo" : "on";
  return (
    <>
      <Header />
      <SignInCard
        messages={messages}
        locale={locale}
        back={back}
        problem={SIGN_IN_REASONS.find((reason) => reason === query.problem) ?? null}
        gift={CARTE_SIGN_UP_CREDITS}
        mode={AUTH_GOOGLE_ID ? demo : "off"}
      />
    </>
  );
}
