"use client";

import { useSyncExternalStore } from "react";
import { useSpeech } from "#components/messages/provider.tsx";

const never = () => () => undefined;

/** The browser's own kind of this language: en-GB writes a day before its month, and our "en" would not. */
const ownTag = (locale: string) => navigator.languages.find((tag) => tag.split("-")[0] === locale) ?? locale;

/**
 * A date in the diner's language. The server does not know the diner's time zone and region: it writes UTC, and the
 * browser puts its own day and hour in as soon as it wakes up, without a hydration mismatch.
 */
export function LocalDate({ iso, className }: { iso: string; className?: string }) {
  const { locale } = useSpeech();
  const write = (tag: string, timeZone?: string) =>
    new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short", timeZone }).format(new Date(iso));
  const text = useSyncExternalStore(
    never,
    () => write(ownTag(locale)),
    () => write(locale, "UTC"),
  );
  return (
    <time dateTime={iso} className={className}>
      {text}
    </time>
  );
}
