import { APIError } from '../errors/api-error.ts';
import { APIResponseParseError } from '../errors/body-errors.ts';
import { DONE_SENTINEL, itemOf, tellsError } from './event-item.ts';
import { readServerSentEvents } from './read-server-sent-events.ts';

/**
 * The items of a response that somebody else has asked for. Ends at `[DONE]`, and without an error when the
 * controller aborts; aborts it when the reader leaves early.
 */
export async function* readResponseItems<Item>(
  response: Response,
  controller: AbortController,
  withName: boolean,
): AsyncGenerator<Item> {
  const { signal } = controller;
  // One of its own, as a reply that is over is no reason to abort the caller's.
  const reading = new AbortController();
  const stop = () => reading.abort(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  let isOver = false;
  try {
    for await (const { event, data } of readServerSentEvents(response, reading)) {
      if (signal.aborted || data === DONE_SENTINEL) break;
      if (data === '') continue;
      const item = parse(data, response);
      if (tellsError(event, item)) throw toError(item, response.headers);
      yield itemOf(event, item, withName) as Item;
    }
    isOver = true;
  } finally {
    signal.removeEventListener('abort', stop);
    if (!isOver) controller.abort();
  }
}

function parse(data: string, { status, headers }: Response): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new APIResponseParseError({
      status,
      headers,
      message: 'The stream holds an event that can not be parsed as JSON.',
      cause: new SyntaxError(`${data.length} characters of invalid JSON`),
    });
  }
}

function toError(item: unknown, headers: Headers): APIError {
  const error = ((item as { error?: unknown } | null)?.error ?? item ?? undefined) as object | undefined;
  return new APIError(undefined, error, undefined, headers);
}
