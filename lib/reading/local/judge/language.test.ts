import { expect, test } from "vitest";
import { guessLanguage, menuLanguage } from "./language.ts";

const menus: [string, string | null, string[]][] = [
  ["en", null, ["Grilled chicken with garlic butter", "Mushroom soup", "Apple pie and cream", "Sides"]],
  ["de", null, ["Kartoffelsuppe mit Wurstchen", "Schnitzel vom Kalb", "Apfelstrudel mit Sahne"]],
  ["fr", null, ["Soupe a loignon", "Poulet roti aux legumes", "Tarte aux pommes", "Vin rouge"]],
  ["it", null, ["Zuppa di pesce", "Pollo alla griglia", "Insalata di pomodori", "Vino della casa"]],
  ["es", null, ["Ensalada de tomate", "Pollo asado con patatas", "Tarta de queso", "Cerveza"]],
  ["pt", null, ["Sopa do dia", "Bacalhau com batatas", "Arroz de pato", "Pudim de ovos"]],
  ["nl", null, ["Uitsmijter met ham en kaas", "Soep van de dag", "Gebakken zalm"]],
  ["pl", null, ["Pierogi z miesem", "Zurek z jajkiem", "Kotlet schabowy z ziemniakami"]],
  ["tr", null, ["Mercimek corbasi", "Tavuk izgara", "Patlican salatasi", "Ayran"]],
  ["id", "IDR", ["Nasi goreng ayam", "Es teh manis", "Mie rebus dengan telur"]],
  ["ms", "MYR", ["Nasi Goreng Kampung", "Mee Kuah", "Roti Canai", "Teh Tarik", "Ayam Masin"]],
  ["zh-Hant", null, ["紅燒牛肉麵", "滷肉飯", "酸辣湯"]],
  ["zh-Hans", null, ["红烧牛肉面", "鱼香肉丝", "酸辣汤"]],
  ["ja", null, ["ラーメン", "とんかつ定食", "からあげ"]],
];

test.each(menus)("%s is told by the words of its menus, without accents", (language, currency, texts) => {
  expect(guessLanguage(texts, currency)).toBe(language);
});

test("too little to go by is no language", () => {
  expect(guessLanguage(["Box XL", "7"], null)).toBeNull();
  expect(guessLanguage([], null)).toBeNull();
});

test("traditional print stays traditional when the recogniser simplified half of it", () => {
  expect(guessLanguage(["三寶牛肉面", "红烧牛肉面", "鲁肉飯", "酸辣湯"], null)).toBe("zh-Hant");
});

test("a language that only the spelling knows is told, and the first of two languages, and Chinese beside Latin", () => {
  expect(menuLanguage(["Crni rizot", "Lignje na zaru", "Palacinke s orasima", "Rozata"], [], null)).toBe(
    "hr",
  );
  expect(
    menuLanguage(["Kapustnica", "Bryndzove halusky", "Parene buchty", "Cesnakova polievka"], [], "EUR"),
  ).toBe("sk");
  const wines = ["Cremant de Loire Brut NV", "Rioja Reserva 2018"];
  const notes = [
    "red cherries and spice, served chilled",
    "green apple, lemon and almonds",
    "by the glass or bottle",
  ];
  expect(menuLanguage(wines, [...wines, ...notes], "GBP")).toBe("en");
  expect(
    menuLanguage(
      ["紅燒牛肉麵", "滷肉飯"],
      ["Beef noodle soup", "Braised pork rice", "fresh lemon tea"],
      null,
    ),
  ).toBe("zh-Hant");
});
