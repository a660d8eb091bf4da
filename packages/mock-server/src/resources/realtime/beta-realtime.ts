import type { Fault } from '../../faults/fault.ts';
import type { ApiError } from '../../http/error-reply.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { SocketApi } from '../../websocket/socket-api.ts';
import { merged } from './session.ts';

const renamed: readonly (readonly [name: string, before: string])[] = [
  ['response.output_text.', 'response.text.'],
  ['response.output_audio_transcript.', 'response.audio_transcript.'],
  ['response.output_audio.', 'response.audio.'],
  ['conversation.item.added', 'conversation.item.created'],
];

/** The same session in the words of the API's beta. */
export class BetaRealtime implements SocketApi {
  readonly limitCode: string;
  readonly #session: SocketApi;

  constructor(session: SocketApi) {
    this.#session = session;
    this.limitCode = session.limitCode;
  }

  greeting(): Iterable<JsonObject> {
    return toBeta(this.#session.greeting());
  }

  laneOf(message: JsonObject): string | undefined {
    return this.#session.laneOf(message);
  }

  answer(message: JsonObject, fault: Fault): Iterable<JsonObject> {
    return toBeta(this.#session.answer(fromBeta(message), fault));
  }

  errorEvent(error: ApiError, message: JsonObject | undefined): JsonObject {
    return this.#session.errorEvent(error, message);
  }
}

function* toBeta(events: Iterable<JsonObject>): Generator<JsonObject> {
  for (const event of events) {
    if (event.type === 'conversation.item.done') continue;
    const rename = renamed.find(([name]) => String(event.type).startsWith(name));
    const type = rename ? String(event.type).replace(...rename) : event.type;
    const { session, response, ...members } = event;
    yield {
      ...members,
      type,
      ...(isObject(session) && { session: betaSession(session) }),
      ...(isObject(response) && { response: betaResponse(response) }),
    };
  }
}

function betaSession({ id, model, instructions, tools, tool_choice, ...session }: JsonObject): JsonObject {
  return {
    id,
    object: 'realtime.session',
    model,
    modalities: modalitiesOf(session.output_modalities),
    instructions,
    voice: 'alloy',
    input_audio_format: 'pcm16',
    output_audio_format: 'pcm16',
    turn_detection: null,
    tools,
    tool_choice,
    temperature: 0.8,
    max_response_output_tokens: session.max_output_tokens,
  };
}

function betaResponse({ output_modalities: modalities, ...response }: JsonObject): JsonObject {
  return { ...response, modalities: modalitiesOf(modalities) };
}

/** Audio always comes with text. */
function modalitiesOf(modalities: unknown): string[] {
  return Array.isArray(modalities) && modalities.includes('audio') ? ['text', 'audio'] : ['text'];
}

function fromBeta(message: JsonObject): JsonObject {
  const name = isObject(message.session) ? 'session' : 'response';
  const settings = message[name];
  if (!isObject(settings) || !Array.isArray(settings.modalities)) return message;
  const { modalities, ...others } = settings;
  const output = modalities.includes('audio') ? ['audio'] : ['text'];
  return { ...message, [name]: merged(others, { output_modalities: output }) };
}
