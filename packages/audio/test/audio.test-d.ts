import {
  Audio,
  type AudioResponseFormat,
  type Transcription,
  type TranscriptionCreateParams,
  type TranscriptionCreateParamsNonStreaming,
  type TranscriptionCreateResponse,
  type TranscriptionDiarized,
  type TranscriptionStreamEvent,
  type TranscriptionVerbose,
  type Translation,
  type TranslationCreateParams,
  type TranslationVerbose,
} from '@oxide/audio';
import type { APIPromise, Stream } from '@oxide/core';
import { expectTypeOf, it } from 'vitest';

const { speech, transcriptions, translations } = new Audio();
const params = { file: new File([], 'rain.wav'), model: 'whisper-1' };

it('gives speech as a web response', () => {
  expectTypeOf(speech.create({ model: 'tts-1', voice: 'coral', input: '' })).toEqualTypeOf<
    APIPromise<Response>
  >();
});

it('gives what the format of a transcription says', () => {
  expectTypeOf(transcriptions.create(params)).toEqualTypeOf<APIPromise<Transcription>>();
  expectTypeOf(transcriptions.create({ ...params, response_format: 'json' })).toEqualTypeOf<
    APIPromise<Transcription>
  >();
  expectTypeOf(transcriptions.create({ ...params, response_format: 'verbose_json' })).toEqualTypeOf<
    APIPromise<TranscriptionVerbose>
  >();
  expectTypeOf(transcriptions.create({ ...params, response_format: 'diarized_json' })).toEqualTypeOf<
    APIPromise<TranscriptionDiarized>
  >();
  for (const response_format of ['text', 'srt', 'vtt'] as const)
    expectTypeOf(transcriptions.create({ ...params, response_format })).toEqualTypeOf<APIPromise<string>>();
  const response_format = 'json' as AudioResponseFormat;
  expectTypeOf(transcriptions.create({ ...params, response_format })).toEqualTypeOf<
    APIPromise<Transcription>
  >();
});

it('gives a stream of events when one is asked for', () => {
  expectTypeOf(transcriptions.create({ ...params, stream: true })).toEqualTypeOf<
    APIPromise<Stream<TranscriptionStreamEvent>>
  >();
  expectTypeOf(transcriptions.create({} as TranscriptionCreateParams)).toEqualTypeOf<
    APIPromise<TranscriptionCreateResponse | string | Stream<TranscriptionStreamEvent>>
  >();
});

it('gives what the format of a translation says', () => {
  expectTypeOf(translations.create(params)).toEqualTypeOf<APIPromise<Translation>>();
  expectTypeOf(translations.create({ ...params, response_format: 'verbose_json' })).toEqualTypeOf<
    APIPromise<TranslationVerbose>
  >();
  expectTypeOf(translations.create({ ...params, response_format: 'srt' })).toEqualTypeOf<
    APIPromise<string>
  >();
});

it('has parameters for a format alone', () => {
  expectTypeOf<TranscriptionCreateParamsNonStreaming<'srt'>['response_format']>().toEqualTypeOf<
    'srt' | undefined
  >();
  expectTypeOf<TranslationCreateParams<'vtt'>['response_format']>().toEqualTypeOf<'vtt' | undefined>();
  expectTypeOf<TranscriptionCreateParams.VadConfig['type']>().toEqualTypeOf<'server_vad'>();
});
