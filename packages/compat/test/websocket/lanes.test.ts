import type { ResponsesWebSocketEvent } from 'openai/lib/responses/responses-websocket-session';
import { describe, expect, it } from 'vitest';
import type { Subject } from '../support/both.ts';
import { type ResponsesSocket, responsesSocketOf } from '../support/responses.ts';
import { clientOf, compare, listen, mockServer, platform, serveSockets } from '../support/sockets.ts';

serveSockets();

const limits = { maxLanes: 3, maxBufferedEvents: 1_000, maxBufferedBytes: 1_000_000 };
const request = { model: 'gpt-5.4', input: 'Say hello' };

async function connect(subject: Subject, options: object = {}): Promise<ResponsesSocket> {
  const ResponsesWS = await responsesSocketOf(subject, 'responses');
  const socket = new ResponsesWS(await clientOf(subject), options);
  socket.on('error', () => {});
  await platform(socket.socket, 'open');
  return socket;
}

async function sessionOn(subject: Subject, socket: ResponsesSocket, options: object = {}) {
  const { ResponsesWebSocketSession } = await subject.load('lib/responses/responses-websocket-session');
  return new ResponsesWebSocketSession(socket as never, { ...limits, ...options });
}

/** What goes wrong, by its class. */
async function failure(read: () => unknown): Promise<string | undefined> {
  try {
    await read();
    return undefined;
  } catch (error) {
    return (error as Error).constructor.name;
  }
}

/** Has the server answer with these events. */
function answers(...events: object[]): void {
  mockServer().reply({ match: { method: 'MESSAGE' }, chunks: events.map((event) => JSON.stringify(event)) });
}

describe('a session on a connection', () => {
  it('divides what comes among its lanes', async () => {
    const { texts } = await compare(async (subject) => {
      const socket = await connect(subject);
      const session = await sessionOn(subject, socket);
      const [plain, a, b] = [session.lane(), session.lane('a'), session.lane('b')];
      for (const lane of [plain, a, b]) lane.create({ ...request, input: `Say ${lane.streamID}` });
      const responses = await Promise.all([plain, a, b].map((lane) => lane.finalResponse()));
      const sent = mockServer().requests.filter(({ method }) => method === 'MESSAGE');
      socket.close();
      return {
        texts: responses.map((response) => response.output_text),
        sent: sent.map(({ body }) => body),
        lanes: [plain, a, b].map((lane) => ({ ...lane })),
      };
    });
    expect(new Set(texts).size).toBe(3);
  });

  it('gives each event as it came, to one reader', async () => {
    await compare(async (subject) => {
      const socket = await connect(subject);
      const lane = (await sessionOn(subject, socket)).lane();
      const first = lane.receive();
      const second = await failure(() => lane.receive());
      const third = await failure(() => lane.finalResponse());
      lane.create({
        ...request,
        stream: true,
        background: false,
        stream_id: 'other',
        toJSON: () => ({}),
      } as never);
      const types: string[] = [];
      for (let event = await first; ; event = await lane.receive()) {
        types.push(event.type);
        if (event.type === 'response.completed') break;
      }
      const [message] = mockServer().requests.filter(({ method }) => method === 'MESSAGE');
      socket.close();
      return { second, third, types, body: message?.body };
    });
  });

  it('waits as long as it is wanted, and loses no event', async () => {
    await compare(async (subject) => {
      const socket = await connect(subject);
      const session = await sessionOn(subject, socket);
      const lane = session.lane();
      const aborter = new AbortController();
      const waiting = lane.receive({ signal: aborter.signal });
      aborter.abort(new TypeError('enough'));
      const given = [
        await failure(() => waiting),
        await failure(() => lane.finalResponse({ signal: aborter.signal })),
      ];
      answers({ type: 'response.created', response: { id: 'resp_1' } });
      const created = listen(socket).next('response.created');
      lane.create(request);
      await created;
      const partly = new AbortController();
      const final = lane.finalResponse({ signal: partly.signal });
      await Promise.resolve();
      await Promise.resolve();
      partly.abort(new TypeError('enough'));
      given.push(
        await failure(() => final),
        await failure(() => lane.receive()),
        await failure(() => lane.create(request)),
      );
      socket.close();
      return given;
    });
  });

  it('completes a response by what was told before', async () => {
    const text = (value: string) => ({
      type: 'message',
      id: `msg_${value}`,
      content: [{ type: 'output_text', text: value }],
    });
    const done = (index: number, item: object) => ({
      type: 'response.output_item.done',
      output_index: index,
      item,
    });
    const created = { type: 'response.created', response: { id: 'resp_1' } };
    await compare(async (subject) => {
      const socket = await connect(subject);
      const session = await sessionOn(subject, socket, { maxLanes: 20 });
      const ends: unknown[] = [];
      const cases: [string, object[]][] = [
        [
          'left-out',
          [
            created,
            done(1, text('b')),
            done(0, text('a')),
            { type: 'response.completed', response: { id: 'resp_1', status: 'completed' } },
          ],
        ],
        [
          'told',
          [
            created,
            done(0, text('a')),
            { type: 'response.incomplete', response: { id: 'resp_1', output: [] } },
          ],
        ],
        [
          'anew',
          [
            done(0, text('old')),
            created,
            { type: 'response.failed', response: { output: null, output_text: null } },
          ],
        ],
        ['given', [{ type: 'response.completed', response: { output: [text('a')], output_text: 'given' } }]],
        [
          'error',
          [created, { type: 'error', status: 429, error: { code: 'rate_limit', message: 'slow down' } }],
        ],
        ['no-response', [{ type: 'response.completed' }]],
        ['no-list', [{ type: 'response.completed', response: { output: {} } }]],
        ['no-item', [{ type: 'response.completed', response: { output: [{ type: 'message' }] } }]],
        ['no-text', [{ type: 'response.completed', response: { output_text: 7 } }]],
        ['no-index', [created, done(-1, text('a'))]],
        ['no-part', [created, done(0, { type: 'message', content: [{ type: 'output_text' }] })]],
        [
          'other-item',
          [created, done(0, { type: 'new_call', id: 'x' }), { type: 'response.completed', response: {} }],
        ],
      ];
      for (const [name, events] of cases) {
        const lane = session.lane(name);
        answers(...events.map((event) => ({ ...event, stream_id: name })));
        lane.create(request);
        const end = await lane.finalResponse().then(
          (response) => ({ ...response }),
          (error) => [error.constructor.name, error.error],
        );
        const isOver = (await failure(() => lane.create({ ...request, n: 1n } as never))) !== 'TypeError';
        ends.push([name, end, isOver]);
      }
      socket.close();
      return ends;
    });
  });

  it('bounds a response by its bytes', async () => {
    await compare(async (subject) => {
      const socket = await connect(subject);
      const session = await sessionOn(subject, socket);
      const lane = session.lane();
      const ends: unknown[] = [];
      for (const maxResponseBytes of [0, 1.5, Number.NaN])
        ends.push(await failure(() => lane.finalResponse({ maxResponseBytes })));
      answers({ type: 'response.completed', response: { status: 'completed' } });
      lane.create(request);
      ends.push(await failure(() => lane.finalResponse({ maxResponseBytes: 5 })));
      lane.create(request);
      ends.push(await failure(() => lane.finalResponse({ maxResponseBytes: 50 })));
      ends.push(await failure(() => lane.receive()));
      socket.close();
      return ends;
    });
  });

  it('has only so many lanes, each name once on a connection', async () => {
    await compare(async (subject) => {
      const socket = await connect(subject);
      const session = await sessionOn(subject, socket);
      const ends: unknown[] = [];
      for (const name of ['', 'a b', 'ä', 'x'.repeat(257), 7, null])
        ends.push(await failure(() => session.lane(name as never)));
      const lane = session.lane('a');
      lane.close();
      ends.push(await failure(() => lane.receive()));
      ends.push(await failure(() => session.lane('a')));
      const other = await sessionOn(subject, socket);
      ends.push(await failure(() => other.lane('a')));
      other.lane('b');
      session.lane();
      ends.push(await failure(() => session.lane('c')));
      for (const wrong of [{ maxBufferedEvents: 0 }, { maxBufferedBytes: -1 }])
        ends.push(await failure(() => session.lane('d', wrong)));
      for (const wrong of [{ maxLanes: 0 }, { maxBufferedEvents: 0.5 }, { maxBufferedBytes: Number.NaN }])
        ends.push(await failure(() => sessionOn(subject, socket, wrong)));
      session.close();
      ends.push(await failure(() => session.lane('e')));
      socket.close();
      ends.push(await failure(() => sessionOn(subject, socket)));
      return ends;
    });
  });

  it('holds only so much that nobody reads', async () => {
    await compare(async (subject) => {
      const socket = await connect(subject);
      const session = await sessionOn(subject, socket, { maxBufferedEvents: 5, maxBufferedBytes: 400 });
      const [small, full, other] = [
        session.lane('a', { maxBufferedEvents: 1 }),
        session.lane('b'),
        session.lane('c'),
      ];
      const event = (lane: string, more = '') => ({ type: `told${more}`, stream_id: lane });
      const heard = listen(socket, 'last');
      answers(
        event('a'),
        event('a'),
        event('b'),
        event('b'),
        event('b'),
        event('c'),
        event('c'),
        event('c'),
        event('c', 'x'.repeat(400)),
        { type: 'last' },
      );
      socket.send({ type: 'response.create', ...request });
      await heard.next('last');
      const ends: unknown[] = [];
      for (const lane of [small, full, other]) ends.push(await failure(() => lane.receive()));
      session.close();
      socket.close();
      return ends;
    });
  });

  it('ends its lanes with the connection, after what waits', async () => {
    await compare(async (subject) => {
      const socket = await connect(subject);
      const session = await sessionOn(subject, socket);
      const lane = session.lane();
      const waiting = session.lane('a').receive();
      const closed = listen(socket).next('close');
      mockServer().fault({ match: { method: 'MESSAGE' }, endAfterEvents: 2, closeCode: 1011 });
      lane.create(request);
      await closed;
      const types = [(await lane.receive()).type, (await lane.receive()).type];
      return {
        types,
        ends: [
          await failure(() => waiting),
          await failure(() => lane.receive()),
          await failure(() => lane.create(request)),
          await failure(() => session.lane('b')),
        ],
      };
    });
  });

  it('has other lanes on another connection', async () => {
    await compare(async (subject) => {
      const socket = await connect(subject, {
        reconnect: { initialDelay: 0, maxDelay: 0, onReconnecting: () => {} },
      });
      const session = await sessionOn(subject, socket);
      const lane = session.lane('a');
      const again = listen(socket).next('reconnected');
      mockServer().fault({ match: { method: 'MESSAGE' }, dropConnection: true });
      lane.create(request);
      const end = await failure(() => lane.finalResponse());
      await again;
      const next = session.lane('a');
      next.create(request);
      const { status } = await next.finalResponse();
      socket.close();
      return { end, status, over: await failure(() => lane.create(request)) };
    });
  });

  it('can not be sent to before the connection is open', async () => {
    await compare(async (subject) => {
      const ResponsesWS = await responsesSocketOf(subject, 'responses');
      const { ResponsesWebSocketSession } = await subject.load('lib/responses/responses-websocket-session');
      const socket = new ResponsesWS(await clientOf(subject));
      const lane = new ResponsesWebSocketSession(socket as never, limits).lane();
      const heard = listen(socket);
      const opened = platform(socket.socket, 'open');
      const early = await failure(() => lane.create(request));
      await opened;
      lane.create(request);
      const { status } = await lane.finalResponse();
      const closed = heard.next('close');
      socket.close();
      await closed;
      return { early, status, late: await failure(() => lane.create(request)) };
    });
  });

  it('takes events of other sockets as they are', async () => {
    await compare(async (subject) => {
      const socket = await connect(subject);
      const lane = (await sessionOn(subject, socket)).lane();
      const event: ResponsesWebSocketEvent = { type: 'mine', count: 1 };
      const emitter = socket as unknown as { _emit(name: string, event: object): void };
      emitter._emit('event', event);
      event.count = 2;
      const got = await lane.receive();
      emitter._emit('event', { type: 'mine', call: () => {} });
      socket.close();
      return { got, end: await failure(() => lane.receive()) };
    });
  });
});
