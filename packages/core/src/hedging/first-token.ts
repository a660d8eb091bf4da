import { OpenAIError } from '../errors/openai-error.ts';
import { Stream } from '../sse/stream.ts';
import { ReadAhead } from './read-ahead.ts';

/**
 * Waits until an answer has begun, and gives it: a stream whose first event has come, and still comes to whoever
 * reads it; anything else as it is. Rejects with what a stream fails with before.
 *
 * @param signal what stops the request
 */
export async function firstToken<T>(answer: T, signal: AbortSignal): Promise<T> {
  if (isStream(answer)) {
    const iterator = await ReadAhead.of(answer[Symbol.asyncIterator](), signal);
    const abort = () => {
      iterator.drop();
      answer.controller.abort();
    };
    return new Stream(() => iterator, undefined, abort) as T;
  }
  if (isHelperStream(answer))
    throw new OpenAIError(
      'A helper stream emits its events as they come, so that it can not be taken back: hedge `create` with `stream: true` instead.',
    );
  return answer;
}

/** Gives up the answer of a request that was beaten, and came all the same. */
export function discard(answer: unknown): void {
  if (isStream(answer)) answer.controller.abort();
}

/** By its methods, as it may come from another copy of this package. */
function isStream(value: unknown): value is Stream<unknown> {
  const { tee, toReadableStream } = (value ?? {}) as Partial<Stream<unknown>>;
  return typeof tee === 'function' && typeof toReadableStream === 'function';
}

function isHelperStream(value: unknown): boolean {
  const { emitted, done } = (value ?? {}) as { emitted?: unknown; done?: unknown };
  return typeof emitted === 'function' && typeof done === 'function';
}
