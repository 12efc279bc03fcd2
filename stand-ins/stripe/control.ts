import { z } from "zod";
import { Travel } from "./delivery.ts";

/** A request that goes wrong. `after`: the work is done and the answer is lost; `before`: neither. */
export const Fault = z.object({
  /** Start of the path, such as /v1/checkout/sessions; any when left out. */
  path: z.string().optional(),
  method: z.enum(["GET", "POST"]).optional(),
  kind: z.enum(["error", "rate-limit", "cut-before", "cut-after"]),
  times: z.number().int().min(1).max(100_000).default(1),
});
export type Fault = z.infer<typeof Fault>;

const payment = z.string();

/** POST /_control: how the service behaves from now on, and what happens to a payment. Fields are worked off in this order. */
export const ControlRequest = z.object({
  /** Forgets faults and travels calmly again; the books stay. */
  reset: z.boolean().optional(),
  travel: Travel.partial().optional(),
  faults: z.array(Fault).max(100).optional(),
  /** Of sessions: what the person on the page does. */
  pay: z.string().optional(),
  payLater: z.string().optional(),
  expire: z.string().optional(),
  settle: z.object({ session: z.string(), isPaid: z.boolean() }).optional(),
  /** Of payments (pi_…): what happens to the money later. */
  refund: z.object({ payment, amount: z.number().int().min(1).optional() }).optional(),
  dispute: payment.optional(),
  /** Of refunds (re_…) and disputes (du_…). */
  failRefund: z.string().optional(),
  closeDispute: z.object({ dispute: z.string(), status: z.enum(["won", "lost"]) }).optional(),
});
export type ControlRequest = z.infer<typeof ControlRequest>;

export class Faults {
  private pending: Fault[] = [];

  add(faults: Fault[]): void {
    this.pending.push(...faults);
  }

  clear(): void {
    this.pending = [];
  }

  /** The next fault meant for this request; it is used up by that. */
  take(method: string, path: string): Fault["kind"] | null {
    const fault = this.pending.find(
      (one) => (!one.method || one.method === method) && path.startsWith(one.path ?? "/v1/"),
    );
    if (!fault) return null;
    fault.times -= 1;
    if (fault.times === 0) this.pending.splice(this.pending.indexOf(fault), 1);
    return fault.kind;
  }
}
