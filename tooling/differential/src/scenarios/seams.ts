import type { Scenario } from '../scenario.ts';
import { json, sse } from '../server/reply.ts';
import { COMPLETION, chunk, MODEL, RESPONSE } from './bodies.ts';
import { collect, settleAll } from './settle.ts';

const area = 'seams for other libraries';
const messages = [{ role: 'user' as const, content: 'Hi' }];

/** Undoes what it replaced on an object, whatever happens. */
async function replacing<T extends object, Name extends keyof T>(
  target: T,
  name: Name,
  make: (original: T[Name]) => T[Name],
  run: () => unknown,
): Promise<unknown> {
  const descriptor = Object.getOwnPropertyDescriptor(target, name);
  target[name] = make(target[name]);
  try {
    return await run();
  } finally {
    if (descriptor) Object.defineProperty(target, name, descriptor);
    else delete target[name];
  }
}

export const seamScenarios: Scenario[] = [
  {
    area,
    name: 'seam: a prototype that is patched',
    server: () => json(COMPLETION),
    run: ({ OpenAI }, { client }) => {
      const seen: unknown[] = [];
      return replacing(
        OpenAI.Chat.Completions.prototype,
        'create',
        (original) =>
          function (this: object, ...given: unknown[]) {
            seen.push(given);
            return (original as (...given: unknown[]) => unknown).apply(this, given);
          } as never,
        async () => {
          await client().chat.completions.create({ model: 'm', messages }, { headers: { 'x-a': '1' } });
          await client().chat.completions.parse({ model: 'm', messages });
          await client().chat.completions.runTools({ model: 'm', messages, tools: [] }).done();
          return seen.map((given) => (given as [{ messages: unknown }])[0].messages);
        },
      );
    },
  },
  {
    area,
    name: 'seam: a prototype of a stream that is patched',
    server: () =>
      sse(
        chunk('a'),
        {
          ...chunk('', 'stop'),
          choices: [{ index: 0, delta: { role: 'assistant' }, finish_reason: 'stop' }],
        },
        '[DONE]',
      ),
    run: ({ OpenAI }, { client }) => {
      let calls = 0;
      return replacing(
        OpenAI.Chat.Completions.prototype,
        'create',
        (original) =>
          function (this: object, ...given: unknown[]) {
            calls += 1;
            return (original as (...given: unknown[]) => unknown).apply(this, given);
          } as never,
        async () => {
          const outcomes = await settleAll(() =>
            client().chat.completions.stream({ model: 'm', messages }).finalContent(),
          );
          return { calls, outcomes };
        },
      );
    },
  },
  {
    area,
    name: 'seam: responses that are patched',
    server: () => json(RESPONSE),
    run: ({ OpenAI }, { client }) => {
      let calls = 0;
      return replacing(
        OpenAI.Responses.prototype,
        'create',
        (original) =>
          function (this: object, ...given: unknown[]) {
            calls += 1;
            return (original as (...given: unknown[]) => unknown).apply(this, given);
          } as never,
        async () => {
          await client().responses.create({ model: 'm', input: 'a' });
          await client().responses.parse({ model: 'm', input: 'a' });
          return calls;
        },
      );
    },
  },
  {
    area,
    name: 'seam: a method of an object that is replaced',
    server: () => json(COMPLETION),
    run: async (_, { client }) => {
      const one = client();
      const original = one.chat.completions.create.bind(one.chat.completions);
      one.chat.completions.create = ((body: object, options?: object) =>
        original({ ...body, user: 'traced' } as never, options)) as never;
      await one.chat.completions.create({ model: 'm', messages });
      await one.chat.completions.parse({ model: 'm', messages });
    },
  },
  {
    area,
    name: 'seam: a resource that is copied by its prototype',
    server: () => json(COMPLETION),
    run: async (_, { client }) => {
      const { completions } = client().chat;
      const copy = Object.assign(
        Object.create(Object.getPrototypeOf(completions)),
        completions,
      ) as typeof completions;
      return settleAll(
        () => copy.create({ model: 'm', messages }),
        () => copy.parse({ model: 'm', messages }),
        () => copy.messages.list('c'),
      ).then((outcomes) => outcomes.map((outcome) => (outcome as { threw?: unknown }).threw ?? 'done'));
    },
  },
  {
    area,
    name: 'seam: a resource behind a proxy',
    server: () => json(COMPLETION),
    run: async (_, { client }) => {
      const trace: string[] = [];
      const wrap = <T extends object>(target: T, at: string): T =>
        new Proxy(target, {
          get(inner, name, receiver) {
            const value: unknown = Reflect.get(inner, name, receiver);
            if (typeof name === 'string') trace.push(`${at}.${name}`);
            if (typeof value === 'function') return value.bind(inner);
            return typeof value === 'object' && value !== null ? wrap(value, `${at}.${String(name)}`) : value;
          },
        });
      const one = wrap(client().chat, 'chat');
      await one.completions.create({ model: 'm', messages });
      return trace;
    },
  },
  {
    area,
    name: 'seam: a client behind a proxy',
    server: () => json(MODEL),
    run: async (_, { client }) => {
      const one = new Proxy(client(), {});
      return settleAll(
        () => one.models.retrieve('m'),
        () => one.get('/models/m'),
        () => one.withOptions({ timeout: 1_000 }).models.retrieve('m'),
        () => one.baseURL === client().baseURL,
      ).then((outcomes) =>
        outcomes.map((outcome) => ((outcome as { threw?: unknown }).threw ? 'threw' : outcome)),
      );
    },
  },
  {
    area,
    name: 'seam: a resource of a client of one’s own',
    server: () => json(MODEL),
    run: async ({ OpenAI }, { client }) => {
      const models = new OpenAI.Models(client());
      return models.retrieve('m');
    },
  },
  {
    area,
    name: 'seam: _client of a resource',
    server: () => json(MODEL),
    run: async (_, { client }) => {
      const one = client();
      const { _client } = one.models as unknown as { _client: typeof one };
      return [_client === one, await _client.get('/models/m')];
    },
  },
  {
    area,
    name: 'seam: _thenUnwrap',
    server: () => json(MODEL, { headers: { 'x-request-id': 'req_1' } }),
    run: async (_, { client }) => {
      const promise = client().models.retrieve('m');
      const lengths = promise._thenUnwrap((model, props) => ({
        id: model.id.length,
        status: props.response.status,
        method: props.options.method,
        path: props.options.path,
      }));
      const { data, request_id } = await lengths.withResponse();
      return {
        data,
        request_id,
        hidden: (data as { _request_id?: string })._request_id,
      };
    },
  },
  {
    area,
    name: 'seam: _thenUnwrap of a stream',
    server: () => sse(chunk('a'), '[DONE]'),
    run: async (_, { client }) => {
      const promise = client().chat.completions.create({ model: 'm', messages, stream: true });
      return collect(await promise._thenUnwrap((stream) => stream));
    },
  },
  {
    area,
    name: 'seam: calls are promises',
    server: () => json(MODEL),
    run: async ({ OpenAI }, { client }) => {
      const promise = client().models.retrieve('m');
      const list = client().models.list();
      const outcome = [
        promise instanceof Promise,
        list instanceof Promise,
        promise.constructor.name,
        list.constructor.name,
        Object.prototype.toString.call(promise),
        typeof promise.finally,
      ];
      await promise.finally(() => {});
      await list;
      return [...outcome, await Promise.all([promise, promise.then((model) => model.id)]), OpenAI.name];
    },
  },
  {
    area,
    name: 'seam: parseResponse of an APIPromise',
    server: () => json(MODEL),
    run: async (_, { client }) => {
      const promise = client().models.retrieve('m') as unknown as {
        responsePromise?: Promise<{ response: Response }>;
      };
      return (await promise.responsePromise)?.response.status;
    },
  },
  {
    area,
    name: 'seam: names of classes',
    server: [],
    run: async ({ OpenAI }, { client }) => {
      const one = client();
      return [
        one.constructor.name,
        one.chat.constructor.name,
        one.chat.completions.constructor.name,
        one.responses.constructor.name,
        one.beta.threads.runs.constructor.name,
        OpenAI.APIError.name,
        OpenAI.RateLimitError.name,
      ];
    },
  },
  {
    area,
    name: 'seam: statics of the class itself',
    server: [],
    run: async ({ OpenAI }) => Object.hasOwn(OpenAI, 'Chat') && Object.keys(OpenAI).includes('toFile'),
  },
  {
    area,
    name: 'seam: static members',
    server: [],
    run: async (sdk) => {
      const { OpenAI } = sdk;
      return {
        same: OpenAI.OpenAI === OpenAI,
        timeout: OpenAI.DEFAULT_TIMEOUT,
        errors: Object.entries(sdk)
          .filter(
            ([name, value]) =>
              name.endsWith('Error') &&
              typeof value === 'function' &&
              (OpenAI as unknown as Record<string, unknown>)[name] === value,
          )
          .map(([name]) => name)
          .filter((name) => !/^(OAuth|SubjectToken)/.test(name))
          .sort(),
        file: OpenAI.toFile === sdk.toFile,
        nested: [
          OpenAI.Chat.Completions === new OpenAI({ apiKey: 'k' }).chat.completions.constructor,
          typeof OpenAI.Beta.Threads.Runs,
          typeof OpenAI.FineTuning.Jobs,
        ],
      };
    },
  },
  {
    area,
    name: 'seam: errors are made by hand',
    server: [],
    run: async ({ OpenAI }) => {
      const headers = new Headers({ 'x-request-id': 'req_1' });
      return [
        new OpenAI.APIError(400, { message: 'No', code: 'c', param: 'p', type: 't' }, 'told', headers),
        new OpenAI.APIError(undefined, undefined, undefined, undefined),
        new OpenAI.APIError(500, undefined, undefined, headers),
        OpenAI.APIError.generate(429, { error: { message: 'Slow' } }, undefined, headers),
        OpenAI.APIError.generate(undefined, undefined, 'x', undefined),
        new OpenAI.APIConnectionError({ message: 'Mine', cause: new Error('c') }),
        new OpenAI.APIConnectionTimeoutError(),
        new OpenAI.APIUserAbortError(),
        new OpenAI.RateLimitError(429, { message: 'Slow' }, undefined, headers),
        new OpenAI.OpenAIError('plain'),
      ];
    },
  },
];
