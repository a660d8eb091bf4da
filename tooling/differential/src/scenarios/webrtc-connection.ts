import type { Scenario } from '../scenario.ts';
import { settleAll } from './settle.ts';
import { type Connection, connected, turn } from './webrtc-session.ts';

const cyclic: { type: string; self?: unknown } = { type: 'a' };
cyclic.self = cyclic;

/** Calls of a connection that is closed. */
const afterwards = (connection: Connection) =>
  settleAll(
    () => connection.on('error', () => {}),
    () => connection.onEvent(() => {}),
    () => connection.onConnectionEvent(() => {}),
    () => connection.send({ type: 'response.create' }),
    () => connection.connect({ exchangeSdp: async () => 'v=0' }),
    () => connection.close(),
  );

const ends = (name: string, end: (tools: Parameters<Parameters<typeof connected>[1]>[0]) => void): Scenario =>
  connected(name, async (watched) => {
    const unsubscribe = watched.connection.onEvent(() => {});
    end(watched);
    unsubscribe();
    await turn();
    watched.peer.channel.hear('{"type":"late"}');
    watched.peer.become('closed');
    return afterwards(watched.connection);
  });

/** What comes over the wire. */
const messages = (name: string, ...data: unknown[]): Scenario =>
  connected(`messages: ${name}`, ({ peer }) => {
    for (const one of data) peer.channel.hear(one);
  });

/** Sets the platform's report of errors while it runs. */
async function withReports(run: () => Promise<unknown>): Promise<unknown> {
  const scope = globalThis as { reportError?: unknown };
  const reported: unknown[] = [];
  const own = Object.getOwnPropertyDescriptor(globalThis, 'reportError');
  scope.reportError = (error: unknown) => reported.push(error);
  try {
    return { reported, outcome: await run() };
  } finally {
    if (own === undefined) delete scope.reportError;
    else Object.defineProperty(globalThis, 'reportError', own);
  }
}

const FAILURES: Record<string, () => unknown> = {
  throws: () => {
    throw new Error('Mine');
  },
  'throws a text': () => {
    throw 'Mine';
  },
  'gives a promise that fails': () => Promise.reject(new Error('Mine')),
  'gives a thenable that fails': () => ({
    // biome-ignore lint/suspicious/noThenProperty: what is no promise may fail as well
    then: (_: unknown, reject: (error: Error) => void) => reject(new Error('Mine')),
  }),
  'gives what can not be awaited': () => ({
    // biome-ignore lint/suspicious/noThenProperty: a getter may throw
    get then(): never {
      throw new Error('Mine');
    },
  }),
  'gives a function with a `then` that fails': () =>
    Object.assign(() => {}, {
      // biome-ignore lint/suspicious/noThenProperty: what is no promise may fail as well
      then: (_: unknown, reject: (error: Error) => void) => reject(new Error('Mine')),
    }),
};

/** Listeners that fail: the others hear all the same. */
const failing = (name: string, run: (action: () => Promise<unknown>) => Promise<unknown>): Scenario[] =>
  Object.entries(FAILURES).map(([how, listener]) =>
    connected(`a listener that ${how}${name}`, ({ connection, peer, journal }) =>
      run(async () => {
        connection.onEvent(listener);
        connection.onConnectionEvent(listener);
        connection.on('session.created', () => {
          journal.push('the next one heard');
        });
        peer.channel.hear('{"type":"session.created"}');
        peer.channel.hear('nothing');
        await turn();
        await turn();
      }),
    ),
  );

export const webrtcConnectionScenarios: Scenario[] = [
  ends('close', ({ connection }) => connection.close()),
  ends('the peer fails', ({ peer }) => peer.become('failed')),
  ends('the peer is closed', ({ peer }) => peer.become('closed')),
  ends('the channel fails', ({ peer }) => peer.channel.tell('error', { error: { message: 'Broken' } })),
  ends('the channel is closed', ({ peer }) => peer.channel.end()),
  connected('the peer is disconnected for a while', ({ peer }) => {
    peer.become('disconnected');
    peer.become('connected');
    peer.channel.open();
  }),
  messages(
    'events',
    '{"type":"session.created","event_id":"e","session":{}}',
    '{"type":"error","event_id":"e","error":{"message":"No","type":"t","code":"c"}}',
    '{"type":"not.known.yet","more":[1]}',
    '{"type":""}',
    ' {"type":"a"} ',
  ),
  messages(
    'no events',
    ...['', '{', 'null', '5', '"a"', '[]', '[{"type":"a"}]', '{}', '{"type":1}', '{"type":null}'],
    '{"type":{"a":1}}',
    '{"__proto__":{"type":"a"}}',
    '{"toString":1}',
  ),
  messages('own and foreign members', '{"type":"a","__proto__":{"polluted":true},"constructor":1}'),
  messages('no texts', new ArrayBuffer(2), undefined, null, 5, {}, new Uint8Array(1), Object('{"type":"a"}')),
  messages('a deep one', `{"type":"a","deep":${'['.repeat(1_000)}${']'.repeat(1_000)}}`),
  messages('a secret in what is no event', 'sk-secret {'),
  connected('listens by type', ({ connection, peer, journal }) => {
    const note = (name: string) => (event: { type: string }) => void journal.push([name, event.type]);
    connection.on('session.created', note('created'));
    connection.on('error', note('error'));
    connection.on('not.known.yet' as never, note('unknown'));
    for (const type of ['session.created', 'error', 'not.known.yet', 'session.updated'])
      peer.channel.hear(JSON.stringify({ type }));
  }),
  connected('the same listener twice', ({ connection, peer, journal }) => {
    const listener = ({ type }: { type: string }) => void journal.push(['heard', type]);
    const first = connection.onEvent(listener);
    connection.onEvent(listener);
    connection.on('error', listener);
    peer.channel.hear('{"type":"a"}');
    first();
    first();
    peer.channel.hear('{"type":"error"}');
  }),
  connected('listeners that come and go meanwhile', ({ connection, peer, journal }) => {
    const leave: (() => void)[] = [];
    leave.push(
      connection.onEvent(() => {
        journal.push('first');
        leave[1]?.();
        connection.onEvent(() => void journal.push('new'));
      }),
    );
    leave.push(connection.onEvent(() => void journal.push('second')));
    leave.push(connection.onEvent(() => void journal.push('third')));
    peer.channel.hear('{"type":"a"}');
    leave[0]?.();
    peer.channel.hear('{"type":"b"}');
  }),
  connected('closed by a listener of events', ({ connection, peer, journal }) => {
    connection.onEvent(() => connection.close());
    connection.onEvent(() => void journal.push('not heard'));
    peer.channel.hear('{"type":"a"}');
    peer.channel.hear('{"type":"b"}');
  }),
  ...failing('', (action) => action()),
  ...failing(', reported', withReports),
  connected('sends', async ({ connection, peer }) => {
    const send = (event: unknown) => () => connection.send(event as never);
    const whole = await settleAll(
      send({ type: 'response.create' }),
      send({ type: 'a', toJSON: () => ({ type: 'b' }) }),
      send(undefined),
      send(() => {}),
      send({ type: 'a', big: 1n }),
      send(cyclic),
      send({
        toJSON() {
          throw new Error('Mine');
        },
      }),
      send(null),
    );
    peer.channel.failure = new TypeError('Full');
    const full = await settleAll(send({ type: 'response.create' }));
    peer.channel.readyState = 'closing';
    return [whole, full, await settleAll(send({ type: 'response.create' }))];
  }),
];
