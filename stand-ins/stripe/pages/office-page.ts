import type Stripe from "stripe";
import type { Books } from "../books.ts";
import { frame, html, money } from "./frame.ts";

type Deed = { say: string; fields: Record<string, string> };

function deedsOf(books: Books, session: Stripe.Checkout.Session): Deed[] {
  const payment = String(session.payment_intent);
  if (session.status !== "complete") return [];
  if (session.payment_status === "unpaid" && books.intent(payment).status === "processing")
    return [
      { say: "The transfer arrives", fields: { do: "arrive", id: session.id } },
      { say: "The transfer fails", fields: { do: "bounce", id: session.id } },
    ];
  const charge = [...books.charges.values()].find((one) => one.payment_intent === payment);
  if (!charge) return [];
  const open = [...books.disputes.values()].find(
    (one) => one.charge === charge.id && one.status === "needs_response",
  );
  if (open)
    return [
      { say: "The dispute is won", fields: { do: "win", id: open.id } },
      { say: "The dispute is lost", fields: { do: "lose", id: open.id } },
    ];
  const refund = [...books.refunds.values()].findLast(
    (one) => one.charge === charge.id && one.status === "succeeded",
  );
  const fail = refund ? [{ say: "The last refund fails", fields: { do: "fail", id: refund.id } }] : [];
  if (charge.refunded || charge.disputed) return fail;
  return [
    { say: "Refund", fields: { do: "refund", id: payment } },
    { say: "Refund half", fields: { do: "half", id: payment } },
    { say: "The bank disputes it", fields: { do: "dispute", id: payment } },
    ...fail,
  ];
}

function row(books: Books, session: Stripe.Checkout.Session): string {
  const deeds = deedsOf(books, session).map(({ say, fields }) => {
    const hidden = Object.entries(fields).map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${html(value)}">`,
    );
    return `<form method="post">${hidden.join("")}<button>${html(say)}</button></form>`;
  });
  const charge = [...books.charges.values()].find((one) => one.payment_intent === session.payment_intent);
  const back = charge?.amount_refunded ? `, ${money(charge.amount_refunded, charge.currency)} refunded` : "";
  const state = `${session.status}, ${session.payment_status}${back}`;
  return `<tr><td data-session="${session.id}">${new Date(session.created * 1_000).toISOString().slice(11, 19)}</td>
<td class="figure">${html(money(session.amount_total ?? 0, session.currency ?? "usd"))}</td>
<td>${html(state)}${deeds.join("")}</td></tr>`;
}

/** What the operator's own Stripe pages are for: seeing payments, giving money back, and what a bank may do. */
export function officePage(books: Books): string {
  const sessions = [...books.sessions.values()].toReversed().slice(0, 100);
  const table = sessions.length
    ? `<table>${sessions.map((session) => row(books, session)).join("")}</table>`
    : "<p>Nobody has bought anything yet.</p>";
  return frame(
    "Payments (demo)",
    `<h1>Payments</h1><p class="note">This stands in for the operator's pages at Stripe. No money moves.</p>${table}`,
    "wide",
  );
}
