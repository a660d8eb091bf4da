import { type Reply, rawSse } from '../server/reply.ts';

export type AssistantEvent = readonly [name: string, data: unknown];

/** Every event of a streamed run. */
export const ASSISTANT_EVENTS = [
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

export const events = (...list: AssistantEvent[]): Reply =>
  rawSse(
    ...[...list, ['done', '[DONE]'] as const].map(
      ([name, data]) => `event: ${name}\ndata: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`,
    ),
  );

export const run = (status: string, more: object = {}) => ({
  id: 'run_1',
  object: 'thread.run',
  thread_id: 'thread_1',
  assistant_id: 'asst_1',
  status,
  ...more,
});
export const message = (content: unknown[] = [], status = 'in_progress', id = 'msg_1') => ({
  id,
  object: 'thread.message',
  role: 'assistant',
  thread_id: 'thread_1',
  status,
  content,
});
export const delta = (content: unknown, id = 'msg_1') => ({
  id,
  object: 'thread.message.delta',
  delta: { content },
});
export const textPiece = (value: string, index = 0, more: object = {}) => ({
  index,
  type: 'text',
  text: { value, ...more },
});
export const step = (status: string, details: unknown, id = 'step_1') => ({
  id,
  object: 'thread.run.step',
  run_id: 'run_1',
  type: 'tool_calls',
  status,
  step_details: details,
});
export const stepDelta = (details: unknown, id = 'step_1') => ({
  id,
  object: 'thread.run.step.delta',
  delta: { step_details: details },
});
export const begun: AssistantEvent[] = [
  ['thread.run.created', run('queued')],
  ['thread.run.in_progress', run('in_progress')],
];
export const ended: AssistantEvent = ['thread.run.completed', run('completed')];
export const whole: AssistantEvent[] = [
  ...begun,
  ['thread.message.created', message()],
  ['thread.message.in_progress', message()],
  ['thread.message.delta', delta([textPiece('Hel', 0, { annotations: [] })])],
  ['thread.message.delta', delta([textPiece('lo')])],
  [
    'thread.message.completed',
    message([{ type: 'text', text: { value: 'Hello', annotations: [] } }], 'completed'),
  ],
  ended,
];
/** The calls of tools of a step. */
export const calls = (...list: unknown[]) => ({ type: 'tool_calls', tool_calls: list });
