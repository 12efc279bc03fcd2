"use client";

import { useSyncExternalStore } from "react";
import { useSpeech } from "#components/messages/provider.tsx";

const never = () => () => undefined;

/**
 * A date in the diner's language. The server does not know the diner's time zone: it writes UTC, and the browser puts
 * its own day and hour in as soon as it wakes up, without a hydration mismatch.
 */
export function LocalDate({ iso, className }: { iso: string; className?: string }) {
  const { locale } = useSpeech();
  const write = (timeZone?: string) =>
    new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short", timeZone }).format(
      new Date(iso),
    );
  const text = useSyncExternalStore(
    never,
    () => write(),
    () => write("UTC"),
  );
  return (
    <time dateTime={iso} className={className}>
      {text}
    </time>
  );
}
