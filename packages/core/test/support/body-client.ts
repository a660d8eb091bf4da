import { Client, type ClientOptions, type RequestOptions, type Stream } from '@oxide/core';

/** How the body of the hand-made response was used. */
export interface BodyUse {
  /** Chunks that were asked for. */
  pulled: number;
  /** What the body was cancelled with, in an array of one. */
  cancelled: unknown[];
}

export interface StreamedBody<T> {
  readonly stream: Stream<T>;
  readonly use: BodyUse;
}

export type Chunk = string | Uint8Array;

const encoder = new TextEncoder();

/** A client whose `fetch` answers with these chunks as they are, so that a test can cut them anywhere. */
export function clientOfBody(
  chunks: Iterable<Chunk> | AsyncIterable<Chunk>,
  options: ClientOptions = {},
): { client: Client; use: BodyUse } {
  const use: BodyUse = { pulled: 0, cancelled: [] };
  const iterator = (async function* () {
    yield* chunks;
  })();
  const fetch = async (): Promise<Response> => {
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        use.pulled += 1;
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
      },
      cancel(reason) {
        use.cancelled.push(reason);
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' } });
  };
  return { client: new Client({ apiKey: 'sk-test', maxRetries: 0, fetch, ...options }), use };
}

/** The stream that these chunks are decoded to. */
export async function streamOf<T = unknown>(
  chunks: Iterable<Chunk> | AsyncIterable<Chunk>,
  options: RequestOptions & { client?: ClientOptions } = {},
): Promise<StreamedBody<T>> {
  const { client: clientOptions, ...requestOptions } = options;
  const { client, use } = clientOfBody(chunks, clientOptions);
  const stream = await client.post<Stream<T>>('/responses', { stream: true, ...requestOptions });
  return { stream, use };
}

/** The chunks of a server that neither sends more nor closes the connection. */
export async function* stayingOpen(...chunks: Chunk[]): AsyncGenerator<Chunk> {
  yield* chunks;
  await new Promise(() => {});
}
