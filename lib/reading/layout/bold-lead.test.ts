import { expect, test } from "vitest";
import type { LayoutPage } from "./page.ts";
import { setPage, tell } from "./typeset-testing.ts";

const MENU = `
    #Varmrätter
    Biff Rydberg senapskräm, äggula          295
    Wallenbergare ärtor, lingon, brynt smör  215
    Ugnsbakad lax dillstuvad potatis         225
    Kroppkakor                               165`;
const BOLD = ["Biff Rydberg", "Wallenbergare", "Ugnsbakad lax", "Kroppkakor"];

/** The page as if each line began with the bold words, whose strokes have `bold` times the weight of the rest. */
function weighted(bold: number, fade = 0): LayoutPage {
  const page = setPage(MENU);
  const lines = page.lines.map((line) => {
    const lead = BOLD.find((words) => line.text.startsWith(words))?.length ?? 0;
    return {
      ...line,
      charWeights: [...line.text].map((_, at) => (at < lead ? bold : 1) * 5 * (1 - fade * at)),
    };
  });
  return { ...page, lines };
}

test("where names stand in bold before what they are, the name is the bold part", () => {
  expect(tell(weighted(1.3))).toEqual([
    "[Varmrätter]",
    "Biff Rydberg | 295 | senapskräm, äggula",
    "Wallenbergare | 215 | ärtor, lingon, brynt smör",
    "Ugnsbakad lax | 225 | dillstuvad potatis",
    "Kroppkakor | 165",
  ]);
});

test("one weight throughout, or a line that fades in slanting light, is one name", () => {
  for (const page of [weighted(1), weighted(1, 0.01), setPage(MENU)])
    expect(tell(page)[1]).toBe("Biff Rydberg senapskräm, äggula | 295");
});

test("names of two words whose second is fainter stay whole: nothing but light may be behind it", () => {
  const page = setPage(`
    #Tapas
    Patatas bravas        6,50
    Ensaladilla rusa      5,80
    Tortilla española     6,20
    Gambas al ajillo     11,50`);
  const lines = page.lines.map((line) => ({
    ...line,
    charWeights: [...line.text].map((_, at) => (at < line.text.indexOf(" ") ? 8 : 6.5)),
  }));
  expect(tell({ ...page, lines })).toEqual([
    "[Tapas]",
    "Patatas bravas | 6,50",
    "Ensaladilla rusa | 5,80",
    "Tortilla española | 6,20",
    "Gambas al ajillo | 11,50",
  ]);
});

test("a blurred page on which some names happen to end fainter has no such habit", () => {
  const page = setPage(`
    #Gerechten
    Saté van kippendij       16,50
    Zalmfilet van de grill   21,50
    Mosselen witte wijn      19,50
    Tosti geitenkaas          8,50
    Broodje kroket            7,50
    Dame blanche              6,50`);
  const lines = page.lines.map((line) => {
    const lead = / \p{L}+ /u.test(line.text) ? line.text.indexOf(" ") : 0;
    return { ...line, charWeights: [...line.text].map((_, at) => (at < lead ? 11 : 8.5)) };
  });
  expect(tell({ ...page, lines })[1]).toBe("Saté van kippendij | 16,50");
});
