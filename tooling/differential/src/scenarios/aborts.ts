import type { Scenario } from '../scenario.ts';
import { json, type Reply, rawSse } from '../server/reply.ts';
import { chunk, MODEL } from './bodies.ts';
import { collect, settleAll } from './settle.ts';

const area = 'aborts';
const halfBody: Reply = {
  headers: { 'content-type': 'application/json' },
  chunks: ['{"id":'],
  stall: 'after',
};
const openStream: Reply = {
  ...rawSse(`data: ${JSON.stringify(chunk('a'))}\n\n`, `data: ${JSON.stringify(chunk('b'))}\n\n`),
  stall: 'after',
};

export const abortScenarios: Scenario[] = [
  {
    area,
    name: 'abort: before the call',
    server: [],
    run: (_, { client }) => client().models.retrieve('m', { signal: AbortSignal.abort() }),
  },
  {
    area,
    name: 'abort: before the call, with a reason',
    server: [],
    run: (_, { client }) => client().models.retrieve('m', { signal: AbortSignal.abort(new Error('Mine')) }),
  },
  {
    area,
    name: 'abort: while waiting for the reply',
    server: [{ stall: 'before' }],
    run: async (_, { client, requestCount, closedByClient }) => {
      const controller = new AbortController();
      const call = client({ maxRetries: 2 }).models.retrieve('m', { signal: controller.signal });
      call.catch(() => {});
      await requestCount(1);
      controller.abort();
      const outcome = await settleAll(() => call);
      await closedByClient(1);
      return outcome;
    },
  },
  {
    area,
    name: 'abort: while the body is read',
    server: [halfBody],
    run: async (_, { client, requestCount, closedByClient }) => {
      const controller = new AbortController();
      const call = client().models.retrieve('m', { signal: controller.signal });
      call.catch(() => {});
      await requestCount(1);
      setTimeout(() => controller.abort(), 50);
      const outcome = await settleAll(() => call);
      await closedByClient(1);
      return outcome;
    },
  },
  {
    area,
    name: 'abort: after the call is done',
    server: () => json(MODEL),
    run: async (_, { client }) => {
      const controller = new AbortController();
      const model = await client().models.retrieve('m', { signal: controller.signal });
      controller.abort();
      return model;
    },
  },
  {
    area,
    name: 'abort: between two events, by the signal',
    server: [openStream],
    run: async (_, { client, closedByClient }) => {
      const controller = new AbortController();
      const stream = await client().chat.completions.create(
        { model: 'm', messages: [], stream: true },
        { signal: controller.signal },
      );
      const seen: unknown[] = [];
      let ended: unknown = 'done';
      try {
        for await (const event of stream) {
          seen.push(event.choices[0]?.delta.content);
          if (seen.length === 2) controller.abort();
        }
      } catch (error) {
        ended = error;
      }
      await closedByClient(1);
      return { seen, ended, aborted: stream.controller.signal.aborted };
    },
  },
  {
    area,
    name: 'abort: between two events, by the controller',
    server: [openStream],
    run: async (_, { client, closedByClient }) => {
      const stream = await client().chat.completions.create({ model: 'm', messages: [], stream: true });
      const seen: unknown[] = [];
      for await (const event of stream) {
        seen.push(event.choices[0]?.delta.content);
        if (seen.length === 2) stream.controller.abort();
      }
      await closedByClient(1);
      return seen;
    },
  },
  {
    area,
    name: 'abort: by leaving the loop',
    server: [openStream],
    run: async (_, { client, closedByClient }) => {
      const stream = await client().chat.completions.create({ model: 'm', messages: [], stream: true });
      const seen = await collect(stream, 1);
      await closedByClient(1);
      return { seen, aborted: stream.controller.signal.aborted };
    },
  },
  {
    area,
    name: 'abort: while waiting for an event',
    server: [openStream],
    run: async (_, { client }) => {
      const controller = new AbortController();
      const stream = await client().chat.completions.create(
        { model: 'm', messages: [], stream: true },
        { signal: controller.signal },
      );
      setTimeout(() => controller.abort(), 50);
      return collect(stream);
    },
  },
  {
    area,
    name: 'abort: a stream before its first event',
    server: [openStream],
    run: async (_, { client }) => {
      const stream = await client().chat.completions.create({ model: 'm', messages: [], stream: true });
      stream.controller.abort();
      return collect(stream);
    },
  },
  {
    area,
    name: 'abort: a signal that is null',
    server: () => json(MODEL),
    run: (_, { client }) => client().models.retrieve('m', { signal: null }),
  },
  {
    area,
    name: 'abort: between two pages',
    server: () => json({ object: 'list', data: [{ id: 'a' }], has_more: true }),
    run: async (_, { client }) => {
      const controller = new AbortController();
      const page = await client().files.list({}, { signal: controller.signal });
      controller.abort();
      return settleAll(() => page.getNextPage());
    },
  },
];
