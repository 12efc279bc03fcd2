import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";

/** Where the stand-in that paints listens: `npm start` gives it a free port and writes that into its log. */
async function painterUrl(): Promise<URL> {
  const folder = process.env.CARTE_E2E_DATA;
  if (!folder) throw new Error("set CARTE_E2E_DATA to the data folder of the Carte at CARTE_E2E_URL");
  const log = await readFile(join(folder, "logs", "stand-ins.log"), "utf8");
  const urls = [...log.matchAll(/"stand-in-ready","service":"openai","url":"([^"]+)"/g)];
  const url = urls.at(-1)?.[1];
  if (!url) throw new Error("no painter has said where it is");
  return new URL(url);
}

/** The next picture of a dish of this name comes to nothing, in this way. */
export async function spoilPicture(
  name: string,
  kind: "malformed" | "moderation-blocked" | "server-error" | "overloaded",
): Promise<void> {
  const fault = { path: "/images/generations", contains: name, kind };
  const response = await fetch(new URL("/_control", await painterUrl()), {
    method: "POST",
    body: JSON.stringify({ faults: [fault] }),
  });
  expect(response.ok).toBe(true);
}
