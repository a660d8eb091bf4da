import {
  type AssistantStreamEvent,
  Beta,
  type BetaResponse,
  type BetaResponseStreamEvent,
  type Message,
  type Run,
} from '@oxide/beta';
import type { APIPromise, Stream, WithRequestID } from '@oxide/core';
import { expectTypeOf, it } from 'vitest';

const beta = new Beta();
type ItemOf<T> = T extends AsyncIterable<infer Item> ? Item : never;

it('gives a run, or a stream of named events when one is asked for', () => {
  const { threads } = beta;
  const assistant_id = 'asst_1';
  const output = { thread_id: 'thread_1', tool_outputs: [] };
  expectTypeOf(threads.runs.create('thread_1', { assistant_id })).toEqualTypeOf<APIPromise<Run>>();
  expectTypeOf(threads.runs.submitToolOutputs('run_1', output)).toEqualTypeOf<APIPromise<Run>>();
  expectTypeOf(threads.createAndRun({ assistant_id })).toEqualTypeOf<APIPromise<Run>>();
  type Events = APIPromise<Stream<AssistantStreamEvent>>;
  expectTypeOf(threads.runs.create('thread_1', { assistant_id, stream: true })).toEqualTypeOf<Events>();
  expectTypeOf(threads.runs.submitToolOutputs('run_1', { ...output, stream: true })).toEqualTypeOf<Events>();
  expectTypeOf(threads.createAndRun({ assistant_id, stream: true })).toEqualTypeOf<Events>();
});

it('narrows the data of an event by its name', () => {
  const item = {} as AssistantStreamEvent;
  if (item.event === 'thread.message.completed') expectTypeOf(item.data).toEqualTypeOf<Message>();
  if (item.event === 'thread.run.failed') expectTypeOf(item.data).toEqualTypeOf<Run>();
});

it('resolves the polling helpers to a run, and polls no stream', () => {
  const { runs } = beta.threads;
  expectTypeOf(runs.poll('run_1', { thread_id: 'thread_1' })).resolves.toEqualTypeOf<WithRequestID<Run>>();
  void runs.createAndPoll('thread_1', { assistant_id: 'asst_1' }, { pollIntervalMs: 100 });
  // @ts-expect-error a stream can't be polled
  void runs.createAndPoll('thread_1', { assistant_id: 'asst_1', stream: true });
  // @ts-expect-error the thread's id is missing
  void runs.poll('run_1', {});
});

it('gives a beta response, or a stream when one is asked for', () => {
  expectTypeOf(beta.responses.create({ model: 'gpt-5.4', input: 'Hi' })).toEqualTypeOf<
    APIPromise<BetaResponse>
  >();
  expectTypeOf(beta.responses.create({ input: 'Hi', stream: true })).toEqualTypeOf<
    APIPromise<Stream<BetaResponseStreamEvent>>
  >();
  expectTypeOf(
    beta.responses.retrieve('resp_1', { betas: ['responses_multi_agent=v1'], stream: true }),
  ).toEqualTypeOf<APIPromise<Stream<BetaResponseStreamEvent>>>();
  expectTypeOf(beta.responses.retrieve('resp_1', { timeout: 1_000 })).toEqualTypeOf<
    APIPromise<BetaResponse>
  >();
});

it('tells the items of a ChatKit thread apart by their type', () => {
  type Item = ItemOf<ReturnType<typeof beta.chatkit.threads.listItems>>;
  const item = {} as Item;
  if (item.type === 'chatkit.widget') expectTypeOf(item.widget).toBeString();
  expectTypeOf<Item['id']>().toBeString();
});
