import type { APIPromise, RequestOptions, Stream } from '@oxide/core';
import { APIResource, multipartOptions, requireFile } from '@oxide/core/internal';
import type {
  TranscriptionCreateParams,
  TranscriptionCreateParamsNonStreaming,
  TranscriptionCreateParamsStreaming,
  TranscriptionCreateResponse,
} from './format-params.ts';
import type {
  Transcription,
  TranscriptionDiarized,
  TranscriptionStreamEvent,
  TranscriptionVerbose,
} from './generated/index.ts';

/** Speech written down in its own language. */
export class Transcriptions extends APIResource {
  /**
   * Writes a recording down. What comes back depends on `response_format`: an object for the `json` formats,
   * a string for `text`, `srt` and `vtt`. With `stream: true` the promise gives a stream of events, whose last
   * one (`transcript.text.done`) holds the whole text.
   *
   * @throws OpenAIError when `file` is missing or no file; nothing is sent
   * @throws UnreadableFileError when the file can't be read
   * @throws BadRequestError when the recording is too large, or the model doesn't know the format
   * @see https://platform.openai.com/docs/api-reference/audio
   */
  create(
    body: TranscriptionCreateParamsNonStreaming<'json' | undefined>,
    options?: RequestOptions,
  ): APIPromise<Transcription>;
  create(
    body: TranscriptionCreateParamsNonStreaming<'verbose_json'>,
    options?: RequestOptions,
  ): APIPromise<TranscriptionVerbose>;
  create(
    body: TranscriptionCreateParamsNonStreaming<'diarized_json'>,
    options?: RequestOptions,
  ): APIPromise<TranscriptionDiarized>;
  create(
    body: TranscriptionCreateParamsNonStreaming<'srt' | 'vtt' | 'text'>,
    options?: RequestOptions,
  ): APIPromise<string>;
  create(body: TranscriptionCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Transcription>;
  create(
    body: TranscriptionCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<TranscriptionStreamEvent>>;
  create(
    body: TranscriptionCreateParams,
    options?: RequestOptions,
  ): APIPromise<TranscriptionCreateResponse | string | Stream<TranscriptionStreamEvent>>;
  create(
    body: TranscriptionCreateParams,
    options?: RequestOptions,
  ): APIPromise<TranscriptionCreateResponse | string | Stream<TranscriptionStreamEvent>> {
    requireFile(body, 'file');
    const stream = body.stream ?? false;
    return this._client.post('/audio/transcriptions', multipartOptions(body, { ...options, stream }));
  }
}
