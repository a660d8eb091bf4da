import { OpenAIError } from '../errors/openai-error.ts';
import type { RequestBody } from '../transport/transport.ts';

type Source = ReadableStream<unknown> | AsyncIterable<unknown> | Iterable<unknown>;

const encoder: TextEncoder = /* @__PURE__ */ new TextEncoder();

/** Whether the value gives its bytes piece by piece. Lists and sets don't: they are JSON. */
export function isStream(body: object): body is Source {
  return (
    Symbol.asyncIterator in body ||
    isReadableStream(body) ||
    (Symbol.iterator in body && typeof (body as { next?: unknown }).next === 'function')
  );
}

/** A stream can be read once, so its request is sent once. Text in it is sent as UTF-8. */
export function oneShotBody(source: Source): RequestBody {
  if (isReadableStream(source) && source.locked)
    throw new OpenAIError('The body is a stream that is locked: something else reads it, or has read it');
  let opened = false;
  return {
    replayable: false,
    open() {
      if (opened)
        throw new OpenAIError('The request can not be sent again: its body was a stream that is used up.');
      opened = true;
      return toBytes(isReadableStream(source) ? readAll(source) : source);
    },
  };
}

/** By its method: Safari's streams are not async iterable. */
function isReadableStream(value: object): value is ReadableStream<unknown> {
  return typeof (value as { getReader?: unknown }).getReader === 'function';
}

async function* toBytes(source: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source)
    yield typeof chunk === 'string' ? encoder.encode(chunk) : (chunk as Uint8Array);
}

async function* readAll(stream: ReadableStream<unknown>): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  try {
    for (let result = await reader.read(); !result.done; result = await reader.read()) yield result.value;
  } finally {
    // Does nothing at the end of the stream; before it, whoever makes the stream can stop.
    reader.cancel().catch(() => {});
  }
}
