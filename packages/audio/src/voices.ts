import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, multipartOptions, requireFile } from '@oxide/core/internal';
import type { Voice, VoiceCreateParams } from './generated/index.ts';

/** Voices of your own, for speech and realtime sessions. */
export class Voices extends APIResource {
  /**
   * Makes a voice from a sample, with a recorded consent of the speaker: see `voiceConsents.create`.
   *
   * @throws OpenAIError when `audio_sample` is missing or no file; nothing is sent
   * @throws PermissionDeniedError when the organization may not make voices
   * @see https://platform.openai.com/docs/api-reference/audio
   */
  create(body: VoiceCreateParams, options?: RequestOptions): APIPromise<Voice> {
    requireFile(body, 'audio_sample');
    return this._client.post('/audio/voices', multipartOptions(body, options));
  }
}
