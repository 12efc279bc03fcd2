import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { type APIRequestContext, expect } from "@playwright/test";
import type { MenuView } from "#lib/menus/client.ts";
import { PHOTOS } from "./photos.ts";

const FIXTURES = join(import.meta.dirname, "../../bench/reading/fixtures");

/** A menu of 13 dishes on one page, in three sections, each with a description and a price. */
export const BISTRO = join(FIXTURES, "fr-bistro-hand.jpg");

/** A local reader on a busy machine needs some seconds a page. */
export const READ_WITHIN_MS = 60_000;

const headers = (origin: string) => ({ Origin: origin });

/** Sends photos as this guest's browser would; the answer's cookie stays with `request`. */
export async function upload(request: APIRequestContext, origin: string, photos: string[]): Promise<string> {
  const form = new FormData();
  for (const path of photos)
    form.append("photo", new File([await readFile(path)], basename(path), { type: "image/jpeg" }));
  return send(request, origin, form);
}

/** Photos with nothing on them. */
export async function uploadBlank(request: APIRequestContext, origin: string, pages = 1): Promise<string> {
  const form = new FormData();
  for (const { buffer, name, mimeType } of PHOTOS.slice(0, pages))
    form.append("photo", new File([new Uint8Array(buffer)], name, { type: mimeType }));
  return send(request, origin, form);
}

async function send(request: APIRequestContext, origin: string, form: FormData): Promise<string> {
  const response = await request.post("/api/menus", {
    multipart: form,
    headers: { ...headers(origin), "Idempotency-Key": randomUUID() },
  });
  expect(response.status(), await response.text()).toBe(201);
  const body: { menuId: string } = await response.json();
  return body.menuId;
}

export async function viewOf(request: APIRequestContext, menuId: string): Promise<MenuView> {
  const response = await request.get(`/api/menus/${menuId}`);
  expect(response.ok()).toBe(true);
  return response.json();
}

/** The menu as it stands once its reading is over, whatever came of it. */
export async function whenRead(request: APIRequestContext, menuId: string): Promise<MenuView> {
  for (const giveUpAt = Date.now() + READ_WITHIN_MS; Date.now() < giveUpAt; await delay(100)) {
    const view = await viewOf(request, menuId);
    if (/ready|no-menu|failed/.test(view.menu.status)) return view;
  }
  throw new Error(`menu ${menuId} was not read in ${READ_WITHIN_MS / 1_000} s`);
}

type NewDish = { name: string; section?: string; prices?: string; description?: string };

/** Adds dishes through the API, as another phone would. */
export async function addDishes(
  request: APIRequestContext,
  origin: string,
  menuId: string,
  dishes: NewDish[],
): Promise<void> {
  for (const data of dishes) {
    const response = await request.post(`/api/menus/${menuId}/dishes`, { data, headers: headers(origin) });
    expect(response.status(), await response.text()).toBe(201);
  }
}

/** A menu of these dishes, on a photo of a wall: for tests that change it. */
export async function newMenu(
  request: APIRequestContext,
  origin: string,
  dishes: NewDish[],
): Promise<string> {
  const menuId = await uploadBlank(request, origin);
  await whenRead(request, menuId);
  await addDishes(request, origin, menuId, dishes);
  return menuId;
}

/** Changes one dish through the API, as another phone would. */
export async function correct(
  request: APIRequestContext,
  origin: string,
  menuId: string,
  dishId: string,
  data: Partial<Record<"name" | "prices" | "description" | "section", string>>,
) {
  const response = await request.patch(`/api/menus/${menuId}/dishes/${dishId}`, {
    data,
    headers: headers(origin),
  });
  expect(response.ok(), await response.text()).toBe(true);
}

export async function deleteMenu(request: APIRequestContext, origin: string, menuId: string) {
  const response = await request.delete(`/api/menus/${menuId}`, { headers: headers(origin) });
  expect(response.status()).toBe(204);
}
