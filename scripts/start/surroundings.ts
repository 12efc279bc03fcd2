import { lanAddress } from "./ports.ts";

/**
 * What goes for other programs on this machine must not part our own processes: under NODE_USE_ENV_PROXY even
 * `localhost` is asked for at the proxy, which knows another one. Changes `env`, so that children inherit it.
 */
export function bypassProxies(env: NodeJS.ProcessEnv): void {
  const own = ["localhost", "127.0.0.1", "[::1]", lanAddress() ?? []].flat();
  const bypassed = [env.no_proxy ?? env.NO_PROXY ?? [], own].flat().join(",");
  env.no_proxy = bypassed;
  env.NO_PROXY = bypassed;
}
