import { readEnv } from '../../config/environment.ts';
import type { TransportOptions } from '../platform/platform.ts';
import { createConnections } from './create-connections.ts';
import type { Dispatcher } from './dispatcher.ts';
import { http2Options } from './http2-options.ts';
import { createProxyDispatcher } from './proxy-dispatcher.ts';

/** Longer than undici's 4 s: an agent thinks and calls tools between two requests. */
const KEEP_ALIVE_MS = 60_000;

/** Names of both spellings; undici reads the values itself. */
const PROXY_VARIABLES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

const dispatchers = new Map<string, Promise<Dispatcher>>();

/**
 * The process's dispatcher for these options. Shared by all clients, as a server often makes one per
 * request and would otherwise open a connection for each.
 */
export function sharedDispatcher(options: TransportOptions): Promise<Dispatcher> {
  const proxies = PROXY_VARIABLES.map((name) => readEnv(name));
  const key = JSON.stringify([options.connectTimeoutMs, options.http2, proxies]);
  let dispatcher = dispatchers.get(key);
  if (dispatcher === undefined) {
    dispatcher = createDispatcher(
      options,
      proxies.some((proxy) => proxy !== undefined),
    );
    dispatchers.set(key, dispatcher);
    // A failed load (a broken installation) is not remembered.
    dispatcher.catch(() => dispatchers.delete(key));
  }
  return dispatcher;
}

async function createDispatcher(
  { http2, ...options }: TransportOptions,
  proxied: boolean,
): Promise<Dispatcher> {
  // Also the limit for a proxy's connection, unlike the same in `connect`. 0 is undici's word for none.
  const connectTimeout = Number.isFinite(options.connectTimeoutMs) ? options.connectTimeoutMs : 0;
  const undiciOptions = {
    connectTimeout,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // Both limits are the client's own, which tell the caller what ran out.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(http2 ? await http2Options(connectTimeout) : { allowH2: false }),
  };
  if (proxied) return createProxyDispatcher(undiciOptions);
  if (!http2) return createConnections(undiciOptions);
  const { default: Agent } = await import('undici/lib/dispatcher/agent.js');
  return new Agent(undiciOptions);
}
