type StandIn = { url: string; close(): Promise<void> };

const ENDINGS = ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"] as const;

/** A stand-in as a process of its own: says where it is, and ends with its parent, its terminal or on Ctrl-C. */
export function runAlone(service: string, { url, close }: StandIn): void {
  console.log(JSON.stringify({ event: "stand-in-ready", service, url }));
  process.send?.({ kind: "ready", url });
  let ending = false;
  function end(): void {
    if (ending) return;
    ending = true;
    void close().then(() => process.exit(0));
  }
  for (const signal of ENDINGS) process.once(signal, end);
}
