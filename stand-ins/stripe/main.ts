/** Runs the Stripe stand-in on its own: `node stand-ins/stripe/main.ts [port]`. Ends with its parent or on Ctrl-C. */
import { runAlone } from "../serving/run-alone.ts";
import { startStripeStandIn } from "./server.ts";

const { HOST, PUBLIC_HOST } = process.env;
const standIn = await startStripeStandIn({
  port: Number(process.argv[2] ?? 0),
  ...(HOST && { host: HOST }),
  ...(PUBLIC_HOST && { publicHost: PUBLIC_HOST }),
  // Long enough to see that the page waits for the truth.
  travel: { delayMs: 1_500 },
});
runAlone("stripe", standIn);
