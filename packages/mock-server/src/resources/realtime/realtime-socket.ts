import { decideAnswer } from '../../answer/decide.ts';
import type { Fault } from '../../faults/fault.ts';
import { ApiError, invalidValue } from '../../http/error-reply.ts';
import { arrayMember, isObject, type JsonObject, member } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';
import type { SocketApi } from '../../websocket/socket-api.ts';
import { readTurn } from '../responses/read-turn.ts';
import { AudioBuffer } from './audio-buffer.ts';
import { asInput, Conversation } from './conversation.ts';
import { type RunningResponse, responseEvents } from './response-events.ts';
import { merged } from './session.ts';

/** What all audio is heard as. */
const transcript = 'Hello';

type Answering = (message: JsonObject, fault: Fault) => Iterable<JsonObject>;

/** One realtime session: what the client changes, and what is said. Audio is taken as silence. */
export class RealtimeSocket implements SocketApi {
  readonly limitCode = 'session_expired';
  readonly #context: ApiContext;
  readonly #conversation: Conversation;
  readonly #audio = new AudioBuffer();
  #session: JsonObject;
  #running: RunningResponse | undefined;

  constructor(session: JsonObject, context: ApiContext) {
    this.#session = session;
    this.#context = context;
    this.#conversation = new Conversation(context);
  }

  *greeting(): Generator<JsonObject> {
    yield this.#event('session.created', { session: this.#session });
  }

  /** A session is one conversation, and yet a response must not keep its own cancellation waiting. */
  laneOf(): undefined {
    return undefined;
  }

  answer(message: JsonObject, fault: Fault): Iterable<JsonObject> {
    const type = String(message.type);
    if (!Object.hasOwn(this.#answers, type))
      throw invalidValue('type', Object.keys(this.#answers).join(', '));
    return this.#answers[type]!(message, fault);
  }

  errorEvent({ body }: ApiError, message: JsonObject | undefined): JsonObject {
    const cause = typeof message?.event_id === 'string' ? message.event_id : null;
    return this.#event('error', { error: { ...body, event_id: cause } });
  }

  readonly #answers: Record<string, Answering> = {
    'session.update': ({ session }) => {
      if (!isObject(session)) throw invalidValue('session', 'an object');
      this.#session = merged(this.#session, session);
      return [this.#event('session.updated', { session: this.#session })];
    },
    'conversation.item.create': ({ item, previous_item_id: previousId }) => {
      const added = this.#conversation.create(item, previousId);
      return this.#itemEvents(added.item, added.previousId);
    },
    'conversation.item.retrieve': ({ item_id: id }) => [
      this.#event('conversation.item.retrieved', { item: this.#conversation.item(id) }),
    ],
    'conversation.item.delete': ({ item_id: id }) => {
      this.#conversation.delete(id);
      return [this.#event('conversation.item.deleted', { item_id: id })];
    },
    'conversation.item.truncate': ({ item_id: id, content_index: index, audio_end_ms: end }) => {
      this.#conversation.item(id);
      const members = { item_id: id, content_index: index, audio_end_ms: end };
      return [this.#event('conversation.item.truncated', members)];
    },
    'input_audio_buffer.append': ({ audio }) => {
      this.#audio.append(audio);
      return [];
    },
    'input_audio_buffer.clear': () => {
      this.#audio.clear();
      return [this.#event('input_audio_buffer.cleared', {})];
    },
    'input_audio_buffer.commit': () => this.#commit(),
    'output_audio_buffer.clear': () => [
      this.#event('output_audio_buffer.cleared', { response_id: this.#running?.id ?? '' }),
    ],
    'response.create': ({ response }, fault) => this.#respond(isObject(response) ? response : {}, fault),
    'response.cancel': ({ response_id: id }) => {
      if (!this.#running || (id !== undefined && id !== this.#running.id))
        throw new ApiError(400, 'Cancellation failed: no active response found.', {
          code: 'response_cancel_not_active',
        });
      this.#running.cancelled = true;
      return [];
    },
  };

  #itemEvents(item: JsonObject, previousId: string | null): JsonObject[] {
    const members = { previous_item_id: previousId, item };
    return [this.#event('conversation.item.added', members), this.#event('conversation.item.done', members)];
  }

  #commit(): JsonObject[] {
    const seconds = this.#audio.commit();
    const isTranscribed = member(member(this.#session.audio, 'input'), 'transcription');
    const content = [{ type: 'input_audio', ...(isTranscribed ? { transcript } : {}) }];
    const { item, previousId } = this.#conversation.create(
      { type: 'message', role: 'user', content },
      undefined,
    );
    const events = [
      this.#event('input_audio_buffer.committed', { previous_item_id: previousId, item_id: item.id }),
      ...this.#itemEvents(item, previousId),
    ];
    if (!isTranscribed) return events;
    const where = { item_id: item.id, content_index: 0 };
    const kind = 'conversation.item.input_audio_transcription';
    return [
      ...events,
      this.#event(`${kind}.delta`, { ...where, delta: transcript }),
      this.#event(`${kind}.completed`, { ...where, transcript, usage: { type: 'duration', seconds } }),
    ];
  }

  #respond(params: JsonObject, fault: Fault): Iterable<JsonObject> {
    if (this.#running)
      throw new ApiError(400, 'Conversation already has an active response in progress.', {
        code: 'conversation_already_has_active_response',
      });
    const settings = merged(this.#session, params);
    const limit = settings.max_output_tokens;
    const items = Array.isArray(params.input) ? params.input.filter(isObject) : this.#conversation.items;
    const turn = readTurn(
      { ...settings, max_output_tokens: limit === 'inf' ? undefined : limit },
      asInput(items),
    );
    const response: RunningResponse = {
      id: this.#context.id('resp_', 24),
      answer: decideAnswer(turn, fault, this.#context.settings.streamDeltas),
      modality: arrayMember(settings, 'output_modalities').includes('audio') ? 'audio' : 'text',
      metadata: params.metadata,
      conversation: params.conversation === 'none' ? undefined : this.#conversation,
      cancelled: false,
    };
    this.#running = response;
    return this.#responseEvents(response);
  }

  *#responseEvents(response: RunningResponse): Generator<JsonObject> {
    try {
      for (const { type, ...members } of responseEvents(response, this.#context)) {
        if (type === 'response.done') this.#running = undefined;
        yield this.#event(type, members);
      }
    } finally {
      if (this.#running === response) this.#running = undefined;
    }
  }

  #event(type: string, members: JsonObject): JsonObject {
    return { type, event_id: this.#context.id('event_', 24), ...members };
  }
}
