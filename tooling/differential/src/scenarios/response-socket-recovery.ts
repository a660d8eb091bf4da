import type { Scenario } from '../scenario.ts';
import type { SocketScript, SocketStep } from '../server/socket-script.ts';
import {
  type Connection,
  ends,
  request,
  responseSocket,
  streamOf,
  watchConnection,
} from './response-socket-session.ts';
import type { EventLog } from './watch-events.ts';

const restart: SocketStep[] = [{ close: [1012, 'Restart'] }];
/** A connection that begins when the program says that it has got one again. */
const again = (...steps: SocketStep[]): SocketStep[] => [{ receive: 1 }, ...steps];
const created = { type: 'response.created', response: { id: 'r1' } };
const quick = { initialDelay: 2, maxDelay: 4 };

/** The same, and what makes the server begin after each try that succeeded. */
function watchAgain(connection: Connection): Promise<EventLog> {
  connection.on('reconnected', () => connection.sendRaw('again'));
  return watchConnection(connection);
}

const recovers = (
  name: string,
  sockets: SocketScript,
  reconnect: object | null = {},
  run: (connection: Connection) => unknown = () => {},
): Scenario =>
  responseSocket(`recovery: ${name}`, sockets, async ({ open }) => {
    const connection = open({
      reconnect: reconnect && { onReconnecting: () => {}, ...quick, ...reconnect },
      maxQueueSize: 200,
    });
    const watched = watchAgain(connection);
    const outcome = await run(connection);
    return [await watched, outcome, connection.url.href];
  });

export const responseSocketRecoveryScenarios: Scenario[] = [
  recovers('a restart of the server', [restart, again(...ends(created))]),
  recovers(
    'several, each with tries of its own',
    [restart, again(...restart), again({ drop: true }), again(...ends(created))],
    {
      maxRetries: 1,
    },
  ),
  recovers('not asked for', [restart], null),
  recovers('no try', [restart], { maxRetries: 0 }),
  recovers('codes that mean no', [[{ close: [1008, 'Policy'] }]]),
  recovers('tries that fail', [restart, { status: 503, text: 'Busy' }, { status: 503, text: 'Busy' }], {
    maxRetries: 2,
  }),
  recovers('a refusal', [restart, { status: 401, text: 'No' }, again(...ends(created))]),
  recovers('the first handshake fails', [{ status: 503, text: 'Busy' }, again(...ends(created))]),
  recovers('other parameters', [restart, again(...restart), again(...ends(created))], {
    onReconnecting: ({ attempt, parameters }: { attempt: number; parameters?: object }) => ({
      parameters: { ...parameters, attempt, since: 'é', list: ['a', 'b'] },
    }),
  }),
  recovers('ended by the caller', [restart], { onReconnecting: () => ({ abort: true }) }),
  recovers('a caller that throws', [restart], {
    onReconnecting: () => {
      throw new Error('Mine');
    },
  }),
  recovers('a listener that throws', [restart, again(...ends(created))], {}, (connection) => {
    connection.on('reconnecting', () => {
      throw new Error('Mine');
    });
  }),
  recovers('what is sent meanwhile waits', [restart, [{ receive: 3 }, ...ends()]], {}, async (connection) => {
    await connection.emitted('reconnecting');
    connection.send(request);
    connection.sendRaw('text');
  }),
  recovers('more waits than may', [restart, [{ receive: 2 }, ...ends()]], {}, async (connection) => {
    await connection.emitted('reconnecting');
    connection.sendRaw('x'.repeat(150));
    connection.sendRaw('x'.repeat(150));
  }),
  recovers(
    'what waited at the end',
    [restart, { status: 503, text: 'Busy' }],
    { maxRetries: 1 },
    async (connection) => {
      await connection.emitted('reconnecting');
      connection.send(request);
    },
  ),
  recovers(
    'close while it waits',
    [restart],
    { initialDelay: 2_000, maxDelay: 2_000 },
    async (connection) => {
      await connection.emitted('reconnecting');
      connection.close({ code: 4000, reason: 'enough' });
    },
  ),
  recovers(
    'as a stream',
    [[{ send: created }, { close: [1012, 'Restart'] }], again(...ends(created))],
    {},
    (connection) => streamOf(connection),
  ),
  recovers('a stream from the middle', [restart, again(...ends(created))], {}, async (connection) => {
    await connection.emitted('reconnecting');
    return streamOf(connection);
  }),
  responseSocket(
    'recovery: a function for the key is asked again',
    [restart, again(...ends(created))],
    async ({ open }, context) => {
      let calls = 0;
      const client = context.client({ apiKey: async () => `sk-${++calls}` });
      await client.get('/models').catch(() => {});
      const reconnect = { onReconnecting: () => {}, ...quick };
      const connection = open({ reconnect }, client);
      return [await watchAgain(connection), calls];
    },
  ),
  responseSocket(
    'recovery: headers of the caller stay',
    [restart, again(...ends(created))],
    async ({ open }, context) => {
      const client = context.client({ apiKey: async () => 'sk-later' });
      const reconnect = { onReconnecting: () => {}, ...quick };
      return watchAgain(open({ reconnect, headers: { authorization: 'Bearer mine', 'x-a': '1' } }, client));
    },
  ),
];
