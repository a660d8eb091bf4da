import { ApiError, missingParameter } from '../../http/error-reply.ts';

/** The API's limit for one append. */
const mostBytes = 15 * 1024 * 1024;

/** The audio that a client has sent and not committed; only its length is kept. */
export class AudioBuffer {
  #bytes = 0;

  append(audio: unknown): void {
    if (typeof audio !== 'string') throw missingParameter('audio');
    const bytes = Buffer.byteLength(audio, 'base64');
    if (bytes > mostBytes)
      throw new ApiError(400, 'One append may hold 15 MiB of audio.', {
        param: 'audio',
        code: 'invalid_value',
      });
    this.#bytes += bytes;
  }

  clear(): void {
    this.#bytes = 0;
  }

  /** @returns seconds of audio, of 16 bit at 24 kHz */
  commit(): number {
    if (this.#bytes === 0)
      throw new ApiError(400, 'The input audio buffer is empty: there is nothing to commit.', {
        code: 'input_audio_buffer_commit_empty',
      });
    const seconds = this.#bytes / 48_000;
    this.#bytes = 0;
    return seconds;
  }
}
