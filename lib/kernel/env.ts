import { z } from "zod";
import { refuseFaults } from "./deployment.ts";

/** An empty variable counts as one that is not set. */
const text = () => z.string().transform((value) => value.trim());
const cents = (usual: number) => z.coerce.number().int().min(0).max(100_000_000).default(usual);

/**
 * The only reader of process.env. `npm start` fills in what is missing (scripts/start.ts) for the processes it
 * starts; a deployment sets these itself. Parsed once, on first use, loudly.
 */
const Env = z.object({
  /** postgres://… of the one database that web and worker share. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  /** Folder for blobs when they are kept on local disk. Absolute. */
  CARTE_DATA_DIR: z.string().startsWith("/"),
  /** Where people reach the app; cookies are Secure when it is https. */
  CARTE_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  /** Signs guest cookies and keys what is remembered of a subject at Google. At least 32 characters. */
  CARTE_SECRET: z.string().min(32),
  /** Former secrets, apart by commas: still believed, so that a new one signs nobody out and grants nothing twice. */
  CARTE_SECRET_PREVIOUS: text()
    .default("")
    .transform((secrets) => secrets.split(",").flatMap((secret) => secret.trim() || []))
    .pipe(z.array(z.string().min(32))),
  /** Connections per process. */
  CARTE_DB_POOL: z.coerce.number().int().min(2).max(100).default(10),
  /** Number of proxies in front whose X-Forwarded-For entry is believed. */
  CARTE_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** The key of OpenAI; without it, and without CARTE_PROVIDERS, menus are read and drawn on this machine alone. */
  OPENAI_API_KEY: text().default(""),
  OPENAI_BASE_URL: text()
    .default("")
    .transform((url) => url || "https://api.openai.com/v1")
    .pipe(z.url({ protocol: /^https?$/ })),
  /** Further providers as a JSON list, who reads and who paints, first to last: docs/models.md. */
  CARTE_PROVIDERS: text().default(""),
  CARTE_READERS: text().default(""),
  CARTE_PAINTERS: text().default(""),
  /** What outside models may cost a UTC day, in US cents: all together, for one diner, from one network address. */
  CARTE_BUDGET_DAY_CENTS: cents(2_000),
  CARTE_BUDGET_DINER_DAY_CENTS: cents(200),
  CARTE_BUDGET_ADDRESS_DAY_CENTS: cents(500),
  /** The client that Google knows us as. Without one nobody can sign in. */
  AUTH_GOOGLE_ID: text().default(""),
  AUTH_GOOGLE_SECRET: text().default(""),
  AUTH_GOOGLE_ISSUER: text()
    .default("")
    .transform((url) => url || "https://accounts.google.com")
    .pipe(z.url({ protocol: /^https?$/ })),
  /** Given once to each new diner. */
  CARTE_SIGN_UP_CREDITS: z.coerce.number().int().min(0).max(10_000).default(50),
  /** How many diners are given them in 24 hours: all together, and from one network address. */
  CARTE_SIGN_UP_GRANTS_DAY: z.coerce.number().int().min(0).max(1_000_000).default(2_000),
  CARTE_SIGN_UP_GRANTS_ADDRESS_DAY: z.coerce.number().int().min(0).max(1_000_000).default(40),
  /** Limits other than the usual, such as `upload:guest=200/3600` (that many in so many seconds), apart by spaces. */
  CARTE_RATE_LIMITS: text().default(""),
  /** Stripe's secret key; without it nothing can be bought. */
  STRIPE_SECRET_KEY: text().default(""),
  /** Of the endpoint at Stripe that sends to /api/webhooks/stripe; two, apart by a comma, while one is being replaced. */
  STRIPE_WEBHOOK_SECRET: text().default(""),
  STRIPE_API_BASE: text()
    .default("")
    .transform((url) => url || "https://api.stripe.com")
    .pipe(z.url({ protocol: /^https?$/ })),
  /** What can be bought, as a JSON list: [{"name": "small", "credits": 50, "priceMinor": 500}]; the usual packs if empty. */
  CARTE_PACKS: text().default(""),
  CARTE_PACK_CURRENCY: z
    .string()
    .regex(/^[A-Za-z]{3}$/)
    .default("usd"),
  /** Whether Stripe's page takes promotion codes and adds tax; both are set up at Stripe. */
  CARTE_PROMOTION_CODES: z.stringbool().default(false),
  CARTE_AUTOMATIC_TAX: z.stringbool().default(false),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type Env = z.infer<typeof Env>;

let parsed: Env | undefined;

/** The parsed environment. Throws one Error that lists every variable that is missing or wrong, never its value. */
export function getEnv(): Env {
  if (parsed) return parsed;
  const result = Env.safeParse(process.env);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is not complete:\n${wrong.join("\n")}`);
  }
  refuseFaults(process.env);
  parsed = result.data;
  return parsed;
}
