import { ApiError } from "../api-error.ts";
import { readForm, textOf } from "../form.ts";
import type { Shop } from "../shop.ts";
import { officePage } from "./office-page.ts";
import { overPage, payPage } from "./pay-page.ts";

export type PageAnswer = { status: number; html: string } | { status: 303; location: string };

const CODES: Record<string, number> = { HALF: 50, FREE: 100 };
const DECLINED = "The card was declined. Nothing was charged.";

function pay(shop: Shop, id: string, form: string | null): PageAnswer {
  const session = shop.books.session(id);
  const item = shop.items.get(id);
  if (session.status !== "open" || !item) return { status: 200, html: overPage(session) };
  if (form === null) return { status: 200, html: payPage(session, item, null) };
  const fields = readForm(form);
  const deed = textOf(fields.do);
  const code = textOf(fields.code)?.toUpperCase() ?? "";
  if (deed === "decline") return { status: 402, html: payPage(session, item, DECLINED) };
  if (code && !CODES[code]) return { status: 400, html: payPage(session, item, "There is no such code.") };
  if (deed === "later") shop.till.payLater(id);
  else shop.till.pay(id, CODES[code] ?? 0);
  return { status: 303, location: session.success_url ?? "/" };
}

function office(shop: Shop, form: string | null): PageAnswer {
  if (form === null) return { status: 200, html: officePage(shop.books) };
  const fields = readForm(form);
  const id = textOf(fields.id) ?? "";
  const { till, books } = shop;
  const deeds: Record<string, () => unknown> = {
    arrive: () => till.settle(id, true),
    bounce: () => till.settle(id, false),
    refund: () => till.refund(id),
    half: () =>
      till.refund(id, Math.ceil((books.chargeOf(id).amount - books.chargeOf(id).amount_refunded) / 2)),
    dispute: () => till.dispute(id),
    fail: () => till.failRefund(id),
    win: () => till.closeDispute(id, "won"),
    lose: () => till.closeDispute(id, "lost"),
  };
  const deed = deeds[textOf(fields.do) ?? ""];
  if (!deed) throw new ApiError(400, "There is nothing of that name to do.");
  deed();
  return { status: 303, location: "/" };
}

/** The pages that people see: /pay/<session>, and at / what the operator would see. `form` is null for looking. */
export function servePage(shop: Shop, path: string, form: string | null): PageAnswer | null {
  const session = /^\/pay\/(\w+)$/.exec(path)?.[1];
  if (session) return pay(shop, session, form);
  return path === "/" ? office(shop, form) : null;
}
