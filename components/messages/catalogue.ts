import type { en } from "./en.ts";
import type { Plural, Translated } from "./translated.ts";

export type { Plural } from "./translated.ts";

/** All words of one language. The server has them all; a browser is given the areas its page asks for. */
export type Messages = Translated<typeof en>;

/** A part of the catalogue that travels as one. */
export type Area = keyof Messages;

/** What every page has: the layout gives it. */
export const SHARED_AREAS = ["app", "ui", "errors", "broken"] as const satisfies Area[];

export type SharedArea = (typeof SHARED_AREAS)[number];

/** The words of these areas alone. */
export function pickAreas<A extends Area>(messages: Messages, areas: readonly A[]): Pick<Messages, A> {
  return Object.fromEntries(areas.map((area) => [area, messages[area]])) as Pick<Messages, A>;
}

/** Fills {braces}. A value that is missing leaves its brace standing: seen at once, and harmless. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (brace, key: string) => String(values[key] ?? brace));
}

/** The form of `forms` for `count`, with {count} written in the digits of `locale` and further values filled in. */
export function plural(
  locale: string,
  forms: Plural,
  count: number,
  values: Record<string, string | number> = {},
): string {
  const rule = new Intl.PluralRules(locale).select(count);
  const shown = new Intl.NumberFormat(locale).format(count);
  return fill(forms[rule] ?? forms.other, { ...values, count: shown });
}
