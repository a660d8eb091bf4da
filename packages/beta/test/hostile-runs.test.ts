import { AssistantStream } from '@oxide/beta';
import { OpenAIError } from '@oxide/core';
import { describe, expect, it } from 'vitest';
import {
  call,
  calls,
  done,
  type Frame,
  frames,
  message,
  messageDelta,
  messageEvents,
  run,
  runEvent,
  step,
  stepDelta,
  textDelta,
  useScriptedRuns,
} from './support/scripted-run.ts';

const scripted = useScriptedRuns();
const created: Frame = ['thread.message.created', message('msg_1')];
const begun: Frame = ['thread.run.step.created', step('step_1', calls())];
const failure = async (events: readonly Frame[]) => {
  scripted.server.reply(frames([...events, runEvent('completed'), done]));
  const stream = scripted.threads.runs.stream('thread_1', { assistant_id: 'asst_1' });
  return stream.done().then(
    () => undefined,
    (error: unknown) => error as Error,
  );
};
/** `__proto__` as a member, as a parser of JSON makes it. */
const withPrototype = JSON.parse('{"__proto__":{"polluted":true}}') as object;

it('tells no delta of a message when an event brings none', async () => {
  const empty: Frame = ['thread.message.delta', { id: 'msg_1' }];
  scripted.server.reply(
    frames([created, empty, messageDelta('msg_1', textDelta(0, 'a')), runEvent('completed'), done]),
  );
  const deltas: unknown[] = [];
  const stream = scripted.threads.runs.stream('thread_1', { assistant_id: 'asst_1' });
  await stream.on('messageDelta', (delta) => deltas.push(delta)).done();
  expect(deltas).toEqual([{ content: [textDelta(0, 'a')] }]);
});

it.each<[string, Frame[]]>([
  ['of a message that has not begun', [messageDelta('msg_1', textDelta(0, 'a'))]],
  ['of another message', [created, messageDelta('msg_2', textDelta(0, 'a'))]],
  ['of a message without an id', [['thread.message.created', { content: [] }]]],
  ['of a message before the last one has ended', [created, ['thread.message.created', message('msg_2')]]],
  ['of a message that has ended', [...messageEvents(), created]],
  ['without a message', [['thread.message.completed', null]]],
  [
    'of text for an image',
    [
      created,
      messageDelta('msg_1', { index: 0, type: 'image_file' }),
      messageDelta('msg_1', textDelta(0, 'a'), { index: 0, type: 'image_file' }),
    ],
  ],
  ['of a step that has not begun', [stepDelta('step_1', call(0, {}))]],
  ['of another step', [begun, stepDelta('step_2', call(0, {}))]],
  ['of a step before the last one has ended', [begun, ['thread.run.step.created', step('step_2', calls())]]],
  ['of a step that has ended', [begun, ['thread.run.step.completed', step('step_1', calls())], begun]],
  [
    'that gives a step another id',
    [begun, ['thread.run.step.delta', { id: 'step_1', delta: { id: 'step_2' } }]],
  ],
])('an event %s is an error', async (_, events) => {
  expect(await failure(events)).toBeInstanceOf(OpenAIError);
});

describe('a delta', () => {
  it.each([-1, 0.5, 1_024, 4_294_967_295, 1e300, '0', null, undefined])(
    'with the index %s is an error',
    async (index) => {
      const inMessage = await failure([created, messageDelta('msg_1', { ...textDelta(0, 'a'), index })]);
      expect(inMessage?.message).toContain('index');
      expect((await failure([begun, stepDelta('step_1', { ...call(0, {}), index })]))?.message).toContain(
        'index',
      );
    },
  );

  it('may leave a gap', async () => {
    expect(await failure([created, messageDelta('msg_1', textDelta(3, 'a'))])).toBeUndefined();
  });

  it.each([
    ['at once', withPrototype],
    ['deep within', { text: { value: 'a', annotations: [{ index: 0, file: withPrototype }] } }],
    ['as constructor', { constructor: { name: 'x' } }],
  ])('with a name of the prototype %s is an error', async (_, fields) => {
    const piece = { ...textDelta(0, 'a'), ...fields };
    if (fields === withPrototype) Object.defineProperty(piece, '__proto__', { value: {}, enumerable: true });
    const error = await failure([
      created,
      messageDelta('msg_1', textDelta(0, 'a')),
      messageDelta('msg_1', piece),
    ]);
    expect(error?.message).toContain('of the name');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it.each([
    ['text', { text: { value: 7 } }],
    ['a list', { text: { annotations: 'a' } }],
    ['an object', { text: 'a' }],
    ['items', { text: { annotations: [7, null] } }],
  ])('that does not fit %s is an error', async (_, fields) => {
    const whole = { text: { value: 'a', annotations: [{ index: 0 }] } };
    const pieces = [
      { ...textDelta(0, ''), ...whole },
      { index: 0, type: 'text', ...fields },
    ];
    const error = await failure([created, ...pieces.map((piece) => messageDelta('msg_1', piece))]);
    expect(error).toBeInstanceOf(OpenAIError);
  });

  it('without anything, or with nulls, changes nothing', async () => {
    const nothing: Frame[] = [
      messageDelta('msg_1', textDelta(0, 'a')),
      messageDelta('msg_1', { index: 0, type: 'text', text: { value: null } }),
      ['thread.message.delta', { id: 'msg_1', delta: {} }],
      ['thread.message.delta', { id: 'msg_1' }],
    ];
    const end: Frame = ['thread.message.completed', message('msg_1', [])];
    expect(await failure([created, ...nothing, end])).toBeUndefined();
    expect(await failure([begun, ['thread.run.step.delta', { id: 'step_1' }]])).toBeUndefined();
  });
});

it('events that are newer than this are told, and change nothing', async () => {
  const events: Frame[] = [
    ['thread.message.translated', { id: 'msg_9' }],
    ['thread.created', {}],
    runEvent('completed'),
  ];
  scripted.server.reply(frames([...events, done]));
  const stream = scripted.threads.runs.stream('thread_1', { assistant_id: 'asst_1' });
  const seen: string[] = [];
  stream.on('event', ({ event }) => void seen.push(event));
  expect(await stream.finalRun()).toEqual(run('completed'));
  expect(seen).toEqual(events.map(([name]) => name));
});

it('a long text costs what it is long: each piece is read once', async () => {
  let reads = 0;
  const piece = (index: number) =>
    Object.defineProperty({ index: 0, type: 'text' }, 'text', {
      get: () => {
        reads += 1;
        return { value: `${index} ` };
      },
      enumerable: true,
    });
  const content = [{ index: 0, type: 'text', text: { value: '' } }];
  const snapshot = { content };
  for (let index = 0; index < 1_000; index++)
    AssistantStream.accumulateDelta(snapshot, { content: [piece(index)] });
  expect(content[0]?.text.value).toHaveLength(3_890);
  expect(reads).toBe(1_000);
});
