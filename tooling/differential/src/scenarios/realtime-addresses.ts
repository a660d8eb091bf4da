import type { ClientOptions, OpenAI } from 'openai';
import type { Scenario } from '../scenario.ts';
import { closed, realtime } from './realtime-session.ts';
import { settleAll } from './settle.ts';

const ending = [{ close: [1000, ''] as const }];

/** The handshake of a session, with properties and a client of its own. */
const handshake = (name: string, properties: object, options: ClientOptions = {}): Scenario =>
  realtime(`handshake: ${name}`, [ending], async ({ open }, context) => {
    const session = open(properties, context.client(options));
    const end = await closed(session);
    return { url: session.url.href, end };
  });

/** The address alone, or how it is refused. */
const address = (name: string, connection: unknown, options: ClientOptions = {}): Scenario => ({
  area: 'realtime',
  name: `realtime: address: ${name}`,
  server: [],
  run: async (sdk) => {
    const { buildRealtimeURL } = await sdk.load('realtime/internal-base');
    const client = new sdk.OpenAI({ apiKey: 'k', baseURL: 'https://a.example/v1', ...options });
    return settleAll(() => buildRealtimeURL(client, connection as never).href);
  },
});

export const realtimeAddressScenarios: Scenario[] = [
  handshake('a model', {}),
  handshake(
    'organization, project and headers',
    {},
    {
      organization: 'org',
      project: 'proj',
      defaultHeaders: { 'x-a': '1', 'OpenAI-Beta': 'own', 'x-gone': null },
    },
  ),
  handshake('a call', { model: undefined, callID: 'rtc_1' }),
  handshake('a transcription', { model: undefined, intent: 'transcription' }),
  realtime('handshake: headers of the session', [ending], async ({ open, options }, context) => {
    const client = context.client({ defaultHeaders: { 'x-a': 'client', 'x-b': 'client', 'x-c': 'client' } });
    const headers = { 'X-A': 'session', 'x-b': null, 'x-c': undefined, 'x-d': 'new' };
    return closed(open({ options: { ...options, headers } }, client));
  }),
  realtime('handshake: another credential', [ending], ({ open, options }) =>
    closed(open({ options: { ...options, headers: { authorization: 'Bearer mine' } } })),
  ),
  realtime('handshake: no credential', [ending], ({ open, options }) =>
    closed(open({ options: { ...options, headers: { Authorization: null } } })),
  ),
  realtime('handshake: compression', [ending], ({ open, options }) =>
    closed(open({ options: { ...options, perMessageDeflate: true } })),
  ),
  realtime('handshake: protocols of the client are not known to the server', [ending], ({ open, options }) =>
    closed(open({ options: { ...options, protocol: 'realtime', origin: 'https://b.example' } })),
  ),
  realtime('handshake: the environment', [ending], async ({ OpenAIRealtimeWS, options }, context) => {
    Object.assign(process.env, {
      OPENAI_API_KEY: 'sk-env',
      OPENAI_BASE_URL: context.url,
      OPENAI_ORG_ID: 'org-env',
      OPENAI_PROJECT_ID: 'proj-env',
    });
    return closed(new OpenAIRealtimeWS({ model: 'm', options }));
  }),
  realtime('handshake: an address of the caller', [ending], async ({ open }, { origin }) => {
    let given: unknown;
    const session = open({
      buildRealtimeURL: (client: OpenAI, connection: object) => {
        given = [client.baseURL, Object.keys(connection).sort()];
        return new URL(`${origin.replace('https', 'wss')}/mine?a=1`);
      },
    });
    await closed(session);
    return [session.url.href, given];
  }),
  realtime('handshake: a client that is no more than its key and address', [ending], ({ open }, { url }) =>
    closed(open({}, { apiKey: 'sk-part', baseURL: url } as OpenAI)),
  ),
  realtime('handshake: headers that a subclass builds', [ending], ({ open }, { url }, { OpenAI }) => {
    class Mine extends OpenAI {
      override _buildWebSocketHeaders(headers: Record<string, string>): Record<string, string> {
        return { ...super._buildWebSocketHeaders(headers), 'x-mine': 'yes' };
      }
    }
    return closed(open({}, new Mine({ apiKey: 'k', baseURL: url })));
  }),
  address('a model as a text', 'gpt-realtime'),
  address('a model', { model: 'gpt realtime/é&?' }),
  address('a call', { callID: 'rtc_1' }),
  address('a transcription', { intent: 'transcription' }),
  address('another intent', { intent: 'other' }),
  address('nothing', {}),
  address('an empty model', { model: '' }),
  address('an empty call', { callID: '' }),
  address('a model and a call', { model: 'm', callID: 'c' }),
  address('a model and an intent', { model: 'm', intent: 'transcription' }),
  address('null', { model: null }),
  address('a slash after the base', { model: 'm' }, { baseURL: 'https://a.example/v1/' }),
  address('slashes after the base', { model: 'm' }, { baseURL: 'https://a.example/v1//' }),
  address('a port, a user and plain http', { model: 'm' }, { baseURL: 'http://u:p@a.example:8080/v1' }),
  address(
    'a query and a fragment of the base',
    { model: 'm' },
    {
      baseURL: 'https://a.example/v1?a=1&model=x&intent=y&call_id=z#here',
    },
  ),
  address('a query of the client', { model: 'm' }, { defaultQuery: { a: '1' } }),
  address('one of the caller', { model: 'm', buildRealtimeURL: () => new URL('wss://b.example/x') }),
  address('one of the caller that is not secure', {
    model: 'm',
    buildRealtimeURL: () => new URL('ws://b.example/x'),
  }),
  address('one of the caller as a text', { model: 'm', buildRealtimeURL: () => 'wss://b.example/x' }),
  address('one of the caller without a model', { buildRealtimeURL: () => new URL('wss://b.example/x') }),
];
