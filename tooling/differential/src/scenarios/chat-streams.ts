import type { Scenario } from '../scenario.ts';
import { CHAT_EVENTS, call, chunkOf, deltaOf, finish, start, streamOf, text, usage } from './chat-chunks.ts';
import { watchToEnd } from './watch-events.ts';

const area = 'chat streams';

/** A streamed chat completion: its events, and what each promise of it gives. */
const streamed = (name: string, chunks: object[], params: object = {}): Scenario => ({
  area,
  name: `chat stream: ${name}`,
  server: [streamOf(...chunks)],
  run: async (_, { client }) => {
    const stream = client().chat.completions.stream({ model: 'm', messages: [], ...params });
    const watched = await watchToEnd(
      stream,
      CHAT_EVENTS,
      () => stream.finalChatCompletion(),
      () => stream.finalMessage(),
      () => stream.finalContent(),
      () => stream.finalFunctionToolCall(),
      () => stream.finalFunctionToolCallResult(),
      () => stream.totalUsage(),
    );
    const { ended, errored, aborted, messages, currentChatCompletionSnapshot: left } = stream;
    return {
      ...watched,
      state: { ended, errored, aborted, messages, left, all: stream.allChatCompletions() },
    };
  },
});

const logprob = (token: string) => ({ token, logprob: -0.5, bytes: [1], top_logprobs: [] });

export const chatStreamScenarios: Scenario[] = [
  streamed('a text', [start(), text('Hel'), text('lo'), finish('stop')]),
  streamed('messages that were there before', [start(), text('b'), finish('stop')], {
    messages: [
      { role: 'system', content: 's' },
      { role: 'user', content: 'u' },
    ],
  }),
  streamed('a role alone', [deltaOf({ role: 'assistant' }), finish('stop')]),
  streamed('content that is null', [deltaOf({ role: 'assistant', content: null }), finish('stop')]),
  streamed('content that is empty', [start(), text(''), text('a'), text(''), finish('stop')]),
  streamed('a finish with content', [start(), deltaOf({ content: 'a' }, { finish_reason: 'stop' })]),
  streamed('a length stop', [start(), text('a'), finish('length')]),
  streamed('a content filter', [start(), text('a'), finish('content_filter')]),
  streamed('another finish reason', [start(), text('a'), finish('odd')]),
  streamed('usage in a chunk of its own', [
    start(),
    text('a'),
    finish('stop'),
    usage({
      prompt_tokens: 1,
      completion_tokens: 2,
      total_tokens: 3,
      completion_tokens_details: { reasoning_tokens: 1 },
    }),
  ]),
  streamed('usage that is null until the end', [
    { ...start(), usage: null },
    { ...text('a'), usage: null },
    { ...finish('stop'), usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 } },
  ]),
  streamed('members that only some chunks have', [
    { ...start(), system_fingerprint: 'fp_1', service_tier: 'default' },
    { ...text('a'), system_fingerprint: 'fp_2', obfuscation: 'xyz' },
    { ...finish('stop'), extra: { a: 1 } },
  ]),
  streamed('members of a choice and of a delta that are not known', [
    start(),
    deltaOf({ content: 'a', reasoning: 'r', annotations: [{ type: 'url_citation' }] }, { mood: 'good' }),
    finish('stop'),
  ]),
  streamed('a refusal', [
    deltaOf({ role: 'assistant', content: null, refusal: '' }),
    deltaOf({ refusal: 'I ' }),
    deltaOf({ refusal: 'can not' }),
    finish('stop'),
  ]),
  streamed('a refusal after content', [start(), text('a'), deltaOf({ refusal: 'no' }), finish('stop')]),
  streamed('log probabilities', [
    deltaOf({ role: 'assistant', content: 'a' }, { logprobs: { content: [logprob('a')], refusal: null } }),
    deltaOf({ content: 'b' }, { logprobs: { content: [logprob('b')], refusal: null } }),
    finish('stop', { logprobs: null }),
  ]),
  streamed('log probabilities of a refusal', [
    deltaOf({ role: 'assistant', refusal: 'a' }, { logprobs: { content: null, refusal: [logprob('a')] } }),
    deltaOf({ refusal: 'b' }, { logprobs: { content: null, refusal: [logprob('b')] } }),
    finish('stop'),
  ]),
  streamed('a call of a function', [
    start(),
    call(0, 'f', '', 'call_1'),
    call(0, undefined, '{"a"'),
    call(0, undefined, ':1}'),
    finish('tool_calls'),
  ]),
  streamed('two calls in turn', [
    start(),
    call(0, 'f', '{}', 'call_1'),
    call(1, 'g', '{"b"', 'call_2'),
    call(1, undefined, ':2}'),
    finish('tool_calls'),
  ]),
  streamed('two calls by turns', [
    start(),
    call(0, 'f', '{', 'call_1'),
    call(1, 'g', '[', 'call_2'),
    call(0, undefined, '}'),
    call(1, undefined, ']'),
    finish('tool_calls'),
  ]),
  streamed('text and then a call', [
    start(),
    text('Let me look'),
    call(0, 'f', '{}', 'call_1'),
    finish('tool_calls'),
  ]),
  streamed('a call of a custom tool', [
    start(),
    deltaOf({
      tool_calls: [{ index: 0, id: 'call_1', type: 'custom', custom: { name: 'c', input: 'ab' } }],
    }),
    deltaOf({ tool_calls: [{ index: 0, custom: { input: 'cd' } }] }),
    finish('tool_calls'),
  ]),
  streamed('a function call of the old kind', [
    deltaOf({ role: 'assistant', content: null, function_call: { name: 'f', arguments: '' } }),
    deltaOf({ function_call: { arguments: '{"a"' } }),
    deltaOf({ function_call: { arguments: ':1}' } }),
    finish('function_call'),
  ]),
  streamed('spoken audio', [
    deltaOf({ role: 'assistant', audio: { id: 'audio_1', transcript: 'He' } }),
    deltaOf({ audio: { data: 'AAAA' } }),
    deltaOf({ audio: { transcript: 'llo', data: 'BBBB' } }),
    deltaOf({ audio: { expires_at: 9 } }),
  ]),
  streamed(
    'two choices',
    [
      chunkOf([
        { index: 0, delta: { role: 'assistant', content: 'a' }, finish_reason: null },
        { index: 1, delta: { role: 'assistant', content: 'b' }, finish_reason: null },
      ]),
      deltaOf({ content: 'B' }, { index: 1 }),
      deltaOf({ content: 'A' }, { index: 0 }),
      finish('stop', { index: 1 }),
      finish('stop', { index: 0 }),
    ],
    { n: 2 },
  ),
  streamed('chunks without an id', [start(), { ...text('a'), id: '' }, { ...finish('stop'), id: '' }]),
  streamed('chunks of changing ids', [
    start(),
    { ...text('a'), id: 'chatcmpl-2', model: 'other' },
    { ...finish('stop'), id: 'chatcmpl-3' },
  ]),
  streamed('chunks after the finish', [start(), text('a'), finish('stop'), text('b')]),
];
