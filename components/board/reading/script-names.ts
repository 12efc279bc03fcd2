/**
 * The names of scripts in the diner's language, as a list: "Korean and Thai". The reader gives ISO 15924 codes; the
 * browser knows their names, but calls Hang "Hangul", a word few diners know: those few go by their language.
 */
const BY_LANGUAGE: Record<string, string> = { Hang: "ko", Kore: "ko", Jpan: "ja", Hira: "ja", Kana: "ja" };

export function scriptNames(scripts: string[], locale: string): string {
  const script = new Intl.DisplayNames([locale], { type: "script", fallback: "none" });
  const language = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
  const names = scripts.flatMap((code) => {
    const known = BY_LANGUAGE[code];
    try {
      return (known ? language.of(known) : script.of(code)) ?? [];
    } catch {
      return []; // not a code at all
    }
  });
  return new Intl.ListFormat(locale, { type: "conjunction" }).format([...new Set(names)]);
}
