import type { en } from "./en.ts";

/** Forms by plural rule; every language has at least `other`, Arabic has six. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

type Translated<T> = T extends string
  ? string
  : T extends { other: string }
    ? Plural
    : { [K in keyof T]: Translated<T[K]> };

/** The shape of every catalogue: that of English, with the words left open. */
export type Messages = Translated<typeof en>;

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
