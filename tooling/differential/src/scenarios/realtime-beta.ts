import type { OpenAI } from 'openai';
import type { Scenario, ScenarioContext, Sdk } from '../scenario.ts';
import type { SocketScript } from '../server/socket-script.ts';
import { withPlatformSockets } from './platform-socket.ts';
import { closed, opened, told, watchSession } from './realtime-session.ts';
import { settleAll } from './settle.ts';

type Session = typeof import('openai/beta/realtime/ws').OpenAIRealtimeWS;
type Run = (
  make: { OpenAIRealtimeWS: Session; options: { ca: string } },
  context: ScenarioContext,
  sdk: Sdk,
) => Promise<unknown>;

const beta = (name: string, sockets: SocketScript, run: Run): Scenario => ({
  area: 'realtime',
  name: `realtime beta: ${name}`,
  server: [],
  isSecure: true,
  sockets,
  run: async (sdk, context) => {
    const { OpenAIRealtimeWS } = await sdk.load('beta/realtime/ws');
    return run({ OpenAIRealtimeWS, options: { ca: context.certificate } }, context, sdk);
  },
});

const ending = [{ close: [1000, ''] as const }];
const created = { type: 'session.created', event_id: 'e' };
const failure = { type: 'error', event_id: 'e', error: { message: 'No', code: 'c', type: 't' } };

export const betaRealtimeScenarios: Scenario[] = [
  beta('a model', [ending], async ({ OpenAIRealtimeWS, options }, context) => {
    const session = new OpenAIRealtimeWS({ model: 'm', options }, context.client());
    return [await closed(session), session.url.href];
  }),
  beta('headers', [ending], ({ OpenAIRealtimeWS, options }, context) => {
    const client = context.client({
      organization: 'org',
      defaultHeaders: { 'x-a': '1', 'OpenAI-Beta': 'own' },
    });
    const headers = { 'openai-beta': 'session', 'x-b': '2' };
    return closed(new OpenAIRealtimeWS({ model: 'm', options: { ...options, headers } }, client));
  }),
  beta('a call', [ending], ({ OpenAIRealtimeWS, options }, context) =>
    closed(new OpenAIRealtimeWS({ callID: 'c', options } as never, context.client())),
  ),
  beta('events', [told(created, failure, { type: 'x' }, null)], ({ OpenAIRealtimeWS, options }, context) =>
    watchSession(new OpenAIRealtimeWS({ model: 'm', options }, context.client()), 'session.created'),
  ),
  beta('sends, and closes', [[]], async ({ OpenAIRealtimeWS, options }, context) => {
    const session = new OpenAIRealtimeWS({ model: 'm', options }, context.client());
    const watched = watchSession(session);
    session.send({ type: 'input_audio_buffer.clear' });
    await opened(session);
    session.send({ type: 'input_audio_buffer.clear' });
    session.close({ code: 4000, reason: 'enough' });
    return watched;
  }),
  beta('functions for the key', [ending], async ({ OpenAIRealtimeWS, options }, context) => {
    const client = context.client({ apiKey: async () => 'sk-later' });
    const outcomes = await settleAll(() => closed(new OpenAIRealtimeWS({ model: 'm', options }, client)));
    await closed(await OpenAIRealtimeWS.create(client, { model: 'm', options }));
    return outcomes;
  }),
  beta('Azure', [ending, ending], async ({ OpenAIRealtimeWS, options }, { origin }, { AzureOpenAI }) => {
    const make = (more: object = {}) =>
      new AzureOpenAI({ apiKey: 'k', apiVersion: 'v', endpoint: origin, deployment: 'd', ...more });
    await closed(await OpenAIRealtimeWS.azure(make(), { options }));
    const token = make({ apiKey: undefined, azureADTokenProvider: async () => 'token' });
    await closed(await OpenAIRealtimeWS.azure(token, { options, deploymentName: 'other' }));
    return settleAll(() => OpenAIRealtimeWS.azure(make({ deployment: undefined }), { options }));
  }),
  beta('addresses', [], async ({ OpenAIRealtimeWS, options }, context, sdk) => {
    const { buildRealtimeURL } = await sdk.load('beta/realtime/internal-base');
    const client = { baseURL: 'https://a.example/v1?a=1', apiKey: 'k' } as OpenAI;
    const build = (connection: unknown) => () => buildRealtimeURL(client, connection as never).href;
    return settleAll(
      build('m'),
      build({ model: 'm' }),
      build({ callID: 'c' }),
      build({}),
      build({ model: '' }),
      build({ model: 'm', callID: 'c' }),
      () => {
        const buildRealtimeURL = () => new URL('wss://b.example/x');
        const session = new OpenAIRealtimeWS(
          { model: 'm', options, buildRealtimeURL } as never,
          context.client(),
        );
        session.on('error', () => {});
        session.close();
        return session.url.href;
      },
    );
  }),
  {
    area: 'realtime',
    name: 'realtime beta: in browsers',
    server: [],
    run: async (sdk) => {
      const { OpenAIRealtimeWebSocket } = await sdk.load('beta/realtime/websocket');
      const options = { apiKey: 'sk-a', baseURL: 'https://a.example/v1', organization: 'org' };
      return withPlatformSockets(async (sockets) => {
        const session = new OpenAIRealtimeWebSocket({ model: 'm' }, new sdk.OpenAI(options));
        const log: unknown[] = [];
        session.on('event', (event) => log.push(event));
        session.on('error', (error) => log.push(error));
        sockets[0]?.open();
        for (const event of [created, failure, null]) sockets[0]?.hear(JSON.stringify(event));
        session.send({ type: 'input_audio_buffer.clear' });
        session.close();
        const azure = new sdk.AzureOpenAI({ apiKey: 'k', apiVersion: 'v', endpoint: 'https://a.example' });
        const other = await OpenAIRealtimeWebSocket.azure(azure, { deploymentName: 'd' });
        return [log, session.url.href, other.url.href];
      });
    },
  },
];
