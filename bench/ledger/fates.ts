import { setTimeout as wait } from "node:timers/promises";
import type { Shop } from "../../stand-ins/stripe/shop.ts";

/** What can become of a page to pay on and of its money. */
export type Fate =
  | "pay"
  | "later"
  | "never"
  | "expire"
  | "leave"
  | "refund"
  | "parts"
  | "refund-fails"
  | "win"
  | "lose";

/** In the proportions in which they come; most people pay. */
export const FATES: Fate[] = [
  ...Array.from({ length: 10 }, (): Fate => "pay"),
  "later",
  "never",
  "expire",
  "leave",
  "refund",
  "parts",
  "refund-fails",
  "win",
  "lose",
  "later",
];

const soon = () => wait(Math.random() * 200);

/** Plays the person on the page, the operator and the bank. */
export async function suffer({ till, books }: Shop, session: string, fate: Fate): Promise<void> {
  if (fate === "leave") return;
  if (fate === "expire") return void till.expire(session);
  if (fate === "later" || fate === "never") {
    till.payLater(session);
    await soon();
    return till.settle(session, fate === "later");
  }
  till.pay(session);
  if (fate === "pay") return;
  await soon();
  const payment = String(books.session(session).payment_intent);
  if (fate === "win" || fate === "lose") {
    const { id } = till.dispute(payment);
    await soon();
    return till.closeDispute(id, fate === "win" ? "won" : "lost");
  }
  const refund = till.refund(payment, fate === "refund" ? undefined : 130);
  await soon();
  if (fate === "refund-fails") till.failRefund(refund.id);
  if (fate === "parts") till.refund(payment, 70);
}
