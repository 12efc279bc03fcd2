import { join } from "node:path";
import { expectAccessible } from "./support/accessible.ts";
import { expect, openBoard, openDish, sheet, shownNames, stroke, test, tile } from "./support/board.ts";
import {
  BISTRO,
  deleteMenu,
  newMenu,
  READ_WITHIN_MS,
  upload,
  uploadBlank,
  whenRead,
} from "./support/menus.ts";
import { inMotion } from "./support/test.ts";

const TURNED = join(import.meta.dirname, "files/turned-with-location.jpg");

test.describe("in a language of long words", () => {
  test.use({ locale: "fr-FR" });

  test("dishes appear while two pages are read, and none that is there moves, also at the end", async ({
    page,
    origin,
  }) => {
    await inMotion(page);
    const menuId = await upload(page.request, origin, [BISTRO, TURNED]);
    await openBoard(page, menuId);
    const first = page.getByRole("heading", { level: 3 }).first();
    await expect(first).toBeVisible({ timeout: READ_WITHIN_MS });
    const topPx = () => first.evaluate((heading) => heading.getBoundingClientRect().top + window.scrollY);
    const before = [await first.textContent(), await topPx()];
    const { dishes } = await whenRead(page.request, menuId);
    await expect(page.getByRole("heading", { level: 3 })).toHaveCount(dishes.length);
    await expect(page.getByRole("status").filter({ hasText: /^Terminé/ })).toBeAttached();
    expect([await first.textContent(), await topPx()]).toEqual(before);
  });
});

test("the server draws the whole board: it reads without script", async ({ browser, readBistro, bistro }) => {
  const context = await browser.newContext({ storageState: readBistro.state, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/menus/${readBistro.menuId}`);
  expect(await shownNames(page)).toHaveLength(bistro.dishes.length);
  await context.close();
});

test("search finds a dish without its accents, and says how many it found", async ({
  page,
  origin,
  isMobile,
}) => {
  const names = ["Crème brûlée", "Œuf mayonnaise", "Käsespätzle"];
  const menuId = await newMenu(
    page.request,
    origin,
    names.map((name) => ({ name })),
  );
  await openBoard(page, menuId);
  if (isMobile) await page.getByRole("button", { name: "Search the dishes" }).click();
  for (const [typed, found] of [
    ["creme BRULEE", "Crème brûlée"],
    ["oeuf", "Œuf mayonnaise"],
    ["spatz", "Käsespätzle"],
  ] as const) {
    await page.getByRole("searchbox").fill(typed);
    await expect(page.getByRole("status").filter({ hasText: "1 dish found" })).toBeVisible();
    await expect.poll(() => shownNames(page)).toEqual([found]);
  }
  await page.getByRole("searchbox").fill("xyzzy");
  await page.getByRole("button", { name: "Show all dishes" }).click();
  expect(await shownNames(page)).toHaveLength(names.length);
});

test("a section can be looked at alone", async ({ page, bistro }) => {
  const section = bistro.dishes.at(-1)?.section ?? "";
  await page.getByRole("group", { name: "Sections" }).getByRole("button", { name: section }).click();
  expect(await shownNames(page)).toEqual(
    bistro.dishes.filter((dish) => dish.section === section).map((dish) => dish.name),
  );
  await page.getByRole("button", { name: "All", exact: true }).click();
  expect(await shownNames(page)).toHaveLength(bistro.dishes.length);
});

test("from anywhere on a long board each section is two touches away, and its heading is where one goes on", async ({
  page,
  bistro,
}) => {
  await inMotion(page);
  const titles = [...new Set(bistro.dishes.flatMap((dish) => dish.section ?? []))];
  const last = titles.at(-1) ?? "";
  const heading = page.getByRole("heading", { level: 2, name: last, exact: true });
  const sections = page.getByRole("navigation").getByRole("button", { name: "Sections", exact: true });
  await expect(sections).toBeHidden();

  await page.getByRole("button", { name: "By price" }).click();
  await page.getByRole("heading", { level: 3 }).last().scrollIntoViewIfNeeded();
  await sections.click();
  const list = page.getByRole("list", { name: "Sections" });
  await expect(list.getByRole("button")).toHaveCount(titles.length);
  await list.getByRole("button", { name: titles[1] }).click();
  await expect(list).toBeHidden();
  await expect(page.getByRole("heading", { level: 2, name: titles[1], exact: true })).toBeFocused();

  // With a keyboard alone, and the section one is in is marked.
  await sections.focus();
  await page.keyboard.press("Enter");
  await expect(list.locator("[aria-current]")).toContainText(titles[1] ?? "");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(sections).toBeFocused();
  await page.keyboard.press("Enter");
  await list.getByRole("button", { name: last }).press("Enter");
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(
    page.getByRole("button", { name: bistro.dishes.find((d) => d.section === last)?.name }),
  ).toBeFocused();
});

test("dishes stand by price when asked to, and as printed otherwise", async ({ page, bistro }) => {
  const printed = await shownNames(page);
  await page.getByRole("button", { name: "By price" }).click();
  const amountOf = new Map(bistro.dishes.map((dish) => [dish.name, dish.prices[0]?.amountHundredths ?? 1e9]));
  const amounts = (await shownNames(page)).map((name) => amountOf.get(name) ?? 0);
  expect(amounts).toEqual(amounts.toSorted((a, b) => a - b));
  await page.getByRole("button", { name: "By price" }).click();
  expect(await shownNames(page)).toEqual(printed);
});

test("descriptions stay chosen after a reload, from the first paint on", async ({ page, bistro }) => {
  const described = bistro.dishes.find((dish) => dish.description);
  await page.getByRole("button", { name: "With descriptions" }).click();
  await expect(page.getByText(described?.description ?? "").first()).toBeVisible();
  const html = await (await page.request.get(page.url())).text();
  expect(html).toContain("Two a row");
  await page.reload();
  await expect(page.getByRole("button", { name: "Two a row" })).toBeVisible();
});

test("a dish opens, leads to its neighbours, and Back closes it where one was", async ({ page, bistro }) => {
  const [, second, third] = await shownNames(page);
  const dialog = await openDish(page, second ?? "");
  await expect(dialog.getByRole("img", { name: `Sketch of ${second}` })).toBeVisible();
  await dialog.getByRole("button", { name: "Next dish" }).click();
  await expect(dialog.getByRole("heading", { name: third })).toBeVisible();
  await page.goBack();
  await expect(dialog).toBeHidden();
  expect(await shownNames(page)).toHaveLength(bistro.dishes.length);
});

test("a finger turns the sheet sideways and drags it down", async ({ page, bistro, isMobile }) => {
  test.skip(!isMobile, "fingers only");
  await inMotion(page);
  expect(bistro.dishes.length).toBeGreaterThan(2);
  const [first, second] = await shownNames(page);
  const dialog = await openDish(page, first ?? "");
  await expect(dialog).toHaveCSS("translate", "none");
  await stroke(page, { x: 320, y: 420 }, { x: 90, y: 425 });
  await expect(dialog.getByRole("heading", { name: second })).toBeVisible();
  await stroke(page, { x: 90, y: 420 }, { x: 330, y: 425 });
  await expect(dialog.getByRole("heading", { name: first })).toBeVisible();
  await stroke(page, { x: 195, y: 300 }, { x: 195, y: 620 });
  await expect(dialog).toBeHidden();
});

test("a dish's own address opens it, and closing it leads to the board", async ({ page, bistro }) => {
  const dish = bistro.dishes[3];
  await page.goto("about:blank");
  await openBoard(page, bistro.menu.id, `#dish/${dish?.id}`);
  await expect(sheet(page).getByRole("heading", { name: dish?.name })).toBeVisible();
  await sheet(page).getByRole("button", { name: "Close" }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`/menus/${bistro.menu.id}$`));
});

test("a long menu in many scripts fits, and loads only the sketches that are near", async ({
  page,
  origin,
}) => {
  const names = [
    "红烧牛肉面",
    "قهوة عربية بالهيل",
    "Boeuf bourguignon à l’ancienne",
    "カツ丼",
    "Żurek",
    "ต้มยำกุ้ง",
  ];
  const dishes = Array.from({ length: 60 }, (_, index) => ({
    name: `${names[index % names.length]} ${index + 1}`,
    section: ["面类", "مقبلات", "Plats"][Math.floor(index / 20)],
    prices: index === 1 ? "klein 12,50 € / mittel 15,50 € / groß 18,50 €" : `${index + 1},50`,
  }));
  const menuId = await newMenu(page.request, origin, dishes);
  const sketches = new Set<string>();
  page.on("request", (request) => request.url().includes("/api/sketches/") && sketches.add(request.url()));
  await openBoard(page, menuId);
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(60);
  await page.waitForLoadState("load");
  expect(sketches.size).toBeLessThan(45);
  // Not the window's inner width: a phone makes it as wide as the page.
  const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(widthPx).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  await tile(page, "قهوة عربية بالهيل 32").scrollIntoViewIfNeeded();
  await expect(page.getByRole("heading", { name: "مقبلات", level: 2 })).toBeInViewport();
  await expectAccessible(page);
});

test("a photo with nothing on it gets a kind answer and a way on", async ({ page, origin }) => {
  const menuId = await uploadBlank(page.request, origin);
  await openBoard(page, menuId);
  await expect(page.getByRole("heading", { name: "No words to read" })).toBeVisible({
    timeout: READ_WITHIN_MS,
  });
  await expectAccessible(page);
  await page.getByRole("link", { name: "Take another photo" }).click();
  await expect(page).toHaveURL("/");
});

test.describe("menus that are not there", () => {
  test.use({ expectedErrors: [/404/] });

  test("an unknown menu and another guest's are equally missing", async ({ browser, bistro }) => {
    const stranger = await browser.newContext({ storageState: { cookies: [], origins: [] } });
    const page = await stranger.newPage();
    for (const id of [bistro.menu.id, "00000000-0000-7000-8000-000000000000", "nonsense"]) {
      const response = await page.goto(`/menus/${id}`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { name: "This menu is not here" })).toBeVisible();
    }
    await stranger.close();
  });

  test("a menu deleted on another screen says so", async ({ page, origin }) => {
    const menuId = await uploadBlank(page.request, origin);
    await openBoard(page, menuId);
    await deleteMenu(page.request, origin, menuId);
    await expect(page.getByRole("heading", { name: "This menu was deleted" })).toBeVisible();
  });
});

test("a menu is renamed and deleted from its board", async ({ page, origin }) => {
  const menuId = await uploadBlank(page.request, origin);
  await openBoard(page, menuId);
  const choose = async (action: string) => {
    await page.getByRole("button", { name: "What to do with this menu" }).click();
    await page.getByRole("button", { name: action }).click();
  };
  await choose("Rename");
  await page.getByLabel("Name of this menu").fill("Chez nous");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Renamed." })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Chez nous", level: 1 })).toBeVisible();
  await choose("Delete this menu");
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await expect(page).toHaveURL(/\/menus$/);
  expect((await page.request.get(`/api/menus/${menuId}`)).status()).toBe(404);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`board, sheet and form are accessible in a ${colorScheme} room`, async ({ page, bistro }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await expectAccessible(page);
    const dialog = await openDish(page, bistro.dishes[0]?.name ?? "");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Correct" }).click();
    await expectAccessible(page);
  });
}
