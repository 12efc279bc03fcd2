import { afterAll, expect, test } from "vitest";
import { newId } from "#lib/kernel/index.ts";
import { receiveStripeEvent } from "./index.ts";
import { createBillingTest } from "./testing.ts";

const { house, close } = await createBillingTest();
afterAll(close);

test("events that cannot be read are refused, and those about what others sold are let be", async () => {
  const { stripe } = house.billing;
  const send = (payload: string) => {
    const signature = stripe?.webhooks.generateTestHeaderString({ payload, secret: "whsec_demo" }) ?? "";
    return receiveStripeEvent(house, { rawBody: Buffer.from(payload), signature });
  };
  const event = (type: string, object: object) =>
    JSON.stringify({ id: `evt_${newId()}`, object: "event", type, data: { object } });
  const completed = "checkout.session.completed";
  const session = { object: "checkout.session", id: "cs_1", status: "complete", payment_status: "paid" };
  const unreadable = ["", "x", "[]", "null", "{}", '{"id":1}', event(completed, { ...session, id: null })];
  for (const payload of [...unreadable, event("charge.refunded", {}), event(completed, {})])
    await expect(send(payload), payload).rejects.toMatchObject({ code: "bad-request" });
  for (const purchaseId of ["-".repeat(36), "../..", newId()])
    expect(await send(event(completed, { ...session, metadata: { purchaseId } }))).toBe("foreign");
  const refund = { object: "refund", payment_intent: "pi_of_somebody_else" };
  expect(await send(event("refund.created", refund))).toBe("foreign");
});
