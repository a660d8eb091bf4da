import { type Reply, sse } from '../server/reply.ts';

type Choice = Record<string, unknown>;

/** A chunk with these choices; other members go over those that every chunk has. */
export const chunkOf = (choices: unknown, members: object = {}): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'gpt-5.4',
  choices,
  ...members,
});

/** A chunk of one choice. */
export const deltaOf = (delta: unknown, choice: Choice = {}): object =>
  chunkOf([{ index: 0, delta, finish_reason: null, ...choice }]);

export const start = (): object => deltaOf({ role: 'assistant', content: '' });
export const text = (content: string): object => deltaOf({ content });
export const finish = (reason: string, choice: Choice = {}): object =>
  deltaOf({}, { finish_reason: reason, ...choice });
export const usage = (counts: object): object => chunkOf([], { usage: counts });

/** A piece of the call of a function. */
export const call = (
  index: number,
  name: string | undefined,
  args: string | undefined,
  id?: string,
): object =>
  deltaOf({
    tool_calls: [
      {
        index,
        ...(id !== undefined && { id, type: 'function' }),
        function: { ...(name !== undefined && { name }), ...(args !== undefined && { arguments: args }) },
      },
    ],
  });

/** The whole stream of a reply, with its terminal mark. */
export const streamOf = (...chunks: object[]): Reply => sse(...chunks, '[DONE]');

/** Every event of a streamed chat completion. */
export const CHAT_EVENTS = [
  'connect',
  'chunk',
  'content',
  'content.delta',
  'content.done',
  'refusal.delta',
  'refusal.done',
  'tool_calls.function.arguments.delta',
  'tool_calls.function.arguments.done',
  'logprobs.content.delta',
  'logprobs.content.done',
  'logprobs.refusal.delta',
  'logprobs.refusal.done',
  'chatCompletion',
  'message',
  'functionToolCall',
  'functionToolCallResult',
  'finalChatCompletion',
  'finalMessage',
  'finalContent',
  'finalFunctionToolCall',
  'finalFunctionToolCallResult',
  'totalUsage',
  'error',
  'abort',
  'end',
];
