import { ApiError, missing } from "./api-error.ts";
import { type Fields, readForm, textOf } from "./form.ts";
import type { Answer } from "./idempotency.ts";
import { listPage, typesOf } from "./listing.ts";
import { openSession } from "./open-session.ts";
import type { Shop } from "./shop.ts";

type Question = { shop: Shop; id: string; fields: Fields; pageOrigin: string };
type Route = { method: "GET" | "POST"; path: RegExp; run: (question: Question) => object };

function found<T>(value: T | undefined, what: string, id: string): T {
  if (value === undefined) throw missing(what, id);
  return value;
}

function newSession({ shop, fields, pageOrigin }: Question): object {
  const { session, item, intentMetadata } = openSession(shop.books, fields, pageOrigin);
  shop.items.set(session.id, item);
  shop.till.intentMetadata.set(session.id, intentMetadata);
  return session;
}

function newRefund({ shop, fields }: Question): object {
  const amount = textOf(fields.amount);
  const payment = textOf(fields.payment_intent);
  if (!payment)
    throw new ApiError(400, "Missing required param: payment_intent.", { param: "payment_intent" });
  return shop.till.refund(payment, amount === null ? undefined : Number(amount));
}

function ofPayment<T extends { payment_intent: unknown }>(items: Iterable<T>, fields: Fields): T[] {
  const payment = textOf(fields.payment_intent);
  return [...items].filter((item) => payment === null || item.payment_intent === payment);
}

const ROUTES: Route[] = [
  { method: "POST", path: /^\/v1\/checkout\/sessions$/, run: newSession },
  { method: "GET", path: /^\/v1\/checkout\/sessions\/(\w+)$/, run: ({ shop, id }) => shop.books.session(id) },
  {
    method: "GET",
    path: /^\/v1\/checkout\/sessions$/,
    run: ({ shop, fields }) =>
      listPage("/v1/checkout/sessions", ofPayment(shop.books.sessions.values(), fields), fields),
  },
  {
    method: "POST",
    path: /^\/v1\/checkout\/sessions\/(\w+)\/expire$/,
    run: ({ shop, id }) => shop.till.expire(id),
  },
  { method: "GET", path: /^\/v1\/payment_intents\/(\w+)$/, run: ({ shop, id }) => shop.books.intent(id) },
  {
    method: "GET",
    path: /^\/v1\/charges\/(\w+)$/,
    run: ({ shop, id }) => found(shop.books.charges.get(id), "charge", id),
  },
  { method: "POST", path: /^\/v1\/refunds$/, run: newRefund },
  {
    method: "GET",
    path: /^\/v1\/refunds$/,
    run: ({ shop, fields }) =>
      listPage("/v1/refunds", ofPayment(shop.books.refunds.values(), fields), fields),
  },
  {
    method: "GET",
    path: /^\/v1\/refunds\/(\w+)$/,
    run: ({ shop, id }) => found(shop.books.refunds.get(id), "refund", id),
  },
  {
    method: "GET",
    path: /^\/v1\/disputes$/,
    run: ({ shop, fields }) =>
      listPage("/v1/disputes", ofPayment(shop.books.disputes.values(), fields), fields),
  },
  {
    method: "GET",
    path: /^\/v1\/events$/,
    run: ({ shop, fields }) => {
      const types = typesOf(fields);
      const events = shop.books.events.filter((event) => types === null || types.includes(event.type));
      return listPage("/v1/events", events, fields);
    },
  },
  {
    method: "GET",
    path: /^\/v1\/events\/(\w+)$/,
    run: ({ shop, id }) =>
      found(
        shop.books.events.find((event) => event.id === id),
        "event",
        id,
      ),
  },
];

export type ApiRequest = {
  method: string;
  path: string;
  /** The query or the body, as it came. */
  form: string;
  authorization: string;
  idempotencyKey: string | null;
  pageOrigin: string;
};

function requireKey(authorization: string): void {
  const key = authorization.replace(/^Bearer /, "");
  if (/^(sk|rk)_test_\w+$/.test(key)) return;
  const what = /_live_/.test(key)
    ? "A live key has no business at a stand-in."
    : "You did not provide an API key.";
  throw new ApiError(401, what);
}

/** One request of the API, answered. Throws ApiError for what the real service refuses. */
export async function answerApi(shop: Shop, request: ApiRequest): Promise<Answer & { isReplay: boolean }> {
  requireKey(request.authorization);
  for (const { method, path, run } of ROUTES) {
    const match = method === request.method ? path.exec(request.path) : null;
    if (!match) continue;
    const fields = readForm(request.form);
    const question = { shop, id: match[1] ?? "", fields, pageOrigin: request.pageOrigin };
    const key = method === "POST" ? request.idempotencyKey : null;
    return shop.keys.once(key, `${request.path}?${request.form}`, () => ({
      status: 200,
      body: run(question),
    }));
  }
  throw new ApiError(404, `Unrecognized request URL (${request.method}: ${request.path}).`);
}
