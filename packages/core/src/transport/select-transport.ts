import { platform } from '#platform';
import type { ClientOptions } from '../config/client-options.ts';
import { type Fetch, FetchTransport } from './fetch-transport.ts';
import { requireResponse } from './require-response.ts';
import type { RequestHeaders, Transport } from './transport.ts';
import { untilCancelled } from './until-cancelled.ts';

/** A transport and the headers that go with it. */
export interface SelectedTransport {
  readonly transport: Transport;
  readonly requestHeaders: RequestHeaders;
}

/** The caller's transport or `fetch` when there is one, else the runtime's own. */
export function selectTransport(
  options: ClientOptions,
  limits: { connectTimeoutMs: number; http2: boolean },
): SelectedTransport {
  const { transport, fetch, fetchOptions } = options;
  if (transport && transport !== 'websocket') {
    const send: Transport['send'] = async (request) => requireResponse(await transport.send(request));
    return {
      transport: { send: (request) => untilCancelled(request.cancellation, send(request)) },
      requestHeaders: {},
    };
  }
  if (fetch) return { transport: new FetchTransport(fetch, fetchOptions), requestHeaders: {} };
  if (fetchOptions === undefined)
    return { transport: platform.createTransport(limits), requestHeaders: platform.requestHeaders };
  const { dispatcher, ...others } = fetchOptions;
  if (dispatcher && Object.keys(others).length === 0) {
    const direct = platform.createDispatcherTransport(dispatcher);
    if (direct) return { transport: direct, requestHeaders: platform.requestHeaders };
  }
  return { transport: new FetchTransport(globalFetch, fetchOptions), requestHeaders: {} };
}

/** Looked up at each call, so that a `fetch` put in place later is used. */
export const globalFetch: Fetch = (input, init) => fetch(input, init);

/** The global `fetch`, if requests would go around it although the program has changed it. */
export function replacedFetch(): typeof fetch | undefined {
  return platform.replacedFetch();
}
