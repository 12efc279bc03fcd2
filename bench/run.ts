/** `npm run bench` runs all of them, `npm run bench -- reading pages` some. Each prints what it measured and how. */
const BENCHES: Record<string, () => Promise<{ run(): Promise<unknown> }>> = {
  reading: () => import("./reading/accuracy.ts"),
  sketches: async () => {
    const { run } = await import("./sketches/throughput.ts");
    return { run: async () => console.log(await run()) };
  },
  journey: () => import("./web/journey.ts"),
  pages: () => import("./web/page-load.ts"),
  scroll: () => import("./web/scroll.ts"),
  memory: () => import("./web/memory.ts"),
  models: () => import("./models/index.ts"),
  ledger: () => import("./ledger/run.ts"),
  storm: async () => ({ run: (await import("./ledger/run.ts")).runStorm }),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(", ")}. There are: ${Object.keys(BENCHES).join(", ")}`,
  );
  process.exit(2);
}
for (const [name, load] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n== ${name}`);
  const bench = await load();
  await bench.run();
}

export {};
