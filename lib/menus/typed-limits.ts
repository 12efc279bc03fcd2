/** The longest a diner may type, in UTF-16 units as an input's `maxlength` counts them. More is refused. */
export const TYPED_LIMITS = {
  nameChars: 200,
  descriptionChars: 600,
  sectionChars: 120,
  titleChars: 120,
  priceTextChars: 120,
  hintChars: 120,
  styleChars: 120,
} as const;
