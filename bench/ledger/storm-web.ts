/** As much of the web process as a storm needs: the webhook's verb behind a bare server. PORT says where. */
import { createServer } from "node:http";
import { createBilling, receiveStripeEvent } from "#lib/billing/index.ts";
import { createLog, getEnv, openDatabase, systemClock } from "#lib/kernel/index.ts";

const env = getEnv();
const db = openDatabase(env.DATABASE_URL, 5);
const billing = createBilling(env, async () => {});
const ctx = {
  actor: { kind: "nobody" } as const,
  db,
  billing,
  clock: systemClock,
  log: createLog("web", "silent"),
};

createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const signature = String(request.headers["stripe-signature"]);
  const outcome = await receiveStripeEvent(ctx, { rawBody: Buffer.concat(chunks), signature }).catch(
    () => null,
  );
  response.writeHead(outcome ? 200 : 500).end();
}).listen(Number(process.env.PORT), "localhost");
process.on("disconnect", () => process.exit());
