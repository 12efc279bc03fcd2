/** Runs the OpenAI stand-in on its own: `node stand-ins/openai/main.ts [port]`. Ends with its parent or on Ctrl-C. */
import { startOpenAiStandIn } from "./server.ts";

const standIn = await startOpenAiStandIn({
  port: Number(process.argv[2] ?? 0),
  latency: { firstTokenMs: 600, tokensPerSecond: 150, imageMs: 3_500 },
});
console.log(JSON.stringify({ event: "stand-in-ready", service: "openai", url: standIn.url }));
process.send?.({ kind: "ready", url: standIn.url });

let ending = false;
function end(): void {
  if (ending) return;
  ending = true;
  void standIn.close().then(() => process.exit(0));
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const) process.once(signal, end);
