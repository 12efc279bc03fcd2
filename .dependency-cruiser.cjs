/**
 * The arrows of the design. A capability is a folder in lib/; its door is index.ts (for the server) or client.ts (pure, for
 * the browser too). A new arrow is added here, in the open, or not at all.
 */
const ARROWS = {
  kernel: [],
  words: [],
  storage: ["kernel"],
  jobs: ["kernel"],
  events: ["kernel"],
  models: ["kernel"],
  accounts: ["kernel", "words"],
  pictures: ["kernel"],
  credits: ["kernel", "storage", "jobs", "events", "models", "accounts"],
  billing: ["kernel", "credits", "jobs", "accounts"],
  reading: ["kernel", "words", "models", "storage"],
  painting: ["kernel", "models", "storage", "credits"],
  menus: [
    "kernel",
    "words",
    "reading",
    "painting",
    "models",
    "credits",
    "events",
    "jobs",
    "storage",
    "pictures",
    "accounts",
  ],
  operations: ["kernel", "jobs", "storage", "models"],
};

const TEST = "\\.test\\.tsx?$|^lib/[^/]+/testing\\.ts$|^lib/.*-testing\\.ts$|^app/api/testing\\.ts$";

const arrows = Object.entries(ARROWS).map(([name, allowed]) => ({
  name: `arrow-${name}`,
  comment: `lib/${name} may use ${allowed.length ? allowed.join(", ") : "nothing else in lib"}`,
  severity: "error",
  from: { path: `^lib/${name}/`, pathNot: TEST },
  to: { path: "^lib/", pathNot: `^lib/(${[name, ...allowed].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: "no-cycle",
      comment: "what depends on itself cannot be read, tested or moved alone",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { pathNot: "^lib/kernel/prisma/", dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "public-door",
      comment: "capabilities use each other through index.ts or client.ts alone",
      severity: "error",
      from: { path: "^lib/([^/]+)/", pathNot: TEST },
      to: { path: "^lib/([^/]+)/", pathNot: "^lib/$1/|^lib/[^/]+/(index|client)\\.ts$" },
    },
    {
      name: "public-door-from-roots",
      comment: "the composition roots take capabilities by their doors too",
      severity: "error",
      from: { path: "^lib/[^/]+\\.ts$" },
      to: { path: "^lib/[^/]+/", pathNot: "^lib/[^/]+/(index|client)\\.ts$" },
    },
    {
      name: "public-door-from-app",
      comment: "app takes lib/<capability>/index.ts, client.ts and the composition root lib/web.ts",
      severity: "error",
      from: { path: "^app/", pathNot: TEST },
      to: { path: "^lib/", pathNot: "^lib/[^/]+/(index|client)\\.ts$|^lib/web\\.ts$" },
    },
    {
      name: "components-are-pure",
      comment: "what runs in a browser takes lib/<capability>/client.ts and other components",
      severity: "error",
      from: { path: "^components/", pathNot: TEST },
      to: { path: "^(lib|app|scripts|e2e|bench|stand-ins)/", pathNot: "^lib/[^/]+/client\\.ts$" },
    },
    {
      name: "client-is-pure",
      comment: "a client.ts must not pull the server into the browser",
      severity: "error",
      from: { path: "^lib/[^/]+/client\\.ts$" },
      to: {
        reachable: true,
        path: "^lib/kernel/(db|env|log)\\.ts$|^(fs|child_process|net)$|node_modules/(sharp|pg|pg-boss|pino)/",
      },
    },
    {
      name: "lib-without-framework",
      comment: "the product is not written in a framework",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components|e2e|scripts|bench)/|node_modules/(next|react|react-dom)/" },
    },
    {
      name: "nothing-imports-app",
      severity: "error",
      from: { path: "^(components|lib|scripts)/" },
      to: { path: "^app/" },
    },
    {
      name: "product-without-tests",
      comment: "stand-ins, journeys and test tools are no part of the product",
      severity: "error",
      from: {
        path: "^(app|components|lib|scripts)/",
        pathNot: `${TEST}|^scripts/(test-database|product-under-test)\\.ts$`,
      },
      to: { path: `^(stand-ins|e2e|bench)/|${TEST}|node_modules/(vitest|@playwright|fast-check)/` },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(vitest/node)$" },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^lib/kernel/prisma/|\\.next/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".cjs", ".json", ".d.ts"],
    },
  },
};
