import type { Scenario } from '../scenario.ts';
import type { SocketScript, SocketStep } from '../server/socket-script.ts';
import { below, opened, realtime, type SessionMaker, told } from './realtime-session.ts';
import { settleAll } from './settle.ts';
import { type EventLog, watchEvents } from './watch-events.ts';

const recovery = { reconnect: true, reconnectInitialDelay: 2, reconnectMaxDelay: 4 };
const restart: SocketStep[] = [{ close: [1012, 'Restart'] }];
/** A connection that begins when the program says that it has got one again. */
const again = (...steps: SocketStep[]): SocketStep[] => [{ receive: 1 }, ...steps];
const created = { type: 'session.created' };

type Session = ReturnType<SessionMaker['open']>;

/** Delays are left to chance within bounds: whether they kept them is compared. */
const tell = (events: EventLog): EventLog =>
  events.map(([name, ...parameters]) =>
    name === 'reconnecting'
      ? [name, { ...(parameters[0] as object), delay: (parameters[0] as { delay: number }).delay <= 4 }]
      : [name, ...parameters],
  );

/** Settles with all that was told, when the session is over for good; makes the server begin after each try. */
function watch(session: Session): Promise<EventLog> {
  session.on('reconnected' as never, (() => session.send(commit)) as never);
  const events = watchEvents(session, ['event', 'error', 'reconnecting', 'reconnected', 'close']);
  return new Promise((resolve) => {
    session.on('close' as never, (() => setImmediate(() => resolve(tell(events)))) as never);
  });
}

const recovers = (
  name: string,
  sockets: SocketScript,
  run: (session: Session) => unknown = () => {},
  properties: object = {},
): Scenario =>
  realtime(`recovery: ${name}`, sockets, async ({ open }) => {
    const session = open({ ...recovery, ...properties });
    const events = watch(session);
    const outcome = await run(session);
    return [await events, outcome];
  });

const reconnected = (session: Session): Promise<unknown> => session.emitted('reconnected' as never);
const clear = { type: 'input_audio_buffer.clear' } as const;
const commit = { type: 'input_audio_buffer.commit' } as const;

export const realtimeRecoveryScenarios: Scenario[] = [
  recovers('a restart of the server', [restart, again(...told(created))]),
  recovers('several restarts', [restart, again(...restart), again({ drop: true }), again(...told(created))]),
  recovers('a close that is meant', [told(created)]),
  recovers('codes that mean no', [[{ close: [1008, 'Policy'] }]]),
  recovers('a code of the server', [[{ close: [4001, 'Over'] }]]),
  recovers('no try', [restart], undefined, { maxReconnectAttempts: 0 }),
  recovers(
    'tries that fail',
    [restart, { status: 503, text: 'Busy' }, { status: 503, text: 'Busy' }],
    undefined,
    {
      maxReconnectAttempts: 2,
    },
  ),
  recovers('tries are counted over all', [restart, again(...restart), again(...restart)], undefined, {
    maxReconnectAttempts: 2,
  }),
  recovers('a refusal that stays', [restart, { status: 401, json: { error: { message: 'No' } } }]),
  recovers('the first handshake is refused', [{ status: 401, text: 'No' }]),
  recovers('the first handshake fails', [{ status: 503, text: 'Busy' }, again(...told(created))]),
  recovers(
    'what is sent meanwhile waits',
    [restart, [{ receive: 3 }, ...told()]],
    async (session) => {
      await session.emitted('reconnecting' as never);
      session.send(clear);
      session.sendResponseCreate({ type: 'response.create' });
      await reconnected(session);
      session.flushPending();
      return session.takePending();
    },
    { maxQueueBytes: 1_000 },
  ),
  recovers(
    'what waits can be taken',
    [restart, [{ receive: 1 }, ...told()]],
    async (session) => {
      await session.emitted('reconnecting' as never);
      session.send(clear);
      session.sendResponseCreate({ type: 'response.create' });
      await reconnected(session);
      const taken = session.takePending();
      session.flushPending();
      return taken;
    },
    { maxQueueBytes: 1_000 },
  ),
  recovers('nothing waits unless asked for', [restart, again(...told(created))], async (session) => {
    await session.emitted('reconnecting' as never);
    session.send(clear);
    session.sendResponseCreate({ type: 'response.create' });
  }),
  recovers(
    'more waits than may',
    [restart, again(...told())],
    async (session) => {
      await session.emitted('reconnecting' as never);
      session.send(clear);
      session.send(commit);
    },
    { maxQueueBytes: 40 },
  ),
  recovers(
    'what waited at the end',
    [restart, { status: 503, text: 'Busy' }],
    async (session) => {
      await session.emitted('reconnecting' as never);
      session.send(clear);
      session.sendResponseCreate({ type: 'response.create' });
    },
    { maxQueueBytes: 1_000, maxReconnectAttempts: 1 },
  ),
  recovers(
    'what cannot be sent',
    [restart, again(...told())],
    async (session) => {
      await session.emitted('reconnecting' as never);
      session.send({ type: 'x', big: 1n } as never);
    },
    { maxQueueBytes: 1_000 },
  ),
  recovers('sends before it is open, and after its end', [told()], async (session) => {
    session.send(clear);
    session.sendResponseCreate({ type: 'response.create' });
    session.flushPending();
    await session.emitted('close' as never);
    session.send(clear);
    session.flushPending();
  }),
  recovers('close', [[]], async (session) => {
    await opened(session);
    session.close({ code: 4000, reason: 'enough' });
    session.send(clear);
  }),
  recovers('close with a code that is none', [[]], async (session) => {
    await opened(session);
    session.close({ code: 99, reason: 'odd' });
  }),
  recovers(
    'close while it waits',
    [restart],
    async (session) => {
      await session.emitted('reconnecting' as never);
      session.close();
    },
    { reconnectInitialDelay: 2_000, reconnectMaxDelay: 2_000 },
  ),
  recovers('a listener that throws', [restart, again(...told(created))], (session) => {
    session.on(
      'reconnecting' as never,
      (() => {
        throw new Error('Mine');
      }) as never,
    );
  }),
  recovers('names of the session’s own', [
    told({ type: 'close' }, { type: 'reconnecting' }, { type: 'reconnected' }),
  ]),
  recovers('the socket is another one', [restart, again(...told(created))], async (session) => {
    const first = below(session);
    await reconnected(session);
    return below(session) !== first;
  }),
  realtime(
    'recovery: a function for the key is asked again',
    [restart, again(...told(created))],
    async (maker, context) => {
      let calls = 0;
      const client = context.client({ apiKey: async () => `sk-${++calls}` });
      const session = await maker.OpenAIRealtimeWS.create(client, {
        model: 'm',
        options: maker.options,
        ...recovery,
      } as never);
      return [await watch(session), calls];
    },
  ),
  realtime('recovery: a function for the key that fails', [restart], async (maker, context) => {
    let calls = 0;
    const client = context.client({
      apiKey: async () => {
        if (++calls > 1) throw new Error('No key');
        return 'sk-1';
      },
    });
    const properties = { model: 'm', options: maker.options, ...recovery, maxReconnectAttempts: 2 };
    return [await watch(await maker.OpenAIRealtimeWS.create(client, properties as never)), calls];
  }),
  realtime('recovery: limits that are none', [], ({ open }) => {
    const attempt = (properties: object) => () => open({ ...recovery, ...properties }).url.href;
    return settleAll(
      attempt({ maxReconnectAttempts: -1 }),
      attempt({ maxReconnectAttempts: 1.5 }),
      attempt({ reconnectInitialDelay: -1 }),
      attempt({ reconnectInitialDelay: Number.NaN }),
      attempt({ reconnectMaxDelay: 2_147_483_648 }),
      attempt({ maxQueueBytes: -1 }),
      attempt({ maxQueueBytes: '10' }),
      attempt({ model: undefined, callID: 'c' }),
      attempt({ model: undefined, intent: 'transcription' }),
    );
  }),
];
