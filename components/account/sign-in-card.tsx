import { type Messages, plural } from "#components/messages/catalogue.ts";
import type { SignInReason } from "#lib/accounts/client.ts";
import { buttonClass } from "../ui/button.tsx";

type SignInCardProps = {
  messages: Messages;
  locale: string;
  /** Where one goes from here; a path of this site. */
  back: string;
  problem: SignInReason | null;
  /** What a new diner is given. */
  gift: number;
  /** `off`: nobody can sign in here. `demo`: what comes next is a stand-in. */
  mode: "on" | "demo" | "off";
};

/** One card: what signing in is for, and the one thing to do. A plain form: it works before any script has come. */
export function SignInCard({ messages, locale, back, problem, gift, mode }: SignInCardProps) {
  const t = messages.account;
  return (
    <main id="main" className="pad-safe grid min-h-[80svh] place-items-center py-8">
      <div className="card-frame w-full max-w-lg bg-paper-raised px-7 py-12 sm:px-14">
        <h1 className="text-center text-heading">{t.enter.title}</h1>
        {problem && (
          <p role="alert" className="mt-5 border-saffron border-s-2 ps-3 text-small">
            {t.problems[problem]}
          </p>
        )}
        <p className="mx-auto mt-4 max-w-[36ch] text-center text-ink-soft">
          {mode === "off" ? t.enter.off : t.enter.text}
          {mode !== "off" && gift > 0 && ` ${plural(locale, t.enter.gift, gift)}`}
        </p>
        {mode !== "off" && (
          <form method="post" action="/api/auth/signin/google" className="mt-7">
            <input type="hidden" name="back" value={back} />
            <button type="submit" className={`${buttonClass("primary", "large")} w-full`}>
              {t.enter.action}
            </button>
          </form>
        )}
        <a href={back} className={`${buttonClass("plain")} mt-3 w-full`}>
          {t.enter.without}
        </a>
        {mode !== "off" && (
          <p className="mt-6 border-hairline border-t pt-5 text-fine text-ink-soft">
            {t.enter.kept}
            {mode === "demo" && ` ${t.enter.demo}`}
          </p>
        )}
      </div>
    </main>
  );
}
