import type { AzureOpenAI } from 'openai';
import type { AzureClientOptions } from 'openai/azure';
import type { Scenario } from '../scenario.ts';
import { startScriptedServer } from '../server/scripted-server.ts';
import type { SocketScript } from '../server/socket-script.ts';
import { closed, realtime, type SessionMaker, watchSession } from './realtime-session.ts';
import { settleAll } from './settle.ts';

const ending = [{ close: [1000, ''] as const }];

type Run = (maker: SessionMaker, make: (options?: AzureClientOptions) => AzureOpenAI) => Promise<unknown>;

const azure = (name: string, run: Run, sockets: SocketScript = [ending]): Scenario =>
  realtime(`Azure: ${name}`, sockets, (maker, { origin }, { AzureOpenAI }) =>
    run(
      maker,
      (options) => new AzureOpenAI({ apiKey: 'key-azure', apiVersion: 'v', endpoint: origin, ...options }),
    ),
  );

export const realtimeCredentialScenarios: Scenario[] = [
  realtime('a function for the key is refused by the constructor', [ending], async ({ open }, context) =>
    settleAll(() => closed(open({}, context.client({ apiKey: async () => 'sk-later' })))),
  ),
  realtime('a function for the key', [ending, ending], async ({ OpenAIRealtimeWS, options }, context) => {
    let calls = 0;
    const client = context.client({ apiKey: async () => `sk-${++calls}` });
    await closed(await OpenAIRealtimeWS.create(client, { model: 'm', options }));
    await closed(await OpenAIRealtimeWS.create(client, { model: 'm', options }));
    return [calls, client.apiKey];
  }),
  realtime('a function for the key that fails', [ending], async ({ OpenAIRealtimeWS, options }, context) => {
    const failing = async (): Promise<string> => {
      throw new Error('No key');
    };
    return settleAll(
      () => OpenAIRealtimeWS.create(context.client({ apiKey: failing }), { model: 'm', options }),
      () => OpenAIRealtimeWS.create(context.client({ apiKey: async () => '' }), { model: 'm', options }),
    );
  }),
  realtime('create with a key', [ending], async ({ OpenAIRealtimeWS, options }, context) =>
    closed(await OpenAIRealtimeWS.create(context.client(), { model: 'm', options })),
  ),
  realtime(
    'create with an address of the caller',
    [ending],
    async ({ OpenAIRealtimeWS, options }, context) => {
      let given: unknown;
      const session = await OpenAIRealtimeWS.create(context.client(), {
        model: 'm',
        options,
        buildRealtimeURL: (_, connection) => {
          given = Object.keys(connection).sort();
          return new URL(`${context.origin.replace('https', 'wss')}/mine`);
        },
      });
      await closed(session);
      return given;
    },
  ),
  azure('a key', async ({ OpenAIRealtimeWS, options }, make) => {
    const session = await OpenAIRealtimeWS.azure(make({ deployment: 'mine' }), { options });
    await closed(session);
    return session.url.href;
  }),
  azure('a deployment of the session', async ({ OpenAIRealtimeWS, options }, make) =>
    closed(await OpenAIRealtimeWS.azure(make({ deployment: 'mine' }), { options, deploymentName: 'other' })),
  ),
  azure(
    'a call, and a transcription',
    async ({ OpenAIRealtimeWS, options }, make) => {
      await closed(await OpenAIRealtimeWS.azure(make({ deployment: 'mine' }), { options, callID: 'rtc' }));
      await closed(await OpenAIRealtimeWS.azure(make(), { options, intent: 'transcription' }));
    },
    [ending, ending],
  ),
  azure('a token provider', async ({ OpenAIRealtimeWS, options }, make) => {
    let calls = 0;
    const client = make({
      apiKey: undefined as never,
      azureADTokenProvider: async () => `token-${++calls}`,
      deployment: 'mine',
    });
    await closed(await OpenAIRealtimeWS.azure(client, { options }));
    return calls;
  }),
  azure('headers of the client and of the session', async ({ OpenAIRealtimeWS, options }, make) => {
    const client = make({ deployment: 'mine', defaultHeaders: { 'x-a': '1' }, defaultQuery: { a: '1' } });
    await closed(await OpenAIRealtimeWS.azure(client, { options: { ...options, headers: { 'x-b': '2' } } }));
  }),
  azure(
    'bases with and without a version',
    async ({ OpenAIRealtimeWS, options }, make) => {
      const { baseURL } = make();
      const of = (end: string) => make({ endpoint: undefined as never, baseURL: `${baseURL}${end}` });
      for (const end of ['', '/v1', '/v1/', '//v1//', '/v1?a=1'])
        await closed(await OpenAIRealtimeWS.azure(of(end), { options, deploymentName: 'd' }));
    },
    Array.from({ length: 5 }, () => ending),
  ),
  azure('the constructor', ({ open, options }, make) =>
    settleAll(() => closed(open({ options }, make({ deployment: 'mine' })))),
  ),
  azure('what is refused', async ({ OpenAIRealtimeWS, options }, make) =>
    settleAll(
      () => OpenAIRealtimeWS.azure(make(), { options }),
      () => OpenAIRealtimeWS.azure(make(), { options, deploymentName: 'd', callID: 'c' } as never),
      () => OpenAIRealtimeWS.azure(make(), { options, intent: 'other' } as never),
      () => OpenAIRealtimeWS.azure(make(), { options, deploymentName: '' }),
      () =>
        OpenAIRealtimeWS.azure(
          make({
            apiKey: undefined as never,
            azureADTokenProvider: async () => {
              throw new Error('No token');
            },
          }),
          { options, deploymentName: 'd' },
        ),
    ),
  ),
  {
    area: 'realtime',
    name: 'realtime: isAzure',
    server: [],
    run: async (sdk) => {
      const { isAzure } = await sdk.load('realtime/internal-base');
      const azure = new sdk.AzureOpenAI({ apiKey: 'k', apiVersion: 'v', endpoint: 'https://a.example' });
      return [isAzure(azure), isAzure(new sdk.OpenAI({ apiKey: 'k' }))];
    },
  },
  {
    area: 'realtime',
    name: 'realtime: no key goes to another origin',
    server: [],
    run: async (sdk, { certificate: ca }) => {
      const { OpenAIRealtimeWS } = await sdk.load('realtime/ws');
      const other = await startScriptedServer([], { isSecure: true, sockets: [ending, ending] });
      const first = await startScriptedServer([], {
        isSecure: true,
        sockets: [1, 2].map(() => ({ status: 302, headers: { location: `${other.origin}/taken` } })),
      });
      const attempt = (headers: object) => {
        const client = new sdk.OpenAI({ apiKey: 'sk-secret', baseURL: `${first.origin}/v1` });
        const options = { ca, followRedirects: true, headers };
        return watchSession(new OpenAIRealtimeWS({ model: 'm', options } as never, client));
      };
      const outcomes = [await attempt({}), await attempt({ authorization: null, 'x-api-key': 'secret' })];
      const taken = other.requests.length;
      await first.close();
      await other.close();
      return { taken, ends: outcomes.map(({ end }) => end), events: outcomes.map(({ events }) => events) };
    },
  },
];
