export type { BillingContext } from "./billing.ts";
export { createBilling } from "./billing.ts";
export { closePurchases } from "./closePurchases.ts";
export { fulfilPurchase } from "./fulfilPurchase.ts";
export { listPurchases } from "./listPurchases.ts";
export { reconcileQueue, reconcileWeekQueue } from "./queues.ts";
export { receiveStripeEvent } from "./receiveStripeEvent.ts";
export { reconcilePurchases } from "./reconcilePurchases.ts";
export { startCheckout } from "./startCheckout.ts";
