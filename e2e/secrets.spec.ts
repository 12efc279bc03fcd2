import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./support/board.ts";
import { newMenu } from "./support/menus.ts";
import { signInAt } from "./support/sign-in.ts";

const ROOT = join(import.meta.dirname, "..");

// Signing in takes a guest's menus along, and the shared guest's must stay.
test.use({ storageState: { cookies: [], origins: [] } });

/** What the processes under test are told and nobody else may know: what `npm start` made, and what stand-ins ask for. */
async function secretValues(): Promise<string[]> {
  const folder = process.env.CARTE_E2E_DATA;
  if (!folder) throw new Error("set CARTE_E2E_DATA to the data folder of the Carte at CARTE_E2E_URL");
  const secret = await readFile(join(folder, "secret"), "utf8");
  return [secret.trim(), "sk_test_demo", "whsec_demo", "carte-demo-secret", "postgres://", "postgresql://"];
}

/** Every variable of the environment: a name in a browser's script is where a value would have stood. */
async function variableNames(): Promise<string[]> {
  const source = await readFile(join(ROOT, "lib/kernel/env.ts"), "utf8");
  return [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name ?? "");
}

async function scriptsIn(folder: string): Promise<string> {
  const entries = await readdir(join(ROOT, ".next", folder), { recursive: true, withFileTypes: true });
  const scripts = entries.filter((entry) => entry.isFile() && entry.name.endsWith(".js"));
  const texts = scripts.map(({ parentPath, name }) => readFile(join(parentPath, name), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

test("no browser is sent a secret, or the name of one", async ({ page, origin }) => {
  const menuId = await newMenu(page.request, origin, [{ name: "Ossobuco" }]);
  await signInAt(page, "/account", "Lena");
  const paths = ["/", "/menus", `/menus/${menuId}`, `/api/menus/${menuId}`, "/account", "/account/credits"];
  const pages = paths.map(async (path) => (await page.request.get(path)).text());
  const sent = [...(await Promise.all(pages)), await scriptsIn("static")].join("\n");
  const names = await variableNames();
  const forbidden = [...names, ...(await secretValues())];
  expect(["Ossobuco", ...forbidden].filter((words) => sent.includes(words))).toEqual(["Ossobuco"]);
  // They are what to look for: the server's own scripts have them.
  const kept = await scriptsIn("server");
  expect(names.filter((name) => !kept.includes(name))).toEqual([]);
});
