"use client";

import { useSpeech } from "#components/messages/provider.tsx";
import { WhenAwake } from "#components/ui/when-awake.tsx";
import { CURRENCIES, DIETS, type Preferences } from "#lib/accounts/client.ts";
import { ALLERGENS } from "#lib/words/client.ts";
import { LOCALES } from "../messages/locales.ts";
import { SelectField } from "../ui/select-field.tsx";
import { AutonomyChoice } from "./autonomy-choice.tsx";
import { Chips } from "./chips.tsx";
import { LANGUAGE_NAMES } from "./language-names.ts";
import { usePreferences } from "./use-preferences.ts";

type PreferencesFormProps = {
  preferences: Preferences;
  /** Named by the server: the two ends need not know the same names, and the page would flicker. */
  currencyNames: Record<string, string>;
};

/** How the diner likes it. Each touch is saved. */
export function PreferencesForm({ preferences: initial, currencyNames }: PreferencesFormProps) {
  const { messages } = useSpeech("account", "allergens");
  const t = messages.account.likes;
  const { preferences, change } = usePreferences(initial);
  const { locale, currency, autonomy, diet, allergies } = preferences;
  return (
    <WhenAwake>
      <div className="grid gap-7">
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField
            label={t.language}
            value={locale ?? ""}
            onChange={({ target }) =>
              change({ locale: LOCALES.find((choice) => choice === target.value) ?? null })
            }
          >
            <option value="">{t.languageAuto}</option>
            {LOCALES.map((choice) => (
              <option key={choice} value={choice} lang={choice}>
                {LANGUAGE_NAMES[choice]}
              </option>
            ))}
          </SelectField>
          <SelectField
            label={t.currency}
            value={currency ?? ""}
            onChange={({ target }) =>
              change({ currency: CURRENCIES.find((choice) => choice === target.value) ?? null })
            }
          >
            <option value="">{t.currencyAuto}</option>
            {CURRENCIES.map((choice) => (
              <option key={choice} value={choice}>
                {currencyNames[choice] ?? choice}
              </option>
            ))}
          </SelectField>
        </div>
        <AutonomyChoice value={autonomy} onChange={(value) => change({ autonomy: value })} />
        <Chips
          legend={t.diet}
          choices={DIETS}
          words={t.diets}
          chosen={diet}
          onChange={(chosen) => change({ diet: chosen })}
        />
        <Chips
          legend={t.allergies}
          hint={t.allergiesText}
          choices={ALLERGENS}
          words={messages.allergens}
          chosen={allergies}
          onChange={(chosen) => change({ allergies: chosen })}
        />
      </div>
    </WhenAwake>
  );
}
