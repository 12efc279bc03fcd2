type Variables = Record<string, string | undefined>;

/** Names and addresses that only this machine or its own network can reach. */
const LOCAL =
  /^(localhost|.*\.localhost|.*\.local|.*\.lan|.*\.internal|.*\.home\.arpa|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|0\.0\.0\.0|\[::1?\]|\[f[cd][0-9a-f:]+\]|\[fe[89ab][0-9a-f:]+\]|[^.[\]]+)$/i;

const isLocal = (url: URL): boolean => LOCAL.test(url.hostname);

/** Whether people reach this address from outside, or are meant to: by https, or under a name or number of the open network. */
export function isPublicUrl(text: string | undefined): boolean {
  if (!text || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === "https:" || !isLocal(url);
}

/** Where each service is when nobody says otherwise: any other address may be a stand-in. */
const GOOGLE = "https://accounts.google.com";
const STRIPE = "https://api.stripe.com";

const isAt = (address: string | undefined, service: string): boolean =>
  !address || address.replace(/\/$/, "") === service;

/** Whether what a service's address leads to cannot be the service itself. */
export function isStandIn(address: string | undefined): boolean {
  if (!address) return false;
  return !URL.canParse(address) || isLocal(new URL(address)) || !address.startsWith("https:");
}

const hasDemoPainter = (providers: string | undefined): boolean =>
  /"isDemo"\s*:\s*true/.test(providers ?? "");

/** Keys that a deployment cannot do without: each is a list of variables of which one will do. */
const NEEDED: [names: string[], purpose: string][] = [
  [["AUTH_GOOGLE_ID"], "signing in"],
  [["AUTH_GOOGLE_SECRET"], "signing in"],
  [["OPENAI_API_KEY", "CARTE_PROVIDERS"], "reading and drawing"],
  [["STRIPE_SECRET_KEY"], "buying credits"],
  [["STRIPE_WEBHOOK_SECRET"], "buying credits"],
];

/**
 * What is wrong with how services are set up, one sentence each, never a value: a public address that lacks keys or uses
 * a stand-in, and real keys that would go to something else than the service they are for.
 */
export function deploymentFaults(env: Variables): string[] {
  const faults: string[] = [];
  if (env.AUTH_GOOGLE_ID?.endsWith(".apps.googleusercontent.com") && !isAt(env.AUTH_GOOGLE_ISSUER, GOOGLE))
    faults.push("AUTH_GOOGLE_ID is a real client of Google's, but AUTH_GOOGLE_ISSUER is not Google");
  if (/^[sr]k_live_/.test(env.STRIPE_SECRET_KEY ?? "")) {
    const played = [
      ...(isAt(env.STRIPE_API_BASE, STRIPE) ? [] : ["STRIPE_API_BASE is not Stripe"]),
      // Whoever likes would be whoever they like, with real credits; or pay for pictures that nobody draws.
      ...(isStandIn(env.AUTH_GOOGLE_ISSUER) ? ["AUTH_GOOGLE_ISSUER is a stand-in's address"] : []),
      ...(hasDemoPainter(env.CARTE_PROVIDERS) ? ["CARTE_PROVIDERS has a demo painter"] : []),
    ];
    for (const fault of played)
      faults.push(`STRIPE_SECRET_KEY is live, but ${fault}: real money and a stand-in never mix`);
  }
  if (!isPublicUrl(env.CARTE_URL)) return faults;
  for (const [names, purpose] of NEEDED)
    if (!names.some((name) => env[name]?.trim()))
      faults.push(`${names.join(" or ")} is missing (${purpose})`);
  for (const name of ["AUTH_GOOGLE_ISSUER", "STRIPE_API_BASE"])
    if (isStandIn(env[name])) faults.push(`${name} is a stand-in's address, and CARTE_URL is public`);
  if (hasDemoPainter(env.CARTE_PROVIDERS))
    faults.push("CARTE_PROVIDERS has a demo painter, and CARTE_URL is public");
  return faults;
}

/** Throws one Error with all `deploymentFaults`. */
export function refuseFaults(env: Variables): void {
  const faults = deploymentFaults(env);
  if (faults.length > 0) throw new Error(`Carte does not start like this:\n  ${faults.join("\n  ")}`);
}

/** Whether a stand-in plays one of the outside services: then people are told that nothing here is real. */
export function isDemo(
  env: Record<"AUTH_GOOGLE_ISSUER" | "STRIPE_API_BASE" | "CARTE_PROVIDERS", string>,
): boolean {
  return (
    isStandIn(env.AUTH_GOOGLE_ISSUER) || isStandIn(env.STRIPE_API_BASE) || hasDemoPainter(env.CARTE_PROVIDERS)
  );
}
