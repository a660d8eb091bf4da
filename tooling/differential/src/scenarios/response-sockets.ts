import type { ClientOptions } from 'openai';
import type { Scenario } from '../scenario.ts';
import { startScriptedServer } from '../server/scripted-server.ts';
import type { SocketStep } from '../server/socket-script.ts';
import {
  type Connection,
  ends,
  request,
  responseSocket,
  socketOpened,
  streamOf,
  watchConnection,
} from './response-socket-session.ts';
import { settleAll } from './settle.ts';

const created = {
  type: 'response.created',
  response: { id: 'r1', status: 'in_progress' },
  sequence_number: 0,
};
const delta = { type: 'response.output_text.delta', delta: 'Hi', output_index: 0, content_index: 0 };
const failure = { type: 'error', status: 400, error: { type: 't', code: 'c', message: 'No', param: null } };

const handshake = (name: string, options: ClientOptions, socketOptions: object = {}): Scenario =>
  responseSocket(`handshake: ${name}`, [ends()], async ({ open }, context) => {
    const connection = open(socketOptions, context.client(options));
    return [await watchConnection(connection), connection.url.href];
  });

/** What a connection tells of what the server sends. */
const hears = (name: string, steps: readonly SocketStep[], ...names: string[]): Scenario =>
  responseSocket(name, [steps], ({ open }) => watchConnection(open(), ...names));

/** A program on an open connection; it ends with that. */
const program = (
  name: string,
  steps: readonly SocketStep[],
  run: (connection: Connection) => unknown,
): Scenario =>
  responseSocket(name, [steps], async ({ open }) => {
    const connection = open();
    const watched = watchConnection(connection);
    await socketOpened(connection);
    const outcome = await run(connection);
    return [await watched, outcome];
  });

/** The same as a stream. */
const streamed = (
  name: string,
  steps: readonly SocketStep[],
  run: (connection: Connection) => unknown,
): Scenario =>
  responseSocket(`as a stream: ${name}`, [steps], async ({ open }) => {
    const connection = open();
    connection.on('error', () => {});
    return run(connection);
  });

const circular: Record<string, unknown> = { type: 'response.create' };
circular.self = circular;

export const responseSocketScenarios: Scenario[] = [
  handshake('a key', {}),
  handshake('organization, project, headers and queries', {
    organization: 'org',
    project: 'proj',
    defaultHeaders: { 'x-a': '1', 'x-b': '1', 'x-c': '1' },
    defaultQuery: { a: '1' },
  }),
  handshake(
    'headers of the connection',
    { defaultHeaders: { 'x-a': 'client', 'x-b': 'client' } },
    {
      headers: { 'X-A': 'connection', 'x-b': null, 'x-c': undefined, 'x-d': 'new' },
    },
  ),
  handshake('another credential', {}, { headers: { authorization: 'Bearer mine' } }),
  handshake('no credential', {}, { headers: { Authorization: null } }),
  handshake('basic credentials', {}, { headers: { Authorization: null }, auth: 'user:word' }),
  handshake('compression', {}, { perMessageDeflate: true }),
  handshake('protocols', {}, { protocol: 'a' }),
  responseSocket('handshake: a function for the key', [ends(), ends()], async ({ open }, context) => {
    const client = context.client({ apiKey: async () => 'sk-later' });
    const refused = await settleAll(() => open({}, client).url.href);
    const own = await watchConnection(open({ headers: { authorization: 'Bearer mine' } }, client));
    await client.get('/models').catch(() => {});
    const [later] = await settleAll(() => watchConnection(open({}, client)));
    return [refused, own, later];
  }),
  responseSocket('handshake: Azure', [ends()], async ({ open }, context, { AzureOpenAI }) => {
    const settings = { endpoint: context.origin, apiVersion: '2025-01-01', deployment: 'mine' };
    const connection = open({}, new AzureOpenAI({ ...settings, apiKey: 'key-azure' }));
    return [await watchConnection(connection), connection.url.href];
  }),
  responseSocket('handshake: an address that is secure', [], async ({ open }, _, { OpenAI }) => {
    const connection = open({}, new OpenAI({ apiKey: 'k', baseURL: 'https://127.0.0.1:1/v1?a=1#b' }));
    connection.on('error', () => {});
    return connection.url.href;
  }),
  responseSocket('no key goes to another origin', [], async ({ ResponsesWS }, _, { OpenAI }) => {
    const other = await startScriptedServer([], { sockets: [ends()] });
    const first = await startScriptedServer([], {
      sockets: [{ status: 302, headers: { location: `${other.origin}/taken` } }],
    });
    const client = new OpenAI({ apiKey: 'sk-secret', baseURL: `${first.origin}/v1` });
    const told = await watchConnection(new ResponsesWS(client, { followRedirects: true } as never));
    const taken = other.requests.length;
    await first.close();
    await other.close();
    return [told, taken];
  }),
  hears('events by their names', ends(created, delta), 'response.created', 'response.output_text.delta'),
  hears('an event of a name that is not known', ends({ type: 'response.odd' }), 'response.odd'),
  hears('an error of the API', ends(failure, created), 'response.created'),
  hears(
    'errors of the API of other shapes',
    ends(
      { type: 'error' },
      { type: 'error', message: 'Outer' },
      { type: 'error', error: 'text' },
      { type: 'error', error: { message: { a: 1 } }, message: 'Outer' },
      { type: 'error', error: null },
    ),
  ),
  hears('what is no JSON', [{ raw: '{"type":' }, { raw: '' }, { raw: 'sk-secret' }, ...ends(created)]),
  hears('what is no event', ends(null, 1, 'text', [created], {}, { type: 1 }, { type: null })),
  hears('bytes', [{ raw: new TextEncoder().encode(JSON.stringify(created)) }, ...ends()], 'response.created'),
  hears(
    'names of the connection’s own',
    ends(...['raw', 'close', 'event', 'reconnecting', 'reconnected', 'open'].map((type) => ({ type }))),
  ),
  hears('an event with hostile members', [
    { raw: '{"type":"response.created","__proto__":{"polluted":1}}' },
    { raw: '{"__proto__":{"type":"response.created"}}' },
    ...ends({ type: '__proto__' }, { type: 'constructor' }),
  ]),
  hears('a close with a code of the server', [{ close: [4001, 'over'] }]),
  hears('a close without a code', [{ close: [] }]),
  hears('a connection that drops', [{ send: created }, { drop: true }]),
  responseSocket(
    'a handshake that is refused',
    [{ status: 401, json: { error: { message: 'No' } } }],
    ({ open }) => watchConnection(open()),
  ),
  responseSocket('an error that nobody listens to', [ends(failure)], async ({ open }) => {
    const closed = new Promise((resolve) => open().on('close', resolve));
    await closed;
    await new Promise((resolve) => setImmediate(resolve));
  }),
  program('what an error of the API shows', [{ receive: 1 }, ...ends(failure)], async (connection) => {
    connection.send(request);
    const error = (await connection.emitted('error' as never).catch((reason: unknown) => reason)) as Error;
    return [Object.keys(error).sort(), JSON.stringify({ ...error }), (error as { error?: unknown }).error];
  }),
  program('sends', [{ receive: 4 }, ...ends(created)], (connection) => {
    connection.send(request);
    connection.sendRaw('raw text');
    connection.sendRaw(new Uint8Array([1, 2, 3]));
    connection.sendRaw(new Uint8Array([1, 2, 3]).buffer);
  }),
  program('sends several pieces as one', [{ receive: 1 }, ...ends()], (connection) => {
    connection.sendRaw([new Uint8Array([1, 2]), new Uint8Array([3])] as never);
  }),
  program('sends what cannot be sent', [{ receive: 1 }, ...ends()], (connection) => {
    connection.send(circular as never);
    connection.send({ type: 'x', big: 1n } as never);
    connection.send(request);
  }),
  responseSocket('what is sent before it is open waits', [[{ receive: 3 }, ...ends()]], ({ open }) => {
    const connection = open();
    const watched = watchConnection(connection);
    const body = { ...request };
    connection.send(body);
    (body as { input: string }).input = 'changed';
    const bytes = new Uint8Array([1, 2]);
    connection.sendRaw(bytes);
    bytes[0] = 9;
    connection.sendRaw('text');
    connection.send(circular as never);
    return watched;
  }),
  responseSocket('more waits than may', [[{ receive: 1 }, ...ends()]], ({ open }) => {
    const connection = open({ maxQueueSize: 10 });
    const watched = watchConnection(connection);
    connection.send(request);
    connection.send(request);
    connection.sendRaw('é');
    return watched;
  }),
  responseSocket('what waited at the end', [{ status: 401, text: 'No' }], ({ open }) => {
    const connection = open();
    const watched = watchConnection(connection);
    connection.send(request);
    connection.sendRaw('text');
    return watched;
  }),
  program('close', [], (connection) => connection.close()),
  program('close with a code', [], (connection) => connection.close({ code: 4000, reason: 'enough' })),
  program('close with a code that is none', [], (connection) => {
    connection.close({ code: 99, reason: 'odd' });
    connection.close();
  }),
  program('sends after the end', [], async (connection) => {
    const closed = new Promise((resolve) => connection.on('close', resolve));
    connection.close();
    connection.send(request);
    await closed;
    connection.send(request);
    connection.sendRaw('text');
  }),
  responseSocket('close before it is open', [[]], ({ open }) => {
    const connection = open();
    const watched = watchConnection(connection);
    connection.send(request);
    connection.close();
    return watched;
  }),
  responseSocket('members', [[]], async ({ open, ResponsesWS }, _, sdk) => {
    const { WebSocketError } = await sdk.load('resources/responses/internal-base');
    const connection = open();
    const watched = watchConnection(connection);
    await socketOpened(connection);
    connection.close();
    await watched;
    const names = Object.keys(connection).filter((name) => !name.startsWith('_'));
    return [
      names.sort(),
      connection instanceof ResponsesWS,
      new WebSocketError('Text', null) instanceof sdk.OpenAIError,
    ];
  }),
  responseSocket('its protected members', [], async ({ ResponsesWS }) =>
    ['_authHeaders', '_createSocket', '_prepareReconnectSocket', '_usesSDKAPIKey'].filter(
      (name) => name in ResponsesWS.prototype,
    ),
  ),
  responseSocket('errors of the beta', [], async (_maker, _context, sdk) => {
    const { WebSocketError } = await sdk.load('resources/responses/internal-base');
    const { WebSocketError: OfBeta } = await sdk.load('resources/beta/responses/internal-base');
    return new WebSocketError('Text', null) instanceof OfBeta;
  }),
  {
    area: 'response sockets',
    name: 'response socket: of the beta',
    server: [],
    sockets: [[{ receive: 1 }, ...ends(created, failure, delta)]],
    run: async (sdk, context) => {
      const { ResponsesWS } = await sdk.load('resources/beta/responses/ws');
      const connection = new ResponsesWS(context.client({ defaultHeaders: { 'openai-beta': 'own' } }));
      const watched = watchConnection(connection as never, 'response.created');
      connection.send(request as never);
      return [await watched, connection.url.href];
    },
  },
  streamed('all of a connection', ends(created, failure, delta), (connection) => streamOf(connection)),
  streamed('what is no event', [{ raw: '{' }, { raw: new Uint8Array([1]) }, ...ends(null)], (connection) =>
    streamOf(connection),
  ),
  streamed('from when it is open', [{ receive: 1 }, ...ends(created)], async (connection) => {
    await socketOpened(connection);
    connection.send(request);
    return streamOf(connection);
  }),
  streamed('when it is over', ends(created), async (connection) => {
    await connection.emitted('close');
    return [await streamOf(connection), await streamOf(connection)];
  }),
  streamed('two at once', ends(created, delta), (connection) =>
    Promise.all([streamOf(connection), streamOf(connection)]),
  ),
  streamed('left early', [{ send: created }, { receive: 1 }, ...ends(delta)], async (connection) => {
    const types: string[] = [];
    for await (const { type } of connection.stream()) {
      types.push(type);
      if (type === 'message') break;
    }
    const closed = connection.emitted('close');
    connection.send(request);
    await closed;
    return types;
  }),
  streamed('several that wait', ends(created), async (connection) => {
    const items = connection[Symbol.asyncIterator]();
    const taken = await Promise.all(Array.from({ length: 6 }, () => items.next()));
    return [taken, await items.next(), await items.return?.(), items[Symbol.asyncIterator]() === items];
  }),
  streamed('return while one waits', [[]].flat(), async (connection) => {
    const items = connection.stream();
    await items.next();
    await items.next();
    const waiting = items.next();
    const left = await items.return?.();
    const closed = connection.emitted('close');
    connection.close();
    await closed;
    return [await waiting, left];
  }),
  streamed('more waits than may', ends(created, delta, delta), async (connection) => {
    const items = connection.stream({ maxBufferedEvents: 3 });
    await connection.emitted('close');
    const outcomes = await settleAll(
      () => items.next(),
      () => items.next(),
    );
    return outcomes;
  }),
  streamed('bounds that are none', ends(), async (connection) => {
    const outcomes = await settleAll(
      ...[0, -1, 1.5, Number.NaN, '3', null].map((maxBufferedEvents) => () => {
        connection.stream({ maxBufferedEvents } as never);
        return 'taken';
      }),
    );
    await connection.emitted('close');
    return outcomes;
  }),
  streamed('bounds that suffice', ends(created, delta), (connection) =>
    streamOf(connection, { maxBufferedEvents: 10 }),
  ),
];
