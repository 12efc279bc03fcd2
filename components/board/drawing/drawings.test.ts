import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { boardDish, boardOf } from "#lib/menus/board-testing.ts";
import { type DishView, NO_PICTURE, type PictureState } from "#lib/menus/client.ts";
import { createBoardStore } from "../state/board-store.ts";
import { takeAfterSignIn } from "./after-sign-in.ts";
import { createDrawings, type DrawTrouble } from "./drawings.ts";

const dish = (id: string, state: PictureState = "none") =>
  boardDish(id, { picture: { ...NO_PICTURE, state } });

type Sent = { dishIds: string[]; style: string; key: string };

let answer: () => Promise<Response>;
let sent: { path: string; body: Sent }[];

const says = (status: number, code: string) => async () => Response.json({ error: { code } }, { status });
const agrees = async () => Response.json({ waiting: 1, unpaid: 0, drawn: 0, credits: 1 });

beforeEach(() => {
  sent = [];
  answer = agrees;
  vi.stubGlobal("fetch", (path: string, { body }: { body: string }) => {
    sent.push({ path, body: JSON.parse(body) });
    return answer();
  });
  const kept = new Map<string, string>();
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

function open(...dishes: DishView[]) {
  const store = createBoardStore(boardOf(dishes));
  const troubles: DrawTrouble[] = [];
  const drawings = createDrawings("m", store, (trouble) => troubles.push(trouble));
  const states = () => store.get().dishes.map((each) => each.picture.state);
  return { store, drawings, troubles, states };
}

test("two taps at once ask once, and the dish waits from the first of them on", async () => {
  const { drawings, states } = open(dish("a"), dish("b"));
  const first = drawings.draw(["a"], "as-served");
  expect(states()).toEqual(["waiting", "none"]);
  expect(await drawings.draw(["a"], "as-served")).toBe(false);
  expect(await first).toBe(true);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({ path: "/api/menus/m/draw", body: { dishIds: ["a"], style: "as-served" } });
});

test("a wish that did not get through is taken back, and trying again is the same wish", async () => {
  const { drawings, states, troubles } = open(dish("a"));
  answer = () => Promise.reject(new Error("no network"));
  expect(await drawings.draw(["a"], "chefs-drawing")).toBe(false);
  expect(states()).toEqual(["none"]);
  expect(troubles).toMatchObject([{ code: "offline" }]);
  answer = agrees;
  troubles[0]?.retry();
  expect(states()).toEqual(["waiting"]);
  expect(sent.map(({ body }) => body.key)).toEqual([sent[0]?.body.key, sent[0]?.body.key]);
});

test("a guest is asked to sign in, and the wish is kept for exactly one return to this board", async () => {
  const { store, drawings, states, troubles } = open(dish("a"), dish("b"));
  answer = says(401, "sign-in-needed");
  await drawings.draw(["a", "b"], "as-served");
  expect(states()).toEqual(["none", "none"]);
  expect(store.get().prompt).toEqual({ kind: "sign-in" });
  expect(troubles).toEqual([]);
  expect(takeAfterSignIn("another")).toBeNull();
  expect(takeAfterSignIn("m")).toEqual(sent[0]?.body);
  expect(takeAfterSignIn("m")).toBeNull();
});

test.each([
  "no json",
  "null",
  '{"menuId":"m","atMs":9e15}',
  '{"menuId":"m","atMs":9e15,"order":{"dishIds":"a"}}',
])("what another version kept in the tab, %s, draws nothing", (text) => {
  sessionStorage.setItem("carte.draw-after-sign-in", text);
  expect(takeAfterSignIn("m")).toBeNull();
});

test("a painter that is switched off is said by the board itself", async () => {
  const { store, drawings, troubles } = open(dish("a"));
  answer = says(503, "painting-off");
  await drawings.draw(["a"], "as-served");
  expect(store.get().paintingOff).toBe(true);
  expect(troubles).toEqual([]);
});

test("drawn again without a word sends none, and shows the old picture waiting", async () => {
  const { drawings, states, store } = open(dish("a", "drawn"));
  const [drawn] = store.get().dishes;
  if (drawn) await drawings.redraw(drawn, "  ");
  expect(sent).toMatchObject([{ path: "/api/menus/m/dishes/a/redraw", body: {} }]);
  expect(states()).toEqual(["waiting"]);
});
