import type { RequestOptions } from '@oxide/core';
import type { Response, ResponseCreateParamsNonStreaming, ResponseStreamEvent } from '@oxide/responses';
import type { OpenAI } from '../client.ts';
import type { EarlyCalls } from './early-calls.ts';
import type { RunSettings } from './run-settings.ts';

/** Sends one request, and gives its whole response. */
export async function sendRequest(
  client: OpenAI,
  body: ResponseCreateParamsNonStreaming,
  options: RequestOptions | undefined,
  settings: RunSettings,
  early: EarlyCalls | undefined,
): Promise<Response> {
  if (!settings.streams) return client.responses.create(body, options);
  const stream = client.responses.stream({ ...body, stream: true }, options);
  try {
    for await (const event of stream) {
      await settings.onEvent?.(structuredClone(event) as ResponseStreamEvent);
      settings.signal?.throwIfAborted();
      if (event.type === 'response.output_item.done') await early?.take(event.output_index, event.item);
    }
    return await stream.finalResponse();
  } finally {
    stream.abort();
  }
}
