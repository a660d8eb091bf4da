import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource } from '@oxide/core/internal';
import type { SpeechCreateParams } from './generated/index.ts';

/** Text read aloud. */
export class Speech extends APIResource {
  /**
   * Reads a text aloud. The response arrives with its first bytes: `response.body` plays while it is spoken,
   * `response.arrayBuffer()` waits for the whole.
   *
   * With `stream_format: 'sse'` the body is server-sent events (`speech.audio.delta`, with base64), undecoded.
   *
   * @throws BadRequestError when the text is too long, or the voice unknown
   * @see https://platform.openai.com/docs/api-reference/audio
   */
  create(body: SpeechCreateParams, options?: RequestOptions): APIPromise<globalThis.Response> {
    return this._client.post('/audio/speech', {
      body,
      ...options,
      __headers: { accept: 'application/octet-stream' },
      __binaryResponse: true,
    });
  }
}
