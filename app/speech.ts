import { headers } from "next/headers";
import { cache } from "react";
import { getMessages } from "#components/messages/load.ts";
import { chooseLocale, LOCALES, type Locale } from "#components/messages/locales.ts";
import { getVisit } from "./visit.ts";

/** The language of this request and its words; asked once per request, however many components want it. */
export const getSpeech = cache(async () => {
  const locale = (await chosenLocale()) ?? chooseLocale((await headers()).get("accept-language"));
  return { locale, messages: await getMessages(locale) };
});

/** What the diner has chosen goes before what the browser says. Words must be had also when the database is away. */
async function chosenLocale(): Promise<Locale | undefined> {
  const visit = await getVisit().catch(() => null);
  return LOCALES.find((locale) => locale === visit?.visitor?.locale);
}
