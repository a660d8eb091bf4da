import { ApiError, invalidValue, missingParameter } from '../../http/error-reply.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';
import type { SocketApi } from '../../websocket/socket-api.ts';
import type { SocketRequest } from '../sockets.ts';
import { merged } from './session.ts';

const lifetimeSeconds = 3600;
const said = ['Hallo', ' Welt'];

/** Speech that is translated while it is spoken: each append is answered with a word of transcript and of audio. */
export class TranslationSocket implements SocketApi {
  readonly limitCode = 'session_expired';
  readonly #context: ApiContext;
  #session: JsonObject;
  #appended = 0;
  finished = false;

  constructor({ query }: SocketRequest, context: ApiContext) {
    const model = query.get('model');
    if (!model) throw new ApiError(400, "You must provide a 'model' parameter.", { param: 'model' });
    this.#context = context;
    this.#session = {
      id: context.id('sess_', 24),
      type: 'translation',
      expires_at: context.seconds() + lifetimeSeconds,
      model,
      audio: { input: { transcription: null, noise_reduction: null }, output: { language: 'de' } },
    };
  }

  *greeting(): Generator<JsonObject> {
    yield this.#event('session.created', { session: this.#session });
  }

  /** What was said first is translated first. */
  laneOf(): string {
    return '';
  }

  answer(message: JsonObject): Iterable<JsonObject> {
    switch (message.type) {
      case 'session.update': {
        if (!isObject(message.session)) throw invalidValue('session', 'an object');
        this.#session = merged(this.#session, message.session);
        return [this.#event('session.updated', { session: this.#session })];
      }
      case 'session.input_audio_buffer.append':
        if (typeof message.audio !== 'string') throw missingParameter('audio');
        return this.#translate(message.audio);
      case 'session.close':
        return this.#close();
      default:
        throw invalidValue('type', 'session.update, session.input_audio_buffer.append, session.close');
    }
  }

  errorEvent({ body }: ApiError, message: JsonObject | undefined): JsonObject {
    const cause = typeof message?.event_id === 'string' ? message.event_id : null;
    return this.#event('error', { error: { ...body, event_id: cause } });
  }

  *#translate(audio: string): Generator<JsonObject> {
    const elapsed = { elapsed_ms: this.#appended * 100 };
    const word = said[this.#appended % said.length]!;
    this.#appended += 1;
    yield this.#event('session.output_transcript.delta', { delta: word, ...elapsed });
    yield this.#event('session.output_audio.delta', {
      delta: audio,
      sample_rate: 24_000,
      channels: 1,
      format: 'pcm16',
      ...elapsed,
    });
  }

  *#close(): Generator<JsonObject> {
    yield this.#event('session.closed', {});
    this.finished = true;
  }

  #event(type: string, members: JsonObject): JsonObject {
    return { type, event_id: this.#context.id('event_', 24), ...members };
  }
}
