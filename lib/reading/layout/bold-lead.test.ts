import { expect, test } from "vitest";
import type { LayoutPage } from "./page.ts";
import { setPage, tell } from "./typesetting.ts";

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
