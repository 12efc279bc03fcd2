"use client";

import { useState } from "react";
import { fill, plural } from "#components/messages/catalogue.ts";
import { useSpeech } from "#components/messages/provider.tsx";
import type { Pack } from "#lib/billing/client.ts";
import { buttonClass } from "../ui/button.tsx";
import { WhenAwake } from "../ui/when-awake.tsx";
import { creditPriceText, moneyText } from "./amounts.ts";
import { openCheckout } from "./open-checkout.ts";

type PackCardProps = { packs: readonly Pack[]; currency: string; clickKey: string; back: string | null };

/** The packs as a printed card: name, leader, price; each line is the way to pay for it. */
export function PackCard({ packs, currency, clickKey, back }: PackCardProps) {
  const { locale, messages } = useSpeech("credits");
  const [opening, setOpening] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const t = messages.credits;

  async function buy(pack: string) {
    if (opening) return;
    setOpening(pack);
    setProblem(null);
    const answer = await openCheckout({ pack, back, clickKey: `${clickKey}-${pack}` });
    if (answer.ok) return window.location.assign(answer.url);
    setOpening(null);
    const sentences: Record<string, string> = messages.errors;
    setProblem(fill(t.notBought, { reason: sentences[answer.code] ?? messages.errors.internal }));
  }

  return (
    <div className="card-frame bg-paper-raised px-6 py-7 sm:px-9">
      <WhenAwake>
        <ul className="divide-y divide-hairline">
          {packs.map((pack) => {
            const name = plural(locale, t.count, pack.credits);
            const price = moneyText(locale, pack.priceMinor, currency);
            return (
              <li key={pack.name}>
                <button
                  type="button"
                  onClick={() => void buy(pack.name)}
                  aria-disabled={opening !== null}
                  className="group grid w-full gap-1 py-4 text-start disabled:opacity-55 aria-disabled:opacity-55"
                >
                  <span className="flex items-baseline gap-2.5">
                    <span className="font-serif text-dish">{name}</span>
                    <span className="leader" aria-hidden />
                    <span className="price text-body">{price}</span>
                  </span>
                  <span className="flex items-center justify-between gap-3 text-ink-soft text-small">
                    {fill(t.each, { price: creditPriceText(locale, pack, currency) })}
                    <span className={buttonClass("outline", "tight")}>
                      {opening === pack.name ? t.opening : t.buy}
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </WhenAwake>
      <p className="mt-3 text-fine text-ink-soft">{t.buyNote}</p>
      <p role="status" className="text-small text-tomato-deep empty:hidden [&:not(:empty)]:mt-3">
        {problem}
      </p>
    </div>
  );
}
