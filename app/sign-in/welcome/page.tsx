import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NoticePage } from "#components/site/notice-page.tsx";
import { buttonClass } from "#components/ui/button.tsx";
import { getProfile, safeBack } from "#lib/accounts/index.ts";
import { Header } from "../../site-header.tsx";
import { getSpeech } from "../../speech.ts";
import { getVisit } from "../../visit.ts";

export async function generateMetadata(): Promise<Metadata> {
  const { messages } = await getSpeech();
  return { title: messages.account.welcome.title, robots: { index: false } };
}

type WelcomePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Signing in worked, the gift did not come: this is said before one goes on. */
export default async function WelcomePage({ searchParams }: WelcomePageProps) {
  const [{ messages }, ctx, query] = await Promise.all([getSpeech(), getVisit(), searchParams]);
  const back = safeBack(typeof query.back === "string" ? query.back : null);
  if (!ctx.visitor || (await getProfile(ctx)).welcome !== "capped") redirect(back);
  const t = messages.account.welcome;
  return (
    <>
      <Header />
      <NoticePage title={t.title} text={t.capped}>
        <a href={back} className={buttonClass("primary", "large")}>
          {t.action}
        </a>
      </NoticePage>
    </>
  );
}
