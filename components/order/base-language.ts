/** The language of a tag without its region or script: "pt" of "pt-BR", and of the "pt_BR" that Android's voices carry. */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? "";
