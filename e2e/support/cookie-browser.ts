/** A door of the product, as the framework calls it. */
type Handler = (request: Request, route: { params: Promise<never> }) => Promise<Response>;

/** What a test sends: to which address of the product, as whom. */
export type Sent = { method?: string; body?: BodyInit; headers?: Record<string, string>; params?: object };

/** A browser without a screen: keeps cookies of the product as a real one would, and sends Origin. */
export class Browser {
  readonly origin: string;
  readonly cookies = new Map<string, string>();

  constructor(origin: string) {
    this.origin = origin;
  }

  /** Another one that holds the same cookies from now on, as a second tab or a thief would. */
  copy(): Browser {
    const other = new Browser(this.origin);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    return other;
  }

  async send(handler: unknown, path: string, { method = "GET", body, headers = {}, params = {} }: Sent = {}) {
    if (!isHandler(handler)) throw new TypeError(`no handler for ${path}`);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const request = new Request(new URL(path, this.origin), {
      method,
      body: body ?? null,
      headers: { origin: this.origin, ...(cookie && { cookie }), ...headers },
    });
    const response = await handler(request, { params: Promise.resolve(params) as Promise<never> });
    for (const header of response.headers.getSetCookie()) this.#keep(header);
    return response;
  }

  #keep(header: string): void {
    const [pair = "", ...attributes] = header.split(";").map((part) => part.trim());
    const at = pair.indexOf("=");
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (attributes.some((attribute) => attribute.toLowerCase() === "max-age=0")) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function isHandler(handler: unknown): handler is Handler {
  return typeof handler === "function";
}

/** At the provider's page: takes somebody, or turns back. Returns the address that the product is then asked for. */
export async function answerAtProvider(
  location: string,
  choice: { email: string; name?: string } | "cancel",
) {
  const asked = new URL(location);
  const shown = await fetch(asked);
  if (!shown.ok) throw new Error(`the provider shows no chooser: ${shown.status}`);
  const form = new URLSearchParams(asked.searchParams);
  if (choice !== "cancel") form.set("email", choice.email);
  if (choice !== "cancel" && choice.name) form.set("name", choice.name);
  const path = choice === "cancel" ? "/cancel" : "/choose";
  const answer = await fetch(new URL(path, asked.origin), { method: "POST", body: form, redirect: "manual" });
  const back = new URL(answer.headers.get("location") ?? "");
  return `${back.pathname}${back.search}`;
}
