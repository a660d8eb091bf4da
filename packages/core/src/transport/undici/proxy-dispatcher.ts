import type { Dispatcher } from './dispatcher.ts';

/** A dispatcher that goes through the proxies that the environment names, and leaves out those of `NO_PROXY`. */
export async function createProxyDispatcher(options: object): Promise<Dispatcher> {
  const [{ default: EnvHttpProxyAgent }, { default: Pool }, { default: connect }] = await Promise.all([
    import('undici/lib/dispatcher/env-http-proxy-agent.js'),
    import('undici/lib/dispatcher/pool.js'),
    import('undici/lib/api/api-connect.js'),
  ]);
  // Tunnels are opened by a method that undici's index alone puts on its classes.
  const clientFactory = (proxy: string | URL, poolOptions: object) =>
    Object.assign(new Pool(proxy, poolOptions), { connect });
  return new EnvHttpProxyAgent({ ...options, clientFactory });
}
