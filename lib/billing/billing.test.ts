import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { inTransaction, newId } from "#lib/kernel/index.ts";
import {
  closePurchases,
  fulfilPurchase,
  listPurchases,
  receiveStripeEvent,
  reconcilePurchases,
  startCheckout,
} from "./index.ts";
import type { MoneyBack } from "./purchase-news.ts";
import { takeNews } from "./take-news.ts";
import { createBillingTest } from "./testing.ts";

const shop = await createBillingTest();
const { till, begin, arrived, available, statusOf, house, as, intentOf } = shop;
beforeEach(() => {
  Object.assign(shop.travel, {
    duplicates: 1,
    delayMs: 5,
    dropRate: 0,
    retryMs: 20,
    secrets: ["whsec_demo"],
  });
});
afterAll(async () => {
  expect(await shop.isSound()).toBe(true);
  await shop.close();
});

const words = { product: "Credits", email: null, locale: "en" };

async function bought(pack = "small") {
  const purchase = await begin(newId(), pack);
  till.pay(purchase.sessionId);
  await arrived();
  return { ...purchase, payment: intentOf(purchase.sessionId) };
}

describe("starting", () => {
  test("asks for our price, names the purchase everywhere, and comes back to this site", async () => {
    const { sessionId, purchaseId, accountId } = await begin(newId(), "medium");
    const session = shop.standIn.shop.books.session(sessionId);
    expect(session).toMatchObject({
      amount_subtotal: 1_000,
      currency: "usd",
      metadata: { purchaseId },
      client_reference_id: accountId,
      customer_email: "diner@carte.example",
      cancel_url: "http://localhost:1/account/credits?back=%2Fmenus%2F1",
      success_url: `http://localhost:1/account/credits/return/${purchaseId}`,
    });
    till.pay(sessionId);
    expect(shop.standIn.shop.books.intent(intentOf(sessionId)).metadata).toEqual({ purchaseId });
  });

  test("a double click is one purchase; the same page after paying is another", async () => {
    const [accountId, key] = [newId(), newId()];
    const clicks = await Promise.all([1, 2, 3].map(() => begin(accountId, "small", key)));
    expect(new Set(clicks.map((click) => click.url)).size).toBe(1);
    till.pay(clicks[0]?.sessionId ?? "");
    await arrived();
    expect((await begin(accountId, "small", key)).purchaseId).not.toBe(clicks[0]?.purchaseId);
  });

  test("an answer lost on the way is asked for again and is the same page", async () => {
    const before = shop.standIn.shop.books.sessions.size;
    shop.standIn.shop.faults.add([{ method: "POST", kind: "cut-after", times: 2 }]);
    await begin();
    expect(shop.standIn.shop.books.sessions.size).toBe(before + 1);
  });

  test("a click that failed is good again seconds later: the same page; a page an hour old is not offered", async () => {
    const [accountId, clickKey] = [newId(), newId()];
    const later = (ms: number) => ({ ...as(accountId), clock: { now: () => new Date(Date.now() + ms) } });
    const click = (ms: number) => startCheckout(later(ms), { pack: "small", clickKey }, words);
    const before = shop.standIn.shop.books.sessions.size;
    shop.standIn.shop.faults.add([{ method: "POST", kind: "cut-after", times: 3 }]);
    await expect(click(0)).rejects.toMatchObject({ code: "payment-away" });
    const { url } = await click(7_000);
    expect((await click(20_000)).url).toBe(url);
    expect(shop.standIn.shop.books.sessions.size).toBe(before + 1);
    expect((await click(3_600_000)).url).not.toBe(url);
  });

  test("a guest is asked to sign in, a strange pack is refused, and Stripe being away is said as such", async () => {
    const click = { pack: "small", clickKey: newId() };
    const guest = { ...house, actor: { kind: "guest", accountId: newId() } as const };
    await expect(startCheckout(guest, click, words)).rejects.toMatchObject({ code: "sign-in-needed" });
    await expect(begin(newId(), "huge")).rejects.toMatchObject({ code: "bad-request" });
    const off = { ...as(newId()), billing: { ...house.billing, stripe: null } };
    await expect(startCheckout(off, click, words)).rejects.toMatchObject({ code: "buying-off" });
    shop.standIn.shop.faults.add([{ method: "POST", kind: "error", times: 3 }]);
    await expect(begin()).rejects.toMatchObject({ code: "payment-away" });
  });
});

describe("paying", () => {
  test("grants once, however often the event comes, and lets go on what waits", async () => {
    const { accountId, purchaseId } = await bought("large");
    expect(await available(accountId)).toBe(350);
    expect(await statusOf(purchaseId)).toBe("granted");
    expect(shop.granted.filter((id) => id === accountId)).toHaveLength(1);
  });

  test("with a lost event, the page that the diner comes back to finds out, also together with the event", async () => {
    shop.travel.dropRate = 1;
    const { accountId, purchaseId } = await bought();
    expect(await available(accountId)).toBe(0);
    await expect(fulfilPurchase(as(newId()), { purchaseId })).rejects.toMatchObject({ code: "not-found" });
    const views = await Promise.all([1, 2, 3].map(() => fulfilPurchase(as(accountId), { purchaseId })));
    expect(views.map((view) => view.state)).toContain("granted");
    expect(await available(accountId)).toBe(50);
  });

  test("later: waits, then grants when the money arrives; or fails, and nothing is granted", async () => {
    const [late, never] = [await begin(), await begin()];
    till.payLater(late.sessionId);
    till.payLater(never.sessionId);
    await arrived();
    expect(await statusOf(late.purchaseId)).toBe("waiting");
    till.settle(late.sessionId, true);
    till.settle(never.sessionId, false);
    await arrived();
    expect([await statusOf(late.purchaseId), await available(late.accountId)]).toEqual(["granted", 50]);
    expect([await statusOf(never.purchaseId), await available(never.accountId)]).toEqual(["failed", 0]);
  });

  test("with a promotion code grants the whole pack, also when it took the whole price", async () => {
    for (const percentOff of [50, 100]) {
      const purchase = await begin();
      till.pay(purchase.sessionId, percentOff);
      await arrived();
      expect(await available(purchase.accountId)).toBe(50);
    }
  });

  test("a price that is not ours grants nothing and is marked for a person", async () => {
    const purchase = await begin();
    shop.standIn.shop.books.session(purchase.sessionId).amount_subtotal = 1;
    till.pay(purchase.sessionId);
    await arrived();
    expect([await statusOf(purchase.purchaseId), await available(purchase.accountId)]).toEqual([
      "mismatch",
      0,
    ]);
  });

  test("is over on every page that is still open when the buyer's account is deleted; what was paid is kept", async () => {
    const { accountId, purchaseId, sessionId } = await begin();
    const paid = await begin(accountId);
    till.pay(paid.sessionId);
    await arrived();
    const closePages = await inTransaction(as(accountId), (tx) => closePurchases(tx, { accountId }));
    await closePages();
    await arrived();
    expect([await statusOf(purchaseId), await statusOf(paid.purchaseId)]).toEqual(["expired", "granted"]);
    expect(() => till.pay(sessionId)).toThrow("no longer open");
    expect(await listPurchases(as(accountId), { accountId })).toMatchObject([
      { status: "expired", paidMinor: null },
      { status: "granted", paidMinor: 500, currency: "usd", credits: 50 },
    ]);
    await expect(listPurchases(as(newId()), { accountId })).rejects.toMatchObject({ code: "not-found" });
  });

  test("leaving the page ends the purchase when its time is up", async () => {
    const { sessionId, purchaseId } = await begin();
    till.expire(sessionId);
    await arrived();
    expect(await statusOf(purchaseId)).toBe("expired");
  });
});

describe("events", () => {
  test("are believed with either secret while one is being replaced, and with no other", async () => {
    const rotating = { ...house.billing, webhookSecrets: ["whsec_new", "whsec_demo"] };
    const payload = JSON.stringify({
      id: `evt_${newId()}`,
      object: "event",
      type: "customer.created",
      data: { object: {} },
    });
    const sign = (secret: string, timestamp = Math.floor(Date.now() / 1_000)) =>
      house.billing.stripe?.webhooks.generateTestHeaderString({ payload, secret, timestamp }) ?? "";
    const send = (signature: string, body = payload) =>
      receiveStripeEvent({ ...house, billing: rotating }, { rawBody: Buffer.from(body), signature });
    expect(await send(sign("whsec_new"))).toBe("foreign");
    expect(await send(sign("whsec_demo"))).toBe("seen");
    const old = sign("whsec_new", Math.floor(Date.now() / 1_000) - 3_600);
    for (const bad of [sign("whsec_else"), old, "", "t=1,v1=00"])
      await expect(send(bad)).rejects.toMatchObject({ code: "bad-request" });
    await expect(send(sign("whsec_new"), `${payload} `)).rejects.toMatchObject({ code: "bad-request" });
  });

  test("that never came are found by the reconcile job: payments, refunds and disputes; a second run finds nothing", async () => {
    await reconcilePurchases(house, { windowHours: 1 });
    shop.travel.dropRate = 1;
    const [paid, refunded, left] = [await bought(), await bought(), await begin()];
    till.refund(refunded.payment);
    const found = await reconcilePurchases(house, { windowHours: 1 });
    expect(found.missedEvents).toBe(4);
    expect([await available(paid.accountId), await available(refunded.accountId)]).toEqual([50, 0]);
    expect(await available(left.accountId)).toBe(0);
    expect(await reconcilePurchases(house, { windowHours: 1 })).toMatchObject({
      granted: 0,
      missedEvents: 0,
    });
  });

  test("of a payment whose events are no longer listed are not needed to find it", async () => {
    shop.travel.dropRate = 1;
    const { accountId } = await bought();
    shop.standIn.shop.books.events.length = 0;
    expect(await reconcilePurchases(house, { windowHours: 1 })).toMatchObject({ granted: 1 });
    expect(await available(accountId)).toBe(50);
  });
});

describe("money that goes back", () => {
  test("takes its share of the credits, part by part, and all of them with the last part", async () => {
    const { accountId, payment } = await bought();
    const seen: number[] = [];
    for (const cents of [125, 130, 245]) {
      till.refund(payment, cents);
      await arrived();
      seen.push(await available(accountId));
    }
    expect(seen).toEqual([38, 25, 0]);
  });

  test("gives back what a failed refund took, and takes it again with the next refund", async () => {
    const { accountId, payment } = await bought();
    const refund = till.refund(payment);
    await arrived();
    expect(await available(accountId)).toBe(0);
    till.failRefund(refund.id);
    await arrived();
    expect(await available(accountId)).toBe(50);
    till.refund(payment, 250);
    await arrived();
    expect(await available(accountId)).toBe(25);
  });

  test("in a dispute takes all at once; winning gives it back, losing does not", async () => {
    const [won, lost] = [await bought(), await bought()];
    const disputes = [till.dispute(won.payment), till.dispute(lost.payment)];
    await arrived();
    expect([await available(won.accountId), await available(lost.accountId)]).toEqual([0, 0]);
    till.closeDispute(disputes[0]?.id ?? "", "won");
    till.closeDispute(disputes[1]?.id ?? "", "lost");
    await arrived();
    expect([await available(won.accountId), await available(lost.accountId)]).toEqual([50, 0]);
  });

  test("before its payment was heard of nets to zero, and the late payment event changes nothing", async () => {
    shop.travel.dropRate = 1;
    const purchase = await begin();
    till.pay(purchase.sessionId);
    shop.travel.dropRate = 0;
    till.refund(intentOf(purchase.sessionId));
    await arrived();
    expect(await available(purchase.accountId)).toBe(0);
    expect(await statusOf(purchase.purchaseId)).toBe("granted");
    await reconcilePurchases(house, { windowHours: 1 });
    expect(await available(purchase.accountId)).toBe(0);
  });

  test("is not taken for away again by an answer that is older than what was heard since", async () => {
    const { accountId, purchaseId } = await bought();
    const refund = { id: `re_${newId()}`, kind: "refund", amountMinor: 250 } as const;
    const older: MoneyBack = { ...refund, status: "succeeded", rank: 1, isAway: true };
    const newer: MoneyBack = { ...refund, status: "failed", rank: 2, isAway: false };
    for (const news of [newer, older, newer])
      await inTransaction(house, (tx) => takeNews(tx, purchaseId, { moneyBack: [news] }));
    expect(await available(accountId)).toBe(50);
    expect(await house.db.transfer.count({ where: { key: { contains: purchaseId } } })).toBe(1);
  });

  test("ends the same in whatever order and how often its events come", async () => {
    shop.travel.dropRate = 1;
    const { accountId, payment } = await bought();
    till.refund(payment, 100);
    const failing = till.refund(payment, 200);
    till.failRefund(failing.id);
    const dispute = till.refund(payment, 50);
    expect(dispute.amount).toBe(50);
    shop.travel.dropRate = 0;
    const { events } = shop.standIn.shop.books;
    const own = events.filter((event) => JSON.stringify(event).includes(payment));
    for (const event of [...own, ...own].toReversed()) shop.standIn.shop.delivery.send(event, "");
    await arrived();
    expect(await available(accountId)).toBe(35);
  });
});
