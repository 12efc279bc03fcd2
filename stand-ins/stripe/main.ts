/** Runs the Stripe stand-in on its own: `node stand-ins/stripe/main.ts [port]`. Ends with its parent or on Ctrl-C. */
import { startStripeStandIn } from "./server.ts";

const { HOST, PUBLIC_HOST } = process.env;
const standIn = await startStripeStandIn({
  port: Number(process.argv[2] ?? 0),
  ...(HOST && { host: HOST }),
  ...(PUBLIC_HOST && { publicHost: PUBLIC_HOST }),
  // Long enough to see that the page waits for the truth.
  travel: { delayMs: 1_500 },
});
console.log(JSON.stringify({ event: "stand-in-ready", service: "stripe", url: standIn.url }));
process.send?.({ kind: "ready", url: standIn.url });

let ending = false;
function end(): void {
  if (ending) return;
  ending = true;
  void standIn.close().then(() => process.exit(0));
}
for (const signal of ["SIGINT", "SIGTERM", "disconnect"] as const) process.once(signal, end);
