import type { Scenario } from '../scenario.ts';
import { json, type Reply } from '../server/reply.ts';
import { COMPLETION, MODEL } from './bodies.ts';
import { collect, settleAll } from './settle.ts';

const area = 'time limits';
const never: Reply = { stall: 'before' };
const halfBody: Reply = {
  headers: { 'content-type': 'application/json' },
  chunks: ['{"id":'],
  stall: 'after',
};

export const timeLimitScenarios: Scenario[] = [
  {
    area,
    name: 'a reply that never comes',
    server: [never],
    run: (_, { client }) => client({ timeout: 400 }).models.retrieve('m'),
  },
  {
    area,
    name: 'the time limit of the call over that of the client',
    server: [never],
    run: (_, { client }) => client({ timeout: 60_000 }).models.retrieve('m', { timeout: 400 }),
  },
  {
    area,
    name: 'a time-out is tried again',
    server: [never, json(MODEL)],
    run: (_, { client }) => client({ timeout: 60, maxRetries: 1 }).models.retrieve('m'),
  },
  {
    area,
    name: 'a body that never ends',
    server: [halfBody],
    run: (_, { client }) => client({ timeout: 100 }).models.retrieve('m'),
  },
  {
    area,
    name: 'a body that never ends is tried again',
    server: [halfBody, json(MODEL)],
    run: (_, { client }) => client({ timeout: 100, maxRetries: 1 }).models.retrieve('m'),
  },
  {
    area,
    name: 'an error body that never ends',
    limitMs: 700,
    server: [{ ...halfBody, status: 400 }],
    run: (_, { client }) => client({ timeout: 100 }).models.retrieve('m'),
  },
  {
    area,
    name: 'a stream may last longer than its time limit',
    server: [
      {
        headers: { 'content-type': 'text/event-stream' },
        chunks: [`data: ${JSON.stringify(COMPLETION)}\n\n`, 'data: [DONE]\n\n'],
      },
    ],
    run: async (_, { client }) => {
      const stream = await client({ timeout: 80 }).chat.completions.create({
        model: 'm',
        messages: [],
        stream: true,
      });
      await new Promise((resolve) => setTimeout(resolve, 120));
      return collect(stream);
    },
  },
  {
    area,
    name: 'time limits that are none',
    server: () => json(MODEL),
    run: (_, { client }) =>
      settleAll(
        () => client().models.retrieve('m', { timeout: -1 }),
        () => client().models.retrieve('m', { timeout: 'x' as never }),
        () => client().models.retrieve('m', { timeout: Number.NaN }),
      ),
  },
  {
    area,
    name: 'a time limit of the client that is none',
    server: () => json(MODEL),
    run: (_, { client }) =>
      settleAll(
        () => client({ timeout: undefined }).models.retrieve('m'),
        () => client({ timeout: null as never }).models.retrieve('m'),
      ),
  },
];
