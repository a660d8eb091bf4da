import { createGunzip, gunzipSync } from 'node:zlib';
import type { Target } from '../rows/row.ts';

/** The least that a call can cost on Node with these parts: no retries, time limits, errors or options. */
export interface Floor {
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  /** Sends bytes as they come. */
  send(path: string, headers: Headers, body: AsyncIterable<Uint8Array>): Promise<unknown>;
  /** All events of a streamed reply, each also given to `onEvent` as it comes. */
  stream(path: string, body: unknown, onEvent?: (event: unknown) => void): Promise<unknown[]>;
}

interface FloorOptions {
  /** Ask for gzip, and take the reply to be gzip. @default false */
  gzip?: boolean;
}

type Headers = Readonly<Record<string, string>>;

interface Outgoing {
  method: 'GET' | 'POST';
  path: string;
  headers?: Headers;
  body?: string | AsyncIterable<Uint8Array>;
}

/** undici's dispatcher driven by hand, `eventsource-parser` and `JSON.parse`. */
export async function openFloor(
  { baseURL, apiKey }: Target,
  { gzip = false }: FloorOptions = {},
): Promise<Floor> {
  const [{ default: Pool }, { createParser }] = await Promise.all([
    import('undici/lib/dispatcher/pool.js'),
    import('eventsource-parser'),
  ]);
  const { origin, pathname } = new URL(baseURL);
  const pool = new Pool(origin, { allowH2: false });
  const common = {
    authorization: `Bearer ${apiKey}`,
    accept: 'application/json',
    ...(gzip && { 'accept-encoding': 'gzip' }),
  };
  const json = { ...common, 'content-type': 'application/json' };

  const send = ({ method, path, headers, body }: Outgoing, onData: (chunk: Buffer) => void) =>
    new Promise<void>((resolve, reject) => {
      pool.dispatch(
        {
          origin,
          method,
          path: pathname + path,
          headers: headers ? { ...common, ...headers } : json,
          body: body ?? null,
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        {
          onRequestStart() {},
          onResponseStart(_controller, status) {
            if (status !== 200) reject(new Error(`The server answered ${status}.`));
          },
          onResponseData: (_controller, chunk) => onData(chunk as Buffer),
          onResponseEnd: () => resolve(),
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });

  const whole = async (outgoing: Outgoing): Promise<unknown> => {
    const chunks: Buffer[] = [];
    await send(outgoing, (chunk) => chunks.push(chunk));
    const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
    return JSON.parse((gzip ? gunzipSync(bytes) : bytes).toString());
  };

  return {
    get: (path) => whole({ method: 'GET', path }),
    post: (path, body) => whole({ method: 'POST', path, body: JSON.stringify(body) }),
    send: (path, headers, body) => whole({ method: 'POST', path, headers, body }),
    async stream(path, body, onEvent) {
      const events: unknown[] = [];
      const decoder = new TextDecoder();
      const parser = createParser({
        onEvent({ data }) {
          const event: unknown = JSON.parse(data);
          events.push(event);
          onEvent?.(event);
        },
      });
      const feed = (chunk: Buffer) => parser.feed(decoder.decode(chunk, { stream: true }));
      const outgoing = { method: 'POST', path, body: JSON.stringify(body) } as const;
      if (!gzip) await send(outgoing, feed);
      else {
        const gunzip = createGunzip().on('data', feed);
        const ended = new Promise((resolve, reject) => gunzip.once('end', resolve).once('error', reject));
        await send(outgoing, (chunk) => void gunzip.write(chunk));
        gunzip.end();
        await ended;
      }
      return events;
    },
  };
}
