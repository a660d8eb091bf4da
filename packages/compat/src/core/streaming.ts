import { loadStreams } from '@oxide/core/internal';

export { Stream } from '@oxide/core';

/** An event of a stream, before its data is parsed. */
export type ServerSentEvent = {
  /** Null when it has no name. */
  event: string | null;
  data: string;
  /** The lines that it stands for. */
  raw: string[];
};

/** The events of a response; the controller stops the reading, and is aborted when the reader leaves early. */
export async function* _iterSSEMessages(
  response: Response,
  controller: AbortController,
): AsyncGenerator<ServerSentEvent, void, unknown> {
  const { readServerSentEvents } = await loadStreams();
  for await (const { event, data } of readServerSentEvents(response, controller)) {
    const name = event === undefined ? [] : [`event: ${event}`];
    yield { event: event ?? null, data, raw: [...name, ...data.split('\n').map((line) => `data: ${line}`)] };
  }
}
