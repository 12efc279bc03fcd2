/** Forms by plural rule; every language has at least `other`, Arabic has six. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The shape of an English catalogue with the words left open: what every other language must fill. */
export type Translated<T> = T extends string
  ? string
  : T extends { other: string }
    ? Plural
    : { [K in keyof T]: Translated<T[K]> };
