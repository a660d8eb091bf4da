import { AssistantStream, type AssistantStreamEvents } from '@oxide/beta';
import { APIError, APIUserAbortError, OpenAIError } from '@oxide/core';
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
  text,
  textDelta,
  useScriptedRuns,
} from './support/scripted-run.ts';

const scripted = useScriptedRuns();
const start = (events: readonly Frame[]) => {
  scripted.server.reply(frames(events));
  return scripted.threads.runs.stream('thread_1', { assistant_id: 'asst_1' });
};

const names: (keyof AssistantStreamEvents)[] = [
  'connect',
  'run',
  'messageCreated',
  'messageDelta',
  'messageDone',
  'runStepCreated',
  'runStepDelta',
  'runStepDone',
  'toolCallCreated',
  'toolCallDelta',
  'toolCallDone',
  'textCreated',
  'textDelta',
  'textDone',
  'imageFileDone',
  'error',
  'abort',
  'end',
];

/** The names of the events in their order, with what they said then. */
function record(stream: AssistantStream): { order: string[]; told: Record<string, unknown[]> } {
  const order: string[] = [];
  const told: Record<string, unknown[]> = {};
  for (const name of names) {
    stream.on(name, (...parameters: unknown[]) => {
      order.push(name);
      told[name] ??= [];
      told[name].push(...structuredClone(parameters.filter((value) => !(value instanceof Error))));
    });
  }
  return { order, told };
}

describe('a message', () => {
  const events = [
    runEvent('created'),
    runEvent('in_progress'),
    ...messageEvents(),
    runEvent('completed'),
    done,
  ];

  it('is told from its beginning to its end, with its text as it grows', async () => {
    const stream = start(events);
    const { order, told } = record(stream);
    await stream.done();
    expect(order).toEqual([
      'connect',
      'messageCreated',
      'textCreated',
      'messageDelta',
      'textDelta',
      'messageDelta',
      'textDelta',
      'textDone',
      'messageDone',
      'run',
      'end',
    ]);
    expect(told.textCreated).toEqual([{ value: 'Iron ' }]);
    expect(told.textDelta).toEqual([
      { value: 'Iron ' },
      { value: 'Iron ' },
      { value: 'rain' },
      { value: 'Iron rain' },
    ]);
    expect(told.textDone?.[0]).toEqual({ value: 'Iron rain', annotations: [] });
    expect(told.messageDone).toEqual([message('msg_1', [text('Iron rain')], 'completed')]);
    expect(told.run).toEqual([run('completed')]);
  });

  it('is among the final ones as the API told it last', async () => {
    const stream = start([...messageEvents('msg_1'), ...messageEvents('msg_2'), runEvent('completed'), done]);
    const messages = await stream.finalMessages();
    expect(messages.map(({ id, status }) => [id, status])).toEqual([
      ['msg_1', 'completed'],
      ['msg_2', 'completed'],
    ]);
    expect(await stream.finalRun()).toEqual(run('completed'));
    expect(await stream.finalRunSteps()).toEqual([]);
  });

  it('that was cut ends too', async () => {
    const cut: Frame = ['thread.message.incomplete', message('msg_1', [text('Iron')], 'incomplete')];
    const stream = start([...messageEvents().slice(0, 3), cut, runEvent('incomplete'), done]);
    const { order } = record(stream);
    expect((await stream.finalRun()).status).toBe('incomplete');
    expect(order.slice(-4)).toEqual(['textDone', 'messageDone', 'run', 'end']);
  });

  it('of several parts ends each of them', async () => {
    const image = { type: 'image_file', image_file: { file_id: 'file-1' } };
    const whole = [text('See: '), image, text('That is iron')];
    const stream = start([
      ['thread.message.created', message('msg_1')],
      messageDelta('msg_1', textDelta(0, 'See: ')),
      messageDelta('msg_1', { index: 1, ...image }, textDelta(2, 'That ')),
      messageDelta('msg_1', textDelta(2, 'is iron')),
      ['thread.message.completed', message('msg_1', whole, 'completed')],
      runEvent('completed'),
      done,
    ]);
    const { order, told } = record(stream);
    await stream.done();
    expect(order.filter((name) => name.endsWith('Done') || name === 'textCreated')).toEqual([
      'textCreated',
      'textCreated',
      'textDone',
      'imageFileDone',
      'textDone',
      'messageDone',
    ]);
    expect(told.imageFileDone?.[0]).toEqual({ file_id: 'file-1' });
    expect(told.textDone?.map((value) => (value as { value?: string }).value)).toEqual([
      'See: ',
      undefined,
      'That is iron',
      undefined,
    ]);
  });

  it('joins its annotations by their index', async () => {
    const annotation = { index: 0, type: 'file_citation', text: '[0]', start_index: 3, end_index: 6 };
    const stream = start([
      ['thread.message.created', message('msg_1')],
      messageDelta('msg_1', textDelta(0, 'See [0]')),
      messageDelta('msg_1', { index: 0, type: 'text', text: { annotations: [annotation] } }),
      messageDelta('msg_1', {
        index: 0,
        type: 'text',
        text: { annotations: [{ index: 0, file_citation: { file_id: 'file-1' } }] },
      }),
      ['thread.message.completed', message('msg_1', [text('See [0]')], 'completed')],
      runEvent('completed'),
      done,
    ]);
    const snapshots: unknown[] = [];
    stream.on('textDelta', (_, snapshot) => void snapshots.push(structuredClone(snapshot)));
    await stream.done();
    expect(snapshots.at(-1)).toEqual({
      value: 'See [0]',
      annotations: [{ ...annotation, file_citation: { file_id: 'file-1' } }],
    });
  });
});

describe('a step with tool calls', () => {
  const first = { name: 'get_weather', arguments: '{"city":"Paris"}', output: null };
  const second = { name: 'get_time', arguments: '{}', output: null };
  const events: Frame[] = [
    ['thread.run.step.created', step('step_1', calls())],
    ['thread.run.step.in_progress', step('step_1', calls())],
    stepDelta('step_1', call(0, { name: 'get_weather', arguments: '', output: null }, { id: 'call_1' })),
    stepDelta('step_1', call(0, { arguments: '{"city":' })),
    stepDelta('step_1', call(0, { arguments: '"Paris"}' })),
    stepDelta('step_1', call(1, { name: 'get_time', arguments: '{}', output: null }, { id: 'call_2' })),
    runEvent('requires_action'),
    done,
  ];

  it('tells each call from its beginning to its end', async () => {
    const stream = start(events);
    const { order, told } = record(stream);
    await stream.done();
    expect(order).toEqual([
      'connect',
      'runStepCreated',
      'toolCallCreated',
      'runStepDelta',
      'toolCallDelta',
      'runStepDelta',
      'toolCallDelta',
      'runStepDelta',
      'toolCallDone',
      'toolCallCreated',
      'runStepDelta',
      'toolCallDone',
      'run',
      'end',
    ]);
    expect(told.toolCallDone).toEqual([
      { index: 0, id: 'call_1', type: 'function', function: first },
      { index: 1, id: 'call_2', type: 'function', function: second },
    ]);
    expect(told.run).toEqual([run('requires_action')]);
    expect(await stream.finalRunSteps()).toMatchObject([
      { id: 'step_1', step_details: { type: 'tool_calls' } },
    ]);
  });

  it.each(['completed', 'failed', 'cancelled', 'expired'])(
    'that is %s is done as the API told it last',
    async (status) => {
      const whole = step('step_1', calls({ id: 'call_1', type: 'function', function: first }), status);
      const stream = start([
        ...events.slice(0, 5),
        [`thread.run.step.${status}`, whole],
        runEvent('completed'),
        done,
      ]);
      const { order, told } = record(stream);
      expect(await stream.finalRunSteps()).toEqual([whole]);
      expect(order.slice(-4)).toEqual(['toolCallDone', 'runStepDone', 'run', 'end']);
      expect(told.runStepDone).toEqual([whole, whole]);
    },
  );

  it('may be told first when it is over', async () => {
    const whole = step('step_1', { type: 'message_creation' }, 'completed');
    const stream = start([['thread.run.step.completed', whole], runEvent('completed'), done]);
    expect(await stream.finalRunSteps()).toEqual([whole]);
  });
});

it('tells what there is in the middle of it', async () => {
  const stream = start([runEvent('created'), ...messageEvents(), runEvent('completed'), done]);
  const seen: unknown[][] = [];
  stream.on('event', ({ event }) => {
    seen.push([event, stream.currentRun()?.status, stream.currentMessageSnapshot()?.content.length]);
    expect(stream.currentEvent()?.event).toBe(event);
  });
  expect(stream.currentEvent()).toBeUndefined();
  await stream.done();
  expect(seen).toEqual([
    ['thread.run.created', undefined, undefined],
    ['thread.message.created', 'created', undefined],
    ['thread.message.in_progress', 'created', 0],
    ['thread.message.delta', 'created', 0],
    ['thread.message.delta', 'created', 1],
    ['thread.message.completed', 'created', 1],
    ['thread.run.completed', 'created', undefined],
  ]);
  expect(stream.currentMessageSnapshot()).toBeUndefined();
  expect(stream.currentRunStepSnapshot()).toBeUndefined();
});

it('gives events that stay as they came, whatever becomes of the message', async () => {
  const stream = start([...messageEvents(), runEvent('completed'), done]);
  const events = [];
  for await (const event of stream) events.push(event);
  expect(events.map(({ event, data }) => [event, data])).toEqual([...messageEvents(), runEvent('completed')]);
});

describe('requests', () => {
  const whole = frames([runEvent('completed'), done]);
  const sent = () => scripted.server.requests.map(({ method, path, body }) => [`${method} ${path}`, body]);

  it('of `createAndStream` are those of `stream`, with what is included as query', async () => {
    scripted.server.reply(whole);
    const include = ['step_details.tool_calls[*].file_search.results[*].content' as const];
    await scripted.threads.runs.createAndStream('thread_1', { assistant_id: 'asst_1', include }).done();
    expect(sent()).toEqual([['POST /v1/threads/thread_1/runs', { assistant_id: 'asst_1', stream: true }]]);
    const [{ headers, query }] = scripted.server.requests as [(typeof scripted.server.requests)[number]];
    expect(headers).toMatchObject({ 'openai-beta': 'assistants=v2', accept: 'text/event-stream' });
    expect(query).toEqual({ 'include[]': include[0] });
  });

  it('answer tool calls', async () => {
    scripted.server.reply(whole);
    const tool_outputs = [{ tool_call_id: 'call_1', output: '7 °C' }];
    const params = { thread_id: 'thread_1', tool_outputs };
    await scripted.threads.runs.submitToolOutputsStream('run_1', params).done();
    expect(sent()).toEqual([
      ['POST /v1/threads/thread_1/runs/run_1/submit_tool_outputs', { tool_outputs, stream: true }],
    ]);
  });

  it('make a thread too', async () => {
    scripted.server.reply(whole);
    const thread = { messages: [{ role: 'user' as const, content: 'Iron?' }] };
    const stream = scripted.threads.createAndRunStream({ assistant_id: 'asst_1', thread });
    expect((await stream.finalRun()).status).toBe('completed');
    expect(sent()).toEqual([['POST /v1/threads/runs', { assistant_id: 'asst_1', thread, stream: true }]]);
  });

  it('that fail end the stream', async () => {
    scripted.server.fault({ status: 404 });
    const stream = scripted.threads.runs.stream('thread_1', { assistant_id: 'asst_1' });
    const { order } = record(stream);
    await expect(stream.finalRun()).rejects.toMatchObject({ status: 404 });
    expect(order).toEqual(['error', 'end']);
  });
});

describe('the end', () => {
  it.each(['failed', 'cancelled', 'expired'])('of a run that %s is no error', async (status) => {
    expect((await start([runEvent(status), done]).finalRun()).status).toBe(status);
  });

  it('before that of the run is an error with the run so far', async () => {
    const stream = start([runEvent('in_progress'), ...messageEvents().slice(0, 3)]);
    const error = await stream.finalRun().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error).toMatchObject({ code: 'incomplete_stream', snapshot: run('in_progress') });
    await expect(stream.finalMessages()).rejects.toBe(error);
  });

  it('by an error of the API is that error', async () => {
    const stream = start([
      runEvent('in_progress'),
      ['error', { message: 'Overloaded', code: 'server_error' }],
    ]);
    await expect(stream.done()).rejects.toMatchObject({ message: 'Overloaded', code: 'server_error' });
  });

  it.each(['abort', 'a signal'])('by %s is told as such, and the connection given up', async (way) => {
    scripted.server.fault({ stallAfterEvents: 1 });
    scripted.server.reply(frames([runEvent('created'), runEvent('completed'), done]));
    const controller = new AbortController();
    const { signal } = controller;
    const stream = scripted.threads.runs.stream('thread_1', { assistant_id: 'asst_1' }, { signal });
    const { order } = record(stream);
    const gone = scripted.server.waitFor('client-closed');
    stream.on('event', () => (way === 'abort' ? stream.abort() : controller.abort()));
    await expect(stream.done()).rejects.toBeInstanceOf(APIUserAbortError);
    expect(order).toEqual(['connect', 'abort', 'end']);
    expect(stream.aborted).toBe(true);
    await gone;
  });

  it('by leaving the loop gives the connection up', async () => {
    scripted.server.fault({ stallAfterEvents: 1 });
    const stream = start([runEvent('created'), runEvent('completed'), done]);
    const gone = scripted.server.waitFor('client-closed');
    for await (const { event } of stream) {
      expect(event).toBe('thread.run.created');
      break;
    }
    await gone;
  });
});

describe('a readable stream', () => {
  it('carries the run to another machine', async () => {
    const events = [runEvent('created'), ...messageEvents(), runEvent('completed'), done];
    const there = AssistantStream.fromReadableStream(start(events).toReadableStream());
    const { order } = record(there);
    expect(await there.finalMessages()).toEqual([message('msg_1', [text('Iron rain')], 'completed')]);
    expect(order.filter((name) => name === 'textDelta')).toHaveLength(2);
    expect((await there.finalRun()).status).toBe('completed');
  });

  it('may hold an error of the API', async () => {
    const line = `${JSON.stringify({ event: 'error', data: { message: 'Overloaded' } })}\n`;
    const there = AssistantStream.fromReadableStream(new Blob([line]).stream());
    await expect(there.finalRun()).rejects.toBeInstanceOf(APIError);
  });

  it.each(['null', '7', '{"data":{}}', '{"event":"thread.run.completed","data":null}'])(
    'that holds %s is an error',
    async (line) => {
      const there = AssistantStream.fromReadableStream(new Blob([`${line}\n`]).stream());
      await expect(there.finalRun()).rejects.toBeInstanceOf(OpenAIError);
    },
  );
});
