import type { Scenario } from '../scenario.ts';
import { sse } from '../server/reply.ts';
import { deltaOf, finish, start, streamOf, text } from './chat-chunks.ts';
import { settleAll } from './settle.ts';

const area = 'bounds';
const format = { type: 'json_schema', json_schema: { name: 'a', schema: { type: 'object' } } } as const;

export const boundScenarios: Scenario[] = [
  {
    area,
    name: 'bounds: structured content of a thousand levels',
    server: () => streamOf(start(), text('['.repeat(1_000)), text(']'.repeat(1_000)), finish('stop')),
    run: async (_, { client }) =>
      settleAll(() =>
        client().chat.completions.stream({ model: 'm', messages: [], response_format: format }).done(),
      ).then((outcomes) =>
        outcomes.map(
          (outcome) => (outcome as { threw?: Error } | undefined)?.threw?.constructor.name ?? 'done',
        ),
      ),
  },
  {
    area,
    name: 'bounds: structured content that comes in thousands of pieces',
    server: () =>
      streamOf(
        start(),
        text('{"a":"'),
        ...Array.from({ length: 2_000 }, () => text('x')),
        text('"}'),
        finish('stop'),
      ),
    run: async (_, { client }) => {
      const { choices } = await client()
        .chat.completions.stream({ model: 'm', messages: [], response_format: format })
        .finalChatCompletion();
      return (choices[0]?.message.parsed as unknown as { a: string } | undefined)?.a.length;
    },
  },
  {
    area,
    name: 'bounds: an iterator that nobody reads while the end is awaited',
    server: () => streamOf(start(), ...Array.from({ length: 4_200 }, () => text('x')), finish('stop')),
    run: async (_, { client }) => {
      const stream = client().chat.completions.stream({ model: 'm', messages: [] });
      stream.events('chunk');
      const [outcome] = await settleAll(() => stream.done());
      return (outcome as { threw?: Error } | undefined)?.threw?.constructor.name ?? 'done';
    },
  },
  {
    area,
    name: 'bounds: log probabilities by the thousand in one chunk',
    server: () =>
      streamOf(
        start(),
        deltaOf(
          { content: 'a' },
          { logprobs: { content: Array.from({ length: 3_000 }, () => ({ token: 'a' })), refusal: null } },
        ),
        finish('stop'),
      ),
    run: async (_, { client }) => {
      const { choices } = await client()
        .chat.completions.stream({ model: 'm', messages: [] })
        .finalChatCompletion();
      return choices[0]?.logprobs?.content?.length;
    },
  },
  {
    area,
    name: 'bounds: a message of an error of many kilobytes',
    server: () => ({ status: 400, json: { error: { message: 'x'.repeat(20_000) } } }),
    run: async (_, { client }) =>
      settleAll(() => client().models.retrieve('m')).then(
        ([outcome]) => (outcome as { threw: Error }).threw.message.length > 4_000,
      ),
  },
  {
    area,
    name: 'bounds: tee() of a long stream, one branch after the other',
    server: () => sse(...Array.from({ length: 1_000 }, (_, index) => ({ index })), '[DONE]'),
    run: async (_, { client }) => {
      const [left, right] = (
        await client().chat.completions.create({ model: 'm', messages: [], stream: true })
      ).tee();
      const count = async (stream: AsyncIterable<unknown>) => {
        let seen = 0;
        for await (const _item of stream) seen += 1;
        return seen;
      };
      return [await count(left), await count(right)];
    },
  },
];
