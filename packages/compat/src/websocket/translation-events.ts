import type { RealtimeTranslationServerEvent } from '@oxide/realtime';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, Check>>;

const text: Check = (value) => typeof value === 'string';
const number: Check = (value) => typeof value === 'number';
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const nullable =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null || check(value);
const object =
  (fields: Fields): Check =>
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && hasFields(value, fields);

/** Own members alone: the event comes from the network. */
function hasFields(value: object, fields: Fields): boolean {
  return Object.entries(fields).every(([name, check]) =>
    check(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined),
  );
}

const session = object({
  id: text,
  model: text,
  expires_at: number,
  type: (value) => value === 'translation',
  audio: object({
    input: maybe(
      object({
        transcription: nullable(object({ model: text })),
        noise_reduction: nullable(object({ type: text })),
      }),
    ),
    output: maybe(object({ language: maybe(text) })),
  }),
});

const delta: Fields = { delta: text, elapsed_ms: nullable(number) };

const fieldsByType: Readonly<Record<RealtimeTranslationServerEvent['type'], Fields>> = {
  'session.created': { session },
  'session.updated': { session },
  'session.closed': {},
  'session.input_transcript.delta': delta,
  'session.output_transcript.delta': delta,
  'session.output_audio.delta': {
    ...delta,
    channels: maybe(number),
    sample_rate: maybe(number),
    format: maybe((value) => value === 'pcm16'),
  },
  error: {
    error: object({
      message: text,
      type: text,
      code: nullable(text),
      event_id: nullable(text),
      param: nullable(text),
    }),
  },
};

/** Whether it is an event that is known, with all that its type says. */
export function isTranslationEvent(event: { type: string }): event is RealtimeTranslationServerEvent {
  if (!Object.hasOwn(fieldsByType, event.type)) return false;
  const fields = fieldsByType[event.type as RealtimeTranslationServerEvent['type']];
  return hasFields(event, { event_id: text, ...fields });
}
