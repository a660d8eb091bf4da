import type { Target } from '../rows/row.ts';

/** The least that a call can cost on Node with these parts: no retries, time limits, errors or options. */
export interface Floor {
  post(path: string, body: unknown): Promise<unknown>;
  /** All events of a streamed reply. */
  stream(path: string, body: unknown): Promise<unknown[]>;
}

/** undici's dispatcher driven by hand, `eventsource-parser` and `JSON.parse`. */
export async function openFloor({ baseURL, apiKey }: Target): Promise<Floor> {
  const [{ default: Pool }, { createParser }] = await Promise.all([
    import('undici/lib/dispatcher/pool.js'),
    import('eventsource-parser'),
  ]);
  const { origin, pathname } = new URL(baseURL);
  const pool = new Pool(origin, { allowH2: false });
  const headers = {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    accept: 'application/json',
  };

  const send = (path: string, body: unknown, onData: (chunk: Uint8Array) => void) =>
    new Promise<void>((resolve, reject) => {
      pool.dispatch(
        {
          origin,
          method: 'POST',
          path: pathname + path,
          headers,
          body: JSON.stringify(body),
          headersTimeout: 0,
          bodyTimeout: 0,
        },
        {
          onRequestStart() {},
          onResponseStart(_controller, status) {
            if (status !== 200) reject(new Error(`The server answered ${status}.`));
          },
          onResponseData: (_controller, chunk) => onData(chunk),
          onResponseEnd: () => resolve(),
          onResponseError: (_controller, error) => reject(error),
        },
      );
    });

  return {
    async post(path, body) {
      const chunks: Uint8Array[] = [];
      await send(path, body, (chunk) => chunks.push(chunk));
      return JSON.parse((chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)).toString());
    },
    async stream(path, body) {
      const events: unknown[] = [];
      const decoder = new TextDecoder();
      const parser = createParser({ onEvent: ({ data }) => events.push(JSON.parse(data)) });
      await send(path, body, (chunk) => parser.feed(decoder.decode(chunk, { stream: true })));
      return events;
    },
  };
}
