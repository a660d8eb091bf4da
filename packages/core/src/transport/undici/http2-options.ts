import { closeWhenSilent } from './close-when-silent.ts';
import type { Connect, Dispatcher } from './dispatcher.ts';

/**
 * What a stream may be sent before its reader took any of it. undici's 256 KiB hold a download down to 5 MB/s where a
 * round trip takes 40 ms, and this to what HTTP/1.1 gives; a stream that nobody reads takes so much memory.
 */
const STREAM_WINDOW = 2 * 1024 * 1024;
/** The same for all streams of a connection. Node gives it back when bytes arrive: streams left unread don't block others. */
const CONNECTION_WINDOW = 8 * 1024 * 1024;
/** Shorter than the 60 s after which some gateways forget a connection, and undici's own. */
const PING_INTERVAL_MS = 15_000;

/** undici's options for a dispatcher that speaks HTTP/2 to servers that offer it. */
export async function http2Options(connectTimeout: number): Promise<object> {
  const [{ default: Pool }, { default: buildConnector }] = await Promise.all([
    import('undici/lib/dispatcher/pool.js'),
    import('undici/lib/core/connect.js'),
  ]);
  // A server that leaves the choice to the client would be spoken to in HTTP/1.1 otherwise.
  const tls = { preferH2: true };
  return {
    allowH2: true,
    connect: buildConnector({ ...tls, timeout: connectTimeout }),
    // Inside a proxy's tunnel, which has a connector of its own.
    requestTls: tls,
    h2Options: {
      initialWindowSize: STREAM_WINDOW,
      connectionWindowSize: CONNECTION_WINDOW,
      pingInterval: PING_INTERVAL_MS,
    },
    factory: (origin: string, options: { connect: Connect }): Dispatcher =>
      new Pool(origin, { ...options, connect: watched(options.connect) }),
  };
}

function watched(connect: Connect): Connect {
  return (options, callback) =>
    connect(options, (error, socket) => {
      if (socket?.alpnProtocol === 'h2') closeWhenSilent(socket, PING_INTERVAL_MS);
      callback(error, socket);
    });
}
