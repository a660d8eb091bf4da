import type { Scenario } from '../scenario.ts';
import type { SocketScript, SocketStep } from '../server/socket-script.ts';
import {
  below,
  closed,
  opened,
  realtime,
  type SessionMaker,
  told,
  watchSession,
} from './realtime-session.ts';

const created = { type: 'session.created', event_id: 'e1', session: { id: 's', object: 'realtime.session' } };
const delta = { type: 'response.output_text.delta', event_id: 'e2', delta: 'Hi', content_index: 0 };
const failure = {
  type: 'error',
  event_id: 'e3',
  error: { type: 'invalid_request_error', code: 'bad', message: 'No', param: 'session.x', event_id: 'c1' },
};

/** What a session tells of what the server sends. */
const hears = (name: string, steps: readonly SocketStep[], ...names: string[]): Scenario =>
  realtime(name, [steps], ({ open }) => watchSession(open(), ...names));

/** A program on an open session; it ends with its connection. */
const program = (
  name: string,
  steps: readonly SocketStep[],
  run: (session: ReturnType<SessionMaker['open']>) => unknown,
): Scenario =>
  realtime(name, [steps], async ({ open }) => {
    const session = open();
    const watched = watchSession(session);
    await opened(session);
    const outcome = await run(session);
    return { outcome, ...(await watched) };
  });

const refused = (name: string, sockets: SocketScript): Scenario =>
  realtime(`a handshake that is refused: ${name}`, sockets, ({ open }) => watchSession(open()));

const circular: Record<string, unknown> = { type: 'x' };
circular.self = circular;

export const realtimeEventScenarios: Scenario[] = [
  hears('events by their names', told(created, delta), 'session.created', 'response.output_text.delta'),
  hears('an event of a name that is not known', told({ type: 'session.odd', a: 1 }), 'session.odd'),
  hears('an error of the API', told(failure, created), 'session.created'),
  hears('an error of the API without details', told({ type: 'error' }, { type: 'error', error: null })),
  hears(
    'an error of the API with odd details',
    told({ type: 'error', error: 'text' }, { type: 'error', error: {} }),
  ),
  hears(
    'an error of the API whose details are objects',
    told({ type: 'error', error: { message: { a: 1 }, code: ['x'], param: null } }),
  ),
  hears('what is no JSON', [{ raw: '{"type":' }, { raw: '' }, { raw: 'sk-secret' }, ...told(created)]),
  hears('what is no event', told(null, 1, 'text', [created], {}, { type: 1 }, { type: null })),
  hears('an event with hostile members', [
    {
      raw: '{"type":"session.created","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    },
    { raw: '{"__proto__":{"type":"session.created"}}' },
    ...told({ type: '__proto__' }, { type: 'constructor' }, { type: 'hasOwnProperty' }),
  ]),
  hears(
    'a name twice',
    [{ raw: '{"type":"a","type":"session.created"}' }, ...told()],
    'session.created',
    'a',
  ),
  hears('bytes', [{ raw: new TextEncoder().encode(JSON.stringify(created)) }, ...told()], 'session.created'),
  hears('bytes that are no text', [{ raw: new Uint8Array([0xff, 0xfe, 0]) }, ...told()]),
  hears(
    'names of the session’s own',
    told({ type: 'event' }, { type: 'close' }, { type: 'reconnected' }),
    'close',
    'reconnected',
  ),
  hears('an event of a megabyte', told({ type: 'session.created', text: 'a'.repeat(1_000_000) })),
  hears('text of every kind', told({ type: 'session.created', text: 'é\u2028😀\u0000' })),
  hears('a close without a code', [{ close: [] }]),
  hears('a close with a code of the server', [{ close: [4001, 'Sitzung zu Ende'] }]),
  hears('an internal error of the server', [{ close: [1011, 'Broken'] }]),
  hears('a connection that drops', [{ send: created }, { drop: true }], 'session.created'),
  realtime('an error that nobody listens to', [told(failure)], async ({ open }) => {
    const end = await closed(open());
    await new Promise((resolve) => setImmediate(resolve));
    return end;
  }),
  realtime('no event is missed by a late listener of the same turn', [told(created)], async ({ open }) => {
    const session = open();
    await Promise.resolve();
    return watchSession(session, 'session.created');
  }),
  program('sends', [{ receive: 2 }, ...told(created)], (session) => {
    session.send({ type: 'input_audio_buffer.append', audio: 'AA==' });
    session.send({ type: 'response.create', response: { instructions: 'é😀', metadata: null } } as never);
  }),
  program('sendResponseCreate', [{ receive: 1 }, ...told(created)], (session) => {
    session.sendResponseCreate({
      type: 'response.create',
      response: { input: [{ type: 'item_reference', id: 'i1' }] },
    } as never);
  }),
  program('sends what cannot be sent', [{ receive: 1 }, ...told()], (session) => {
    session.send(circular as never);
    session.sendResponseCreate(circular as never);
    session.send({ type: 'x', big: 1n } as never);
    session.send({
      type: 'x',
      toJSON: () => {
        throw new Error('Not this');
      },
    } as never);
    session.send({ type: 'input_audio_buffer.clear' });
  }),
  program('what is absent is not sent', [{ receive: 1 }, ...told()], (session) => {
    session.send({ type: 'response.create', response: undefined, event_id: 'c' } as never);
  }),
  program('pending events without recovery', [{ receive: 0 }], (session) => {
    session.flushPending();
    const taken = session.takePending();
    session.close();
    return taken;
  }),
  program('close', [], (session) => session.close()),
  program('close with a code', [], (session) => session.close({ code: 4000, reason: 'enough' })),
  program('close with a code that is none', [], (session) => {
    session.close({ code: 99, reason: 'odd' });
    session.close({ code: 1000, reason: 'x'.repeat(200) });
    session.close();
  }),
  program('close twice', [], (session) => {
    session.close();
    session.close();
  }),
  program('sends after the end', [], async (session) => {
    const end = closed(session);
    session.close();
    session.send({ type: 'input_audio_buffer.clear' });
    await end;
    session.send({ type: 'input_audio_buffer.clear' });
  }),
  realtime('sends before it is open', [[{ receive: 1 }, ...told()]], async ({ open }) => {
    const session = open();
    const watched = watchSession(session);
    session.send({ type: 'input_audio_buffer.clear' });
    await opened(session);
    session.send({ type: 'input_audio_buffer.commit' });
    return watched;
  }),
  realtime('close before it is open', [[]], async ({ open }) => {
    const session = open();
    const watched = watchSession(session);
    session.close();
    return watched;
  }),
  realtime('listeners: once, off, emitted', [told(created, delta, created)], async ({ open }) => {
    const session = open();
    const end = closed(session);
    const log: string[] = [];
    const gone = () => log.push('gone');
    session.on('session.created', gone);
    session.off('session.created', gone);
    const returned = session
      .once('session.created', () => log.push('once'))
      .on('session.created', () => log.push('on'));
    const event = await session.emitted('session.created');
    return [event, log, returned === session, await end, log];
  }),
  realtime('listeners: emitted of an error', [told(failure)], async ({ open }) => {
    const session = open();
    const end = closed(session);
    const error = await session.emitted('error' as never).catch((reason: unknown) => ({ threw: reason }));
    return [error, await end];
  }),
  realtime('listeners: one that throws', [[{ send: created }]], async ({ open }) => {
    const session = open();
    const log: string[] = [];
    const threw = new Promise<void>((resolve) => {
      session.on('session.created', () => {
        resolve();
        throw new Error('Mine');
      });
    });
    session.on('session.created', () => log.push('second'));
    await threw;
    await new Promise((resolve) => setImmediate(resolve));
    return log;
  }),
  realtime(
    'limits of the caller for what comes',
    [told(created, { type: 'x', text: 'a'.repeat(2_000) })],
    ({ open, options }) => watchSession(open({ options: { ...options, maxPayload: 1_000 } })),
  ),
  realtime('members', [[]], async ({ open }) => {
    const session = open();
    await opened(session);
    const end = closed(session);
    const names = [
      Object.keys(session)
        .filter((name) => !name.startsWith('_'))
        .sort(),
      session.url.href,
    ];
    below(session).terminate();
    return [names, await end];
  }),
  refused('401', [{ status: 401, json: { error: { message: 'No', code: 'invalid_api_key' } } }]),
  refused('500', [{ status: 500, text: 'Broken' }]),
  refused('the connection drops', [{ drop: 'before' }]),
  refused('200', [{ status: 200, text: 'Hello' }]),
  realtime('a server that is not trusted', [[]], ({ open }) => watchSession(open({ options: undefined }))),
  realtime('a handshake that takes too long', [{ stall: 'before' }], ({ open, options }) =>
    watchSession(open({ options: { ...options, handshakeTimeout: 60 } })),
  ),
];
