"use client";

import { useSpeech } from "#components/messages/provider.tsx";
import type { AllergenView } from "#lib/menus/client.ts";
import { useBoardState } from "../board-context.tsx";
import { usePhrases } from "../shell/use-phrases.ts";

const GRADES = ["stated", "likely", "possible"] as const;

/**
 * Allergens by how sure they are, each with the menu's own words behind it. What is not listed is unknown, and the last
 * line always says so: nothing here may be read as "free of".
 */
export function Allergens({ allergens }: { allergens: AllergenView[] }) {
  const { details, fill } = usePhrases();
  const language = useBoardState((state) => state.server.menu.language) ?? undefined;
  const avoided = useBoardState((state) => state.allergies);
  const names: Record<string, string> = useSpeech("allergens").messages.allergens;
  return (
    <div>
      <h3 className="text-dish">{details.allergens.title}</h3>
      {GRADES.map((grade) => {
        const found = allergens.filter((each) => each.grade === grade);
        if (found.length === 0) return null;
        return (
          <div key={grade} className="mt-2.5">
            <h4 className="text-ink-soft text-small">{details.allergens[grade]}</h4>
            <ul className="mt-0.5">
              {found.map((each) => (
                <li key={each.allergen} className="flex flex-wrap items-baseline gap-x-2">
                  <span className={grade === "possible" ? "" : "font-semibold"}>
                    {names[each.allergen] ?? each.allergen}
                  </span>
                  {avoided.includes(each.allergen) && (
                    <span className="rounded-pill border border-tomato px-2 text-fine text-tomato-deep">
                      {details.allergens.yours}
                    </span>
                  )}
                  {each.words && (
                    <span lang={language} dir="auto" className="text-ink-soft text-small">
                      {fill(details.allergens.from, { words: each.words })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className="mt-2.5 border-saffron border-s-2 ps-3 text-small">
        {allergens.length > 0 ? details.allergens.rest : details.allergens.none}
      </p>
    </div>
  );
}
