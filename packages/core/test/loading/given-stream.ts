import { Readable } from 'node:stream';

/** A stream that a caller hands over, and what tells whether it was closed. */
export interface GivenStream {
  readonly stream: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;
  readonly closed: Promise<string>;
}

/** An iterator that can be closed, and doesn't say when that is done. */
export function givenIterator(): GivenStream {
  const { promise, resolve } = Promise.withResolvers<string>();
  const iterator = {
    [Symbol.asyncIterator]: () => iterator,
    next: async () => ({ done: false, value: new Uint8Array(8) }),
    return: () => {
      resolve('closed');
      return new Promise<never>(() => {});
    },
  };
  return { stream: iterator, closed: promise };
}

export function givenNodeStream(): GivenStream {
  const stream = new Readable({ read() {} });
  return { stream, closed: new Promise((resolve) => stream.once('close', () => resolve('closed'))) };
}

/** What is sent as it is, and read by nobody. */
export function givenBody(): { body: object; closed: Promise<string> } {
  const { promise, resolve } = Promise.withResolvers<string>();
  const open = () => {
    throw new Error('It was opened');
  };
  return { body: { replayable: false, open, close: () => resolve('closed') }, closed: promise };
}

/** Its closing fails, which must be nobody's concern. */
export function givenWebStream(): GivenStream {
  const { promise, resolve } = Promise.withResolvers<string>();
  const stream = new ReadableStream<Uint8Array>({
    cancel() {
      resolve('closed');
      throw new Error('can not be closed');
    },
  });
  return { stream, closed: promise };
}
