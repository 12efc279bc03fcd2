/*
 * How each language speaks to the diner, the same in every area: de "Sie", fr "vous", es "usted", it "tu", zh "你", ja the
 * polite form without a pronoun, ar the masculine singular. "Credit" is one word each: Credit, crédit, crédito, credito, 点,
 * クレジット, نقطة.
 */

/** Forms by plural rule; every language has at least `other`, Arabic has six. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The shape of an English catalogue with the words left open: what every other language must fill. */
export type Translated<T> = T extends string
  ? string
  : T extends { other: string }
    ? Plural
    : { [K in keyof T]: Translated<T[K]> };
