import { headers } from "next/headers";
import { cache } from "react";
import { getMessages } from "#components/messages/load.ts";
import { chooseLocale } from "#components/messages/locales.ts";

/** The language of this request and its words; asked once per request, however many components want it. */
export const getSpeech = cache(async () => {
  const locale = chooseLocale((await headers()).get("accept-language"));
  return { locale, messages: await getMessages(locale) };
});
