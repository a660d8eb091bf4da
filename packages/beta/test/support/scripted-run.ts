import { Beta, type Threads } from '@oxide/beta';
import { Client } from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** A server whose next streams are scripted, and the resource that talks to it. */
export interface ScriptedRuns {
  readonly threads: Threads;
  readonly server: MockServer;
}

/** For the tests of one file. */
export function useScriptedRuns(): ScriptedRuns {
  let server: MockServer;
  let threads: Threads;
  beforeAll(async () => {
    server = await startMockServer({ port: 0 });
    threads = new Beta(new Client({ apiKey: 'sk-test-key', baseURL: server.url, maxRetries: 0 })).threads;
  });
  afterEach(() => server.reset());
  afterAll(() => server.close());
  return {
    get threads() {
      return threads;
    },
    get server() {
      return server;
    },
  };
}

export type Frame = readonly [event: string, data: unknown];

/** Server-sent events, each a chunk. */
export function frames(events: readonly Frame[]): { chunks: string[] } {
  const textOf = (data: unknown) => (typeof data === 'string' ? data : JSON.stringify(data));
  return { chunks: events.map(([event, data]) => `event: ${event}\ndata: ${textOf(data)}\n\n`) };
}

export const run = (status: string): object => ({ id: 'run_1', object: 'thread.run', status });
export const runEvent = (status: string): Frame => [`thread.run.${status}`, run(status)];
export const done: Frame = ['done', '[DONE]'];

export const message = (id: string, content: unknown = [], status = 'in_progress'): object => ({
  id,
  object: 'thread.message',
  role: 'assistant',
  status,
  content,
});
export const text = (value: string): object => ({ type: 'text', text: { value, annotations: [] } });
export const messageDelta = (id: string, ...content: object[]): Frame => [
  'thread.message.delta',
  { id, object: 'thread.message.delta', delta: { content } },
];
export const textDelta = (index: number, value: string): object => ({ index, type: 'text', text: { value } });

export const step = (id: string, details: object, status = 'in_progress'): object => ({
  id,
  object: 'thread.run.step',
  status,
  step_details: details,
});
export const calls = (...toolCalls: object[]): object => ({ type: 'tool_calls', tool_calls: toolCalls });
export const stepDelta = (id: string, ...toolCalls: object[]): Frame => [
  'thread.run.step.delta',
  { id, object: 'thread.run.step.delta', delta: { step_details: calls(...toolCalls) } },
];
export const call = (index: number, fields: object, more: object = {}): object => ({
  index,
  type: 'function',
  ...more,
  function: fields,
});

/** A message with two pieces of text, from its beginning to its end. */
export const messageEvents = (id = 'msg_1'): Frame[] => [
  ['thread.message.created', message(id)],
  ['thread.message.in_progress', message(id)],
  messageDelta(id, textDelta(0, 'Iron ')),
  messageDelta(id, textDelta(0, 'rain')),
  ['thread.message.completed', message(id, [text('Iron rain')], 'completed')],
];
