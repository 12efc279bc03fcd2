/** Runs the Google stand-in on its own: `node stand-ins/google/main.ts [port]`. Ends with its parent or on Ctrl-C. */
import { runAlone } from "../serving/run-alone.ts";
import { startGoogleStandIn } from "./server.ts";

// HOST is 0.0.0.0 when phones in the local network shall reach it, under the name PUBLIC_HOST.
const { HOST, PUBLIC_HOST } = process.env;
const standIn = await startGoogleStandIn({
  port: Number(process.argv[2] ?? 0),
  ...(HOST === "0.0.0.0" && { host: HOST }),
  ...(PUBLIC_HOST && { publicHost: PUBLIC_HOST }),
});
runAlone("google", standIn);
