"use client";

import { useSpeech } from "#components/messages/provider.tsx";
import { AUTONOMIES, type Autonomy } from "#lib/accounts/client.ts";

type AutonomyChoiceProps = { value: Autonomy; onChange: (value: Autonomy) => void };

/** How far Carte goes alone, from nothing to everything, with what each step means. */
export function AutonomyChoice({ value, onChange }: AutonomyChoiceProps) {
  const { messages } = useSpeech("account");
  const t = messages.account.likes;
  return (
    <fieldset>
      <legend className="text-ink-soft text-small">{t.autonomy}</legend>
      <div className="mt-1 divide-y divide-hairline border-hairline border-y">
        {AUTONOMIES.map((autonomy) => (
          <label key={autonomy} className="flex min-h-14 cursor-pointer items-start gap-3 py-3">
            <input
              type="radio"
              name="autonomy"
              className="mt-0.5 size-5 shrink-0 accent-tomato"
              checked={value === autonomy}
              onChange={() => onChange(autonomy)}
            />
            <span>
              <span className="block text-body leading-tight">{t.autonomies[autonomy]}</span>
              <span className="mt-0.5 block text-ink-soft text-small">{t.autonomyTexts[autonomy]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
