import { allergens as ar } from "#components/messages/allergens/ar.ts";
import { allergens as de } from "#components/messages/allergens/de.ts";
import { allergens as en } from "#components/messages/allergens/en.ts";
import { allergens as es } from "#components/messages/allergens/es.ts";
import { allergens as fr } from "#components/messages/allergens/fr.ts";
import { allergens as it } from "#components/messages/allergens/it.ts";
import { allergens as ja } from "#components/messages/allergens/ja.ts";
import { allergens as zh } from "#components/messages/allergens/zh.ts";
import { fill } from "#components/messages/catalogue.ts";
import { baseLanguage } from "./base-language.ts";

/** What stands over an order, in the language of the menu: many more than Carte itself speaks. */
const PLEASE: Record<string, string> = {
  ar: "أودّ أن أطلب:",
  ca: "Voldria, si us plau:",
  cs: "Prosím:",
  da: "Jeg vil gerne have:",
  de: "Ich hätte gern:",
  el: "Θα ήθελα, παρακαλώ:",
  en: "I would like, please:",
  es: "Quisiera, por favor:",
  fi: "Saisinko:",
  fr: "Je voudrais, s’il vous plaît :",
  hr: "Molim:",
  hu: "Ezt kérném:",
  id: "Saya mau pesan:",
  it: "Vorrei, per favore:",
  ja: "こちらをお願いします",
  ko: "이것으로 주세요:",
  ms: "Saya nak pesan:",
  nl: "Ik wil graag:",
  no: "Jeg vil gjerne ha:",
  pl: "Poproszę:",
  pt: "Eu queria, por favor:",
  ro: "Aș dori, vă rog:",
  ru: "Будьте добры:",
  sk: "Prosím si:",
  sv: "Jag skulle vilja ha:",
  th: "ขอสั่ง",
  tr: "Sipariş etmek istiyorum:",
  vi: "Cho tôi gọi:",
  zh: "我想点：",
};

/** Only where we have the fourteen words too: a wrong word for an allergen is worse than none. */
const ALLERGIC: Record<string, { ask: string; names: Record<string, string> }> = {
  ar: { ask: "لديّ حساسية من: {allergens}. هل يوجد شيء منها في هذا؟", names: ar },
  de: { ask: "Ich bin allergisch gegen: {allergens}. Ist davon etwas enthalten?", names: de },
  en: { ask: "I am allergic to: {allergens}. Is there any of it in this?", names: en },
  es: { ask: "Tengo alergia a: {allergens}. ¿Lleva algo de esto?", names: es },
  fr: { ask: "Je suis allergique à : {allergens}. Y en a-t-il dedans ?", names: fr },
  it: { ask: "Sono una persona allergica a: {allergens}. Ce n’è dentro?", names: it },
  ja: { ask: "次のものにアレルギーがあります：{allergens}。入っていますか？", names: ja },
  zh: { ask: "我对以下东西过敏：{allergens}。里面有吗？", names: zh },
};

/** The words over an order; null in a language we have none of. */
export const pleaseIn = (language: string | null): string | null =>
  (language && PLEASE[baseLanguage(language)]) || null;

/** The question about these allergens; null in a language we have no words for, or when there are none. */
export function allergyQuestionIn(language: string | null, allergens: string[]): string | null {
  const words = ALLERGIC[baseLanguage(language ?? "")];
  if (!language || !words || allergens.length === 0) return null;
  const names = allergens.map((each) => words.names[each] ?? each);
  return fill(words.ask, { allergens: new Intl.ListFormat(language, { type: "unit" }).format(names) });
}
