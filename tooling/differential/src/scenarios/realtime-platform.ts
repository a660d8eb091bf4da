import type { ClientOptions } from 'openai';
import type { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import type { Scenario, Sdk } from '../scenario.ts';
import { type PlatformSocket, withPlatformSockets } from './platform-socket.ts';
import { settleAll } from './settle.ts';
import { watchEvents } from './watch-events.ts';

type Session = OpenAIRealtimeWebSocket;

interface Tools {
  readonly sdk: Sdk;
  readonly OpenAIRealtimeWebSocket: typeof OpenAIRealtimeWebSocket;
  readonly opened: readonly PlatformSocket[];
  make(options?: ClientOptions): InstanceType<Sdk['OpenAI']>;
}

/** A program with sessions over the WebSocket of the platform. */
const platform = (name: string, run: (tools: Tools) => Promise<unknown>): Scenario => ({
  area: 'realtime',
  name: `realtime in browsers: ${name}`,
  server: [],
  run: async (sdk) => {
    const { OpenAIRealtimeWebSocket } = await sdk.load('realtime/websocket');
    const make: Tools['make'] = (options) =>
      new sdk.OpenAI({ apiKey: 'sk-a', baseURL: 'https://a.example/v1', ...options });
    return withPlatformSockets((opened) => run({ sdk, OpenAIRealtimeWebSocket, opened, make }));
  },
});

/** An open session, and all that it tells. */
const session = (name: string, run: (session: Session, socket: PlatformSocket) => unknown): Scenario =>
  platform(name, async ({ OpenAIRealtimeWebSocket, opened, make }) => {
    const one = new OpenAIRealtimeWebSocket({ model: 'm' }, make());
    const events = watchEvents(one, ['event', 'error', 'session.created', 'close']);
    const socket = opened[0] as PlatformSocket;
    socket.open();
    const outcome = await run(one, socket);
    return { events, outcome };
  });

const PAGE = { window: { document: {} }, navigator: { userAgent: 'Mozilla' } };

/** Runs with these globals; what is `undefined` is hidden. */
async function withGlobals(globals: object, run: () => Promise<unknown>): Promise<unknown> {
  const before = Object.keys(globals).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  try {
    return await run();
  } finally {
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) delete (globalThis as Record<string, unknown>)[name];
      else Object.defineProperty(globalThis, name, descriptor);
    }
  }
}

/** Makes the program look like one in a browser while it runs. */
const inBrowser = (run: () => Promise<unknown>) => withGlobals({ ...PAGE, process: undefined }, run);

const created = JSON.stringify({ type: 'session.created', event_id: 'e' });
const failure = JSON.stringify({
  type: 'error',
  event_id: 'e',
  error: { message: 'No', code: 'c', type: 't' },
});

export const realtimePlatformScenarios: Scenario[] = [
  platform('a model', async ({ OpenAIRealtimeWebSocket, make }) => {
    const one = new OpenAIRealtimeWebSocket({ model: 'm' }, make());
    return [
      one.url.href,
      Object.keys(one)
        .filter((name) => !name.startsWith('_'))
        .sort(),
    ];
  }),
  platform('organization, project and headers', async ({ OpenAIRealtimeWebSocket, make }) => {
    new OpenAIRealtimeWebSocket(
      { model: 'm' },
      make({
        organization: 'org',
        project: 'proj',
        defaultHeaders: { 'OpenAI-Project': 'other', 'x-a': '1', 'openai-organization': null },
      }),
    );
    new OpenAIRealtimeWebSocket({ callID: 'c' }, make({ organization: 'org', project: 'proj' }));
    new OpenAIRealtimeWebSocket({ intent: 'transcription' }, make({ organization: 'org' }));
  }),
  platform('a client that is no more than its key and address', async ({ OpenAIRealtimeWebSocket }) => {
    new OpenAIRealtimeWebSocket({ model: 'm' }, { apiKey: 'sk', baseURL: 'https://a.example/v1' });
    new OpenAIRealtimeWebSocket({ model: 'm' }, {
      apiKey: 'sk',
      baseURL: 'https://a.example/v1',
      organization: 'org',
      project: 'proj',
    } as never);
  }),
  platform('the environment', async ({ OpenAIRealtimeWebSocket }) => {
    Object.assign(process.env, { OPENAI_API_KEY: 'sk-env', OPENAI_BASE_URL: 'https://b.example/v1' });
    new OpenAIRealtimeWebSocket({ model: 'm' });
  }),
  platform('addresses of the caller', async ({ OpenAIRealtimeWebSocket, make }) => {
    const at = (url: string) => () =>
      new OpenAIRealtimeWebSocket({ model: 'm', buildRealtimeURL: () => new URL(url) }, make()).url.href;
    return settleAll(at('wss://b.example/'), at('ws://b.example/'));
  }),
  platform('a short-lived key of a client', ({ make }) =>
    inBrowser(() => settleAll(() => make({ apiKey: 'ek_a' }).apiKey)),
  ),
  platform('the internal hook onURL', async ({ OpenAIRealtimeWebSocket, make }) => {
    let told: string | undefined;
    const onURL = (url: URL) => {
      told = url.href;
    };
    new OpenAIRealtimeWebSocket({ model: 'm', onURL } as never, make());
    return told;
  }),
  platform('a function for the key', async ({ OpenAIRealtimeWebSocket, make }) => {
    const client = make({ apiKey: async () => 'sk-later' });
    const outcomes = await settleAll(() => new OpenAIRealtimeWebSocket({ model: 'm' }, client));
    await OpenAIRealtimeWebSocket.create(client, { model: 'm' });
    return outcomes;
  }),
  platform('keys in a browser', async ({ OpenAIRealtimeWebSocket, sdk }) => {
    const make = (apiKey: string, dangerouslyAllowBrowser?: boolean) =>
      ({ apiKey, baseURL: 'https://a.example/v1', _options: { dangerouslyAllowBrowser } }) as never;
    const attempt =
      (client: never, properties: object = {}) =>
      () =>
        new OpenAIRealtimeWebSocket({ model: 'm', ...properties } as never, client).url.href;
    return inBrowser(() =>
      settleAll(
        attempt(make('sk-a')),
        attempt(make('ek_a')),
        attempt(make('sk-a', true)),
        attempt(make('sk-a'), { dangerouslyAllowBrowser: true }),
        attempt(make('sk-a', true), { dangerouslyAllowBrowser: false }),
        attempt(make('ek_a'), { dangerouslyAllowBrowser: false }),
        () => new sdk.OpenAI({ apiKey: 'sk-a', baseURL: 'https://a.example' }).baseURL,
      ),
    );
  }),
  platform('keys where Node simulates a page', ({ OpenAIRealtimeWebSocket, sdk }) =>
    withGlobals(PAGE, () =>
      settleAll(
        () =>
          new OpenAIRealtimeWebSocket({ model: 'm' }, { apiKey: 'sk-a', baseURL: 'https://a.example' }).url
            .href,
        () => new sdk.OpenAI({ apiKey: 'sk-a', baseURL: 'https://a.example' }).baseURL,
      ),
    ),
  ),
  platform('Azure', async ({ OpenAIRealtimeWebSocket, sdk }) => {
    const make = (options: object = {}) =>
      new sdk.AzureOpenAI({
        apiKey: 'key-azure',
        apiVersion: 'v',
        endpoint: 'https://a.example',
        deployment: 'd',
        ...options,
      });
    const key = await OpenAIRealtimeWebSocket.azure(make());
    const token = await OpenAIRealtimeWebSocket.azure(
      make({ apiKey: undefined, azureADTokenProvider: async () => 'token' }),
      { deploymentName: 'other' },
    );
    const call = await OpenAIRealtimeWebSocket.azure(make(), { callID: 'c' });
    return [key.url.href, token.url.href, call.url.href];
  }),
  platform('Azure: the address shows no credential', async ({ OpenAIRealtimeWebSocket, sdk }) => {
    const make = new sdk.AzureOpenAI({ apiKey: 'k', apiVersion: 'v', endpoint: 'https://a.example' });
    const session = await OpenAIRealtimeWebSocket.azure(make, {
      deploymentName: 'd',
      buildRealtimeURL: () => new URL('wss://b.example/?api-key=secret&Authorization=secret2&a=1'),
    });
    return session.url.href;
  }),
  platform('Azure in a browser, and what is refused', async ({ OpenAIRealtimeWebSocket, sdk }) => {
    const client = new sdk.AzureOpenAI({ apiKey: 'k', apiVersion: 'v', endpoint: 'https://a.example' });
    return [
      await settleAll(
        () => OpenAIRealtimeWebSocket.azure(client),
        () => OpenAIRealtimeWebSocket.azure(client, { deploymentName: 'd', callID: 'c' } as never),
      ),
      await inBrowser(() =>
        settleAll(() =>
          OpenAIRealtimeWebSocket.azure(client, { deploymentName: 'd', dangerouslyAllowBrowser: true }),
        ),
      ),
    ];
  }),
  session('events', (_, socket) => {
    socket.hear(created);
    socket.hear(failure);
    socket.hear(JSON.stringify({ type: 'close' }));
  }),
  session('what is no event', (_, socket) => {
    for (const data of ['{', '', 'null', '[]', '{}', '{"type":1}', '{"__proto__":{"type":"a"}}'])
      socket.hear(data);
  }),
  session('bytes', (_, socket) => {
    socket.hear(new TextEncoder().encode(created));
    socket.hear(Buffer.from(created));
  }),
  session('errors of the connection', (_, socket) => {
    socket.fail({ message: 'Broken' });
    socket.fail({ message: '', error: new Error('Inner') });
    socket.fail({ error: new Error('Inner') });
    socket.fail({});
  }),
  session('sends, and closes', (one, socket) => {
    one.send({ type: 'input_audio_buffer.clear' });
    one.sendResponseCreate({ type: 'response.create' });
    one.send({ type: 'x', big: 1n } as never);
    one.close({ code: 1001, reason: 'odd' });
    one.close({ code: 4000, reason: 'enough' });
    one.send({ type: 'input_audio_buffer.clear' });
    return socket.readyState;
  }),
  session('closes without a code', (one) => {
    one.close();
    return one.takePending();
  }),
  platform('recovery', async ({ OpenAIRealtimeWebSocket, opened, make }) => {
    const one = new OpenAIRealtimeWebSocket(
      { model: 'm', reconnect: true, reconnectInitialDelay: 1, reconnectMaxDelay: 1, maxQueueBytes: 1_000 },
      make(),
    );
    const events = watchEvents(one, ['event', 'error', 'reconnecting', 'reconnected', 'close']);
    opened[0]?.open();
    opened[0]?.end(1012, 'Restart');
    one.send({ type: 'input_audio_buffer.clear' });
    while (opened.length < 2) await new Promise((resolve) => setTimeout(resolve, 2));
    const reconnected = one.emitted('reconnected' as never);
    opened[1]?.open();
    await reconnected;
    opened[0]?.hear(created);
    opened[1]?.hear(created);
    one.flushPending();
    one.close();
    return [events, one.socket === (opened[1] as unknown)];
  }),
];
