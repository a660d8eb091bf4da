import { OpenAIError } from '../errors/openai-error.ts';
import { readUntilAborted } from './read-until-aborted.ts';
import { type ServerSentEvent, SSEDecoder } from './sse-decoder.ts';

/**
 * The events of a response, as they arrive. Ends without an error when the controller aborts, and aborts it when the
 * reader leaves early.
 *
 * @throws OpenAIError when the response has no body, or an event is longer than 64 Mi characters
 */
export async function* readServerSentEvents(
  response: Response,
  controller: AbortController,
): AsyncGenerator<ServerSentEvent> {
  if (response.body === null) {
    controller.abort();
    throw new OpenAIError('The response has no body to read events from.');
  }
  let ready: ServerSentEvent[] = [];
  const decoder = new SSEDecoder((event) => ready.push(event));
  const take = (): ServerSentEvent[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  for await (const bytes of readUntilAborted(response.body, controller)) {
    decoder.feed(bytes);
    yield* take();
  }
  if (controller.signal.aborted) return;
  decoder.end();
  yield* take();
}
