import { isObject, type JsonObject } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';

/** An hour, as the API allows. */
const lifetimeSeconds = 3600;

const pcm = { type: 'audio/pcm', rate: 24_000 };

/** A session that talks, as it is before the client changes it. */
export function conversationSession(model: string, context: ApiContext): JsonObject {
  return {
    type: 'realtime',
    object: 'realtime.session',
    id: context.id('sess_', 24),
    model,
    output_modalities: ['audio'],
    instructions: 'Be helpful.',
    tools: [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    tracing: null,
    truncation: 'auto',
    expires_at: context.seconds() + lifetimeSeconds,
    audio: {
      input: { format: pcm, turn_detection: null },
      output: { format: pcm, voice: 'alloy', speed: 1 },
    },
  };
}

/** A session that only writes down what is said. */
export function transcriptionSession(context: ApiContext): JsonObject {
  return {
    type: 'transcription',
    object: 'realtime.transcription_session',
    id: context.id('sess_', 24),
    expires_at: context.seconds() + lifetimeSeconds,
    audio: { input: { format: pcm, transcription: { model: 'gpt-4o-transcribe' }, turn_detection: null } },
  };
}

/** Members of `changes` over those of `current`, objects member by member. */
export function merged(current: JsonObject, changes: JsonObject): JsonObject {
  const result: JsonObject = { ...current };
  for (const [name, value] of Object.entries(changes)) {
    const before = Object.hasOwn(current, name) ? current[name] : undefined;
    const after = isObject(value) && isObject(before) ? merged(before, value) : value;
    Object.defineProperty(result, name, {
      value: after,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}
