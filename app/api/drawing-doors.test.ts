import { describe, expect, test } from "vitest";
import { z } from "zod";
import { photo } from "#lib/menus/testing.ts";
import { TEST_ORIGIN, webUnderTest } from "./testing.ts";

/** The doors of pictures as the framework calls them. The painter is never reached: drawing is the worker's. */
const provider = { name: "one", baseUrl: "http://127.0.0.1:61234/v1", apiKey: "k", image: "native" };
const house = webUnderTest({
  CARTE_PROVIDERS: JSON.stringify([provider]),
  CARTE_PAINTERS: "one:gpt-image-2.6-flare",
  AUTH_GOOGLE_ID: "",
});

type Guest = { cookie: string; menuId: string; dishId: string };

async function guest(): Promise<Guest> {
  const { POST } = await import("./menus/route.ts");
  const form = new FormData();
  form.append("photo", new Blob([new Uint8Array(await photo())]), "a.jpg");
  const headers = { "idempotency-key": crypto.randomUUID(), origin: TEST_ORIGIN };
  const made = await POST(new Request(`${TEST_ORIGIN}/api/menus`, { method: "POST", body: form, headers }), {
    params: Promise.resolve({}),
  });
  const { menuId } = z.object({ menuId: z.string() }).parse(await made.json());
  const cookie = made.headers.get("set-cookie")?.split(";")[0] ?? "";
  const dishes = await import("./menus/[id]/dishes/route.ts");
  const added = await dishes.POST(post(`/api/menus/${menuId}/dishes`, { name: "Borscht" }, cookie), {
    params: Promise.resolve({ id: menuId }),
  });
  const { dish } = z.object({ dish: z.object({ id: z.string() }) }).parse(await added.json());
  return { cookie, menuId, dishId: dish.id };
}

function post(path: string, body: object, cookie: string): Request {
  const headers = { cookie, origin: TEST_ORIGIN, "content-type": "application/json" };
  return new Request(`${TEST_ORIGIN}${path}`, { method: "POST", body: JSON.stringify(body), headers });
}

async function draw({ menuId, cookie }: Guest, body: object): Promise<Response> {
  const { POST } = await import("./menus/[id]/draw/route.ts");
  return POST(post(`/api/menus/${menuId}/draw`, body, cookie), { params: Promise.resolve({ id: menuId }) });
}

async function redraw({ menuId, dishId, cookie }: Guest, body: object): Promise<Response> {
  const { POST } = await import("./menus/[id]/dishes/[dishId]/redraw/route.ts");
  const path = `/api/menus/${menuId}/dishes/${dishId}/redraw`;
  return POST(post(path, body, cookie), { params: Promise.resolve({ id: menuId, dishId }) });
}

async function picture(key: string, headers: Record<string, string> = {}, size = ""): Promise<Response> {
  const { GET } = await import("./pictures/[key]/route.ts");
  const request = new Request(`${TEST_ORIGIN}/api/pictures/${key}${size}`, { headers });
  return GET(request, { params: Promise.resolve({ key }) });
}

const codeOf = async (response: Response) =>
  z.object({ error: z.object({ code: z.string() }) }).parse(await response.json()).error.code;
const key = () => crypto.randomUUID();

describe("POST /api/menus/{id}/draw", () => {
  test("has dishes wait for a painter, and says the same to the same request again", async () => {
    const me = await guest();
    const body = { dishIds: "all", style: "as-served", key: key() };
    const answers = [await draw(me, body), await draw(me, body)];
    for (const answer of answers)
      expect([answer.status, await answer.json()]).toEqual([
        200,
        { waiting: 1, unpaid: 0, drawn: 0, credits: 0 },
      ]);
    const row = await house.database.db.dish.findUniqueOrThrow({ where: { id: me.dishId } });
    expect(row.pictureState).toBe("waiting");
  });

  test.each([
    ["no key", { dishIds: "all" }],
    ["a style beyond measure", { dishIds: "all", key: key(), style: "x".repeat(500) }],
    ["a quality nobody sells", { dishIds: "all", key: key(), quality: "medium" }],
    ["no dishes", { dishIds: [], key: key() }],
    ["a dish that is no id", { dishIds: ["1; DROP TABLE dish"], key: key() }],
    ["a field nobody knows", { dishIds: "all", key: key(), credits: -1 }],
  ])("refuses %s", async (_, body) => {
    const refused = await draw(await guest(), body);
    expect([refused.status, await codeOf(refused)]).toEqual([400, "bad-request"]);
  });

  test("of somebody else's menu is a menu that is not there", async () => {
    const [me, other] = [await guest(), await guest()];
    const refused = await draw({ ...me, cookie: other.cookie }, { dishIds: "all", key: key() });
    expect([refused.status, await codeOf(refused)]).toEqual([404, "not-found"]);
  });
});

describe("POST /api/menus/{id}/dishes/{dishId}/redraw", () => {
  test("is for a dish that has a picture, once", async () => {
    const me = await guest();
    expect(await codeOf(await redraw(me, {}))).toBe("not-found");
    const { db } = house.database;
    await db.dish.update({
      where: { id: me.dishId },
      data: { pictureState: "drawn", pictureKey: "0".repeat(40) },
    });
    const { dish } = z
      .object({ dish: z.object({ picture: z.object({ state: z.string() }) }) })
      .parse(await (await redraw(me, { hint: null })).json());
    expect(dish.picture.state).toBe("waiting");
    const busy = await redraw(me, {});
    expect([busy.status, await codeOf(busy)]).toEqual([409, "picture-busy"]);
    await db.dish.update({ where: { id: me.dishId }, data: { pictureState: "drawn", pictureWish: null } });
    const used = await redraw(me, {});
    expect([used.status, await codeOf(used)]).toEqual([409, "redraw-used"]);
  });
});

describe("GET /api/pictures/{key}", () => {
  test("is public and immutable, in two sizes, and nothing but a picture", async () => {
    const { getWeb } = await import("#lib/web.ts");
    const { storage } = await getWeb().contextFor({ guestCookie: undefined, sessionCookie: undefined });
    const name = "ab".repeat(20);
    await storage.putAs(`pictures/${name}/full.webp`, Buffer.from("full"), "image/webp");
    await storage.putAs(`pictures/${name}/thumb.webp`, Buffer.from("thumb"), "image/webp");
    const full = await picture(name);
    expect([full.status, await full.text(), full.headers.get("content-type")]).toEqual([
      200,
      "full",
      "image/webp",
    ]);
    expect(full.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(await (await picture(name, {}, "?size=thumb")).text()).toBe("thumb");
    const etag = full.headers.get("etag") ?? "";
    expect((await picture(name, { "if-none-match": etag })).status).toBe(304);
    expect((await picture("cd".repeat(20))).status).toBe(404);
    expect((await picture("..%2F..%2Fsecret")).status).toBe(400);
    expect((await picture(name, {}, "?size=huge")).status).toBe(400);
  });
});
