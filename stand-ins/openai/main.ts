/** Runs the OpenAI stand-in on its own: `node stand-ins/openai/main.ts [port]`. Ends with its parent or on Ctrl-C. */
import { runAlone } from "../serving/run-alone.ts";
import { startOpenAiStandIn } from "./server.ts";

const standIn = await startOpenAiStandIn({
  port: Number(process.argv[2] ?? 0),
  latency: { firstTokenMs: 600, tokensPerSecond: 150, imageMs: 3_500 },
});
runAlone("openai", standIn);
