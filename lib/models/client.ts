import OpenAI from "openai";
import type { Provider } from "./provider.ts";

const clients = new Map<string, OpenAI>();

/**
 * The SDK's client for a provider. Its own retries are off: it repeats a timed-out call without an idempotency key,
 * which was measured to bill one picture three times.
 */
export function clientFor(provider: Provider): OpenAI {
  const id = `${provider.name} ${provider.baseUrl} ${provider.apiKey}`;
  let client = clients.get(id);
  if (!client) {
    client = new OpenAI({
      apiKey: provider.apiKey,
      baseURL: provider.baseUrl,
      maxRetries: 0,
      timeout: provider.imageTimeoutMs,
      // It would print answers that it cannot read as they are: what failed is in our own log, without anybody's words.
      logLevel: "off",
    });
    clients.set(id, client);
  }
  return client;
}
