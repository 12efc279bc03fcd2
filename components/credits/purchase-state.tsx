"use client";

import { useEffect, useState } from "react";
import { type Messages, plural } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import type { PurchaseView } from "#lib/billing/client.ts";
import { buttonClass } from "../ui/button.tsx";
import { SoftLink } from "../ui/soft-link.tsx";
import { followPurchase } from "./follow-purchase.ts";

/** After this long, a wait deserves another sentence. */
const LONG_MS = 30_000;

function wordsOf(
  purchase: PurchaseView,
  isLong: boolean,
  locale: string,
  t: Messages["credits"],
): [string, string] {
  switch (purchase.state) {
    case "granted":
      return [
        plural(locale, t.grantedTitle, purchase.credits),
        purchase.back ? t.grantedText : t.grantedPlain,
      ];
    case "waiting":
      return [t.waitingTitle, t.waitingText];
    case "failed":
      return [t.failedTitle, t.nothingCharged];
    case "over":
      return [t.overTitle, t.nothingCharged];
    case "unpaid":
      return [t.unpaidTitle, t.unpaidText];
    case "odd":
      return [t.oddTitle, t.oddText];
    case "open":
      return [t.checkingTitle, isLong ? t.checkingLong : t.checkingText];
  }
}

/** What became of a purchase, and goes on telling until it is over, however late that is. */
export function PurchaseState({ purchase: first }: { purchase: PurchaseView }) {
  const { locale, messages } = useSpeech("credits");
  const [purchase, setPurchase] = useState(first);
  const [isLong, setLong] = useState(false);
  useEffect(() => followPurchase(first, setPurchase), [first]);
  useEffect(() => {
    const late = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(late);
  }, []);
  const t = messages.credits;
  const [title, text] = wordsOf(purchase, isLong, locale, t);
  const credits = `/account/credits${purchase.back ? `?back=${encodeURIComponent(purchase.back)}` : ""}`;
  const isDone = purchase.state === "granted";
  return (
    <div className="card-frame flex max-w-lg flex-col items-center bg-paper-raised px-8 py-14 text-center sm:px-14">
      <div role="status">
        <h1 className="text-heading">{title}</h1>
        <p className="mt-3 max-w-[38ch] text-ink-soft">{text}</p>
      </div>
      <div className="mt-7 flex flex-wrap justify-center gap-3">
        {purchase.back && (
          <SoftLink href={purchase.back} className={buttonClass(isDone ? "primary" : "outline")}>
            {t.backToMenu}
          </SoftLink>
        )}
        <SoftLink href={credits} className={buttonClass(isDone && !purchase.back ? "primary" : "outline")}>
          {t.toCredits}
        </SoftLink>
      </div>
    </div>
  );
}
