import { isReadableStream } from '../uploads/uploadable.ts';

/** What gives the bytes of a body piece by piece. */
export type StreamedBody = ReadableStream<unknown> | AsyncIterable<unknown> | Iterable<unknown>;

/** Whether the value gives its bytes piece by piece. Lists and sets don't: they are JSON. */
export function isStream(body: object): body is StreamedBody {
  return (
    Symbol.asyncIterator in body ||
    isReadableStream(body) ||
    (Symbol.iterator in body && typeof (body as { next?: unknown }).next === 'function')
  );
}
