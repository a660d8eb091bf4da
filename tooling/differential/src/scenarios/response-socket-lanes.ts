import type {
  ResponsesWebSocketSession,
  ResponsesWebSocketSessionOptions,
} from 'openai/lib/responses/responses-websocket-session';
import type { Scenario } from '../scenario.ts';
import type { SocketStep } from '../server/socket-script.ts';
import { RESPONSE } from './bodies.ts';
import { type Connection, ends, request, responseSocket, socketOpened } from './response-socket-session.ts';
import { settleAll } from './settle.ts';

interface Tools {
  readonly connection: Connection;
  readonly session: ResponsesWebSocketSession;
  /** Makes the server begin, once the program listens. */
  start(): void;
}

const limits = { maxLanes: 4, maxBufferedEvents: 20, maxBufferedBytes: 20_000 };

/** A program with a session on an open connection, which it leaves to the server to end. */
const lanes = (
  name: string,
  steps: readonly SocketStep[],
  run: (tools: Tools) => unknown,
  options: ResponsesWebSocketSessionOptions = limits,
): Scenario =>
  responseSocket(`lanes: ${name}`, [steps], async ({ open }, _, sdk) => {
    const { ResponsesWebSocketSession } = await sdk.load('lib/responses/responses-websocket-session');
    const connection = open();
    const session = new ResponsesWebSocketSession(connection, options);
    await socketOpened(connection);
    return run({ connection, session, start: () => connection.send(request) });
  });

const message = (text: string) => ({
  id: 'm1',
  type: 'message',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [] }],
});
const created = { type: 'response.created', response: { id: 'r1', status: 'in_progress' } };
const done = (index: number, item: unknown) => ({
  type: 'response.output_item.done',
  output_index: index,
  item,
});
const completed = { type: 'response.completed', response: RESPONSE };
const send = (...events: unknown[]): SocketStep[] => events.map((event) => ({ send: event }));
/** Sends events once the program asks for them. */
const begun = (...events: unknown[]): SocketStep[] => [{ receive: 1 }, ...send(...events)];

/** What the final response of the default lane is, and whether the lane failed with it. */
const final = (name: string, events: readonly unknown[], options: object = {}): Scenario =>
  lanes(`final response: ${name}`, begun(...events), async ({ session }) => {
    const lane = session.lane();
    lane.create({ model: 'm', input: 'Hi' } as never);
    const outcomes = await settleAll(() => lane.finalResponse(options));
    lane.close();
    return [outcomes, await settleAll(() => lane.receive())];
  });

export const responseLaneScenarios: Scenario[] = [
  final('completed', [created, completed]),
  final('failed', [
    created,
    { type: 'response.failed', response: { id: 'r', status: 'failed', error: { code: 'x' } } },
  ]),
  final('incomplete', [{ type: 'response.incomplete', response: { id: 'r', output: [] } }]),
  final('an error', [created, { type: 'error', error: { message: 'No', code: 'c' } }]),
  final('of items that were done', [
    created,
    done(1, { type: 'odd', a: 1 }),
    done(0, message('Hello')),
    { type: 'response.completed', response: { id: 'r1' } },
  ]),
  final('of items before another began', [
    done(0, message('Old')),
    created,
    done(0, message('New')),
    { type: 'response.completed', response: { id: 'r1', output: null } },
  ]),
  final('with a text of its own', [
    { type: 'response.completed', response: { ...RESPONSE, output_text: 'Own' } },
  ]),
  final('no object', [{ type: 'response.completed', response: null }]),
  final('none', [{ type: 'response.completed' }]),
  final('output of another type', [{ type: 'response.completed', response: { output: {} } }]),
  final('text of another type', [{ type: 'response.completed', response: { output: [], output_text: 1 } }]),
  final('an item without content', [
    { type: 'response.completed', response: { output: [{ type: 'message' }] } },
  ]),
  final('an item done at no place', [done(-1, message('a'))]),
  final('an item done that is none', [done(0, null)]),
  final('an item done without a type', [done(0, { id: 'x' })]),
  final('an item done with text that is none', [
    done(0, { type: 'message', content: [{ type: 'output_text', text: 1 }] }),
  ]),
  final('more bytes than may be', [created, completed], { maxResponseBytes: 60 }),
  final('more bytes than may be at its end', [completed], { maxResponseBytes: 60 }),
  final('hostile members', [
    { type: 'response.completed', response: JSON.parse('{"id":"r","__proto__":{"a":1},"output":[]}') },
  ]),
  lanes('what is sent', [{ receive: 3 }, ...ends()], async ({ connection, session }) => {
    const closed = connection.emitted('close');
    session.lane().create({ ...request, stream: true, background: true, stream_id: 'x' } as never);
    session.lane('a').create({ model: 'm', input: 'a', stream_id: 'x', toJSON: () => 'taken' } as never);
    session.lane('b-_.9').create({ model: 'm', input: [{ role: 'user', content: 'é' }] } as never);
    await closed;
  }),
  lanes(
    'events of each',
    begun(
      { ...created, stream_id: 'a' },
      created,
      { ...created, stream_id: 'b' },
      { ...created, stream_id: 1 },
      { ...created, stream_id: 'unknown' },
      { ...completed, stream_id: 'a' },
    ),
    async ({ session, start }) => {
      const [main, a, b] = [session.lane(), session.lane('a'), session.lane('b')];
      start();
      return [await a.receive(), await a.receive(), await main.receive(), await b.receive()];
    },
  ),
  lanes('ids', [], async ({ session }) => {
    const outcomes = await settleAll(
      ...['', 'a b', 'é', 'a'.repeat(257), 1, null].map((id) => () => Boolean(session.lane(id as never))),
      () => session.lane('a').streamID,
      () => session.lane('a').streamID,
      () => session.lane().streamID,
      () => session.lane().streamID,
      () => session.lane('b').streamID,
      () => session.lane('c').streamID,
      () => session.lane('d').streamID,
    );
    return outcomes;
  }),
  lanes('an id stays taken', [], ({ session }) => {
    session.lane('a').close();
    return settleAll(() => session.lane('a').streamID);
  }),
  lanes('one reader', begun(created), async ({ session, start }) => {
    const lane = session.lane();
    start();
    const first = lane.receive();
    const refused = await settleAll(
      () => lane.receive(),
      () => lane.finalResponse(),
    );
    return [await first, refused];
  }),
  lanes('a wait that is aborted', begun(created, completed), async ({ session }) => {
    const lane = session.lane();
    const controller = new AbortController();
    const waiting = settleAll(() => lane.receive({ signal: controller.signal }));
    controller.abort(new Error('Mine'));
    const aborted = await waiting;
    const early = await settleAll(() =>
      lane.finalResponse({ signal: AbortSignal.abort(new Error('Early')) }),
    );
    lane.create({ model: 'm' } as never);
    return [aborted, early, await lane.receive(), await lane.receive()];
  }),
  lanes('a final response that is aborted in its middle', begun(created), async ({ connection, session }) => {
    const lane = session.lane();
    const controller = new AbortController();
    lane.create({ model: 'm' } as never);
    const waiting = settleAll(() => lane.finalResponse({ signal: controller.signal }));
    await connection.emitted('response.created');
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort(new Error('Mine'));
    return [
      await waiting,
      await settleAll(
        () => lane.receive(),
        () => lane.create({ model: 'm' } as never),
      ),
    ];
  }),
  lanes('one that is closed', [], ({ session }) => {
    const lane = session.lane();
    const waiting = settleAll(() => lane.receive());
    lane.close();
    return Promise.all([
      waiting,
      settleAll(
        () => lane.create({ model: 'm' } as never),
        () => lane.receive(),
      ),
    ]);
  }),
  lanes('a session that is closed', [{ receive: 1 }, ...ends(created)], async ({ connection, session }) => {
    const lane = session.lane('a');
    const closed = connection.emitted('close');
    const created = connection.emitted('response.created');
    session.close();
    const refused = await settleAll(
      () => session.lane('b').streamID,
      () => lane.receive(),
      () => session.close(),
    );
    connection.send(request);
    await closed;
    return [refused, await created];
  }),
  lanes('a connection that ends', [{ receive: 1 }, ...ends(created)], async ({ connection, session }) => {
    const lane = session.lane();
    const closed = connection.emitted('close');
    lane.create({ model: 'm' } as never);
    await closed;
    return settleAll(
      () => lane.receive(),
      () => lane.receive(),
      () => lane.create({ model: 'm' } as never),
      () => session.lane('late').streamID,
    );
  }),
  lanes(
    'more events than may wait',
    begun(...Array.from({ length: 5 }, () => created), { ...created, stream_id: 'a' }),
    async ({ connection, session, start }) => {
      const [main, a] = [session.lane(), session.lane('a')];
      const seen = new Promise<void>((resolve) => {
        connection.on('event', (event) => {
          if ('stream_id' in event) resolve();
        });
      });
      start();
      await seen;
      return settleAll(
        () => main.receive(),
        () => a.receive(),
      );
    },
    { ...limits, maxBufferedEvents: 3 },
  ),
  lanes(
    'more bytes than may wait',
    begun({ ...created, text: 'x'.repeat(500) }, { ...created, stream_id: 'a' }),
    ({ session, start }) => {
      const [main, a] = [session.lane(), session.lane('a')];
      start();
      return settleAll(
        () => a.receive(),
        () => main.receive(),
      );
    },
    { ...limits, maxBufferedBytes: 300 },
  ),
  lanes(
    'more than may wait for one',
    begun(created, created, created, { ...created, stream_id: 'a' }),
    ({ session, start }) => {
      const [main, a] = [session.lane(undefined, { maxBufferedEvents: 2 }), session.lane('a')];
      start();
      return settleAll(
        () => a.receive(),
        () => main.receive(),
      );
    },
  ),
  lanes('errors of the API', begun({ type: 'error', error: { message: 'No' } }), ({ session, start }) => {
    const lane = session.lane();
    start();
    return settleAll(() => lane.receive());
  }),
  responseSocket('lanes: limits that are none', [[]], async ({ open }, _, sdk) => {
    const { ResponsesWebSocketSession } = await sdk.load('lib/responses/responses-websocket-session');
    const connection = open();
    connection.on('error', () => {});
    const attempt = (options: object) => () => {
      new ResponsesWebSocketSession(connection, { ...limits, ...options }).close();
      return 'taken';
    };
    const outcomes = await settleAll(
      attempt({ maxLanes: 0 }),
      attempt({ maxBufferedEvents: 1.5 }),
      attempt({ maxBufferedBytes: undefined }),
      attempt({}),
    );
    await socketOpened(connection);
    const closed = connection.emitted('close');
    connection.close();
    const closing = await settleAll(attempt({}));
    await closed;
    return [outcomes, closing, await settleAll(attempt({}))];
  }),
  responseSocket(
    'lanes: a connection that begins anew',
    [[{ close: [1012, 'Restart'] }], begun(completed)],
    async ({ open }, _, sdk) => {
      const { ResponsesWebSocketSession } = await sdk.load('lib/responses/responses-websocket-session');
      const connection = open({ reconnect: { onReconnecting: () => {}, initialDelay: 2 } });
      const session = new ResponsesWebSocketSession(connection, limits);
      const lane = session.lane('a');
      await connection.emitted('reconnected');
      const old = await settleAll(
        () => lane.receive(),
        () => lane.create({ model: 'm' } as never),
      );
      const again = session.lane();
      again.create({ model: 'm' } as never);
      return [old, await again.finalResponse()];
    },
  ),
];
