import type { OpenAIRealtimeTranslationWS } from 'openai/realtime/translations/ws';
import type { Scenario, ScenarioContext, Sdk } from '../scenario.ts';
import type { SocketScript, SocketStep } from '../server/socket-script.ts';
import { settleAll } from './settle.ts';
import { type EventLog, watchEvents } from './watch-events.ts';

interface Tools {
  readonly OpenAIRealtimeTranslationWS: typeof OpenAIRealtimeTranslationWS;
  readonly options: { readonly ca: string };
}
type Run = (tools: Tools, context: ScenarioContext, sdk: Sdk) => Promise<unknown>;

const translation = (name: string, sockets: SocketScript, run: Run): Scenario => ({
  area: 'realtime',
  name: `realtime translation: ${name}`,
  server: [],
  isSecure: true,
  sockets,
  run: async (sdk, context) => {
    const { OpenAIRealtimeTranslationWS } = await sdk.load('realtime/translations/ws');
    return run({ OpenAIRealtimeTranslationWS, options: { ca: context.certificate } }, context, sdk);
  },
});

/** A session whose socket is open, and what it tells. */
const program = (
  name: string,
  steps: readonly SocketStep[],
  run: (session: OpenAIRealtimeTranslationWS, events: EventLog) => unknown,
): Scenario =>
  translation(name, [steps], async ({ OpenAIRealtimeTranslationWS, options }, context) => {
    const session = await OpenAIRealtimeTranslationWS.create(context.client(), { model: 'm', options });
    const events = watchEvents(session, ['event', 'error', ...NAMES]);
    const end = ended(session);
    await new Promise<void>((resolve) => session.socket.once('open', () => resolve()));
    const outcome = await run(session, events);
    return { outcome, end: await end, events };
  });

const NAMES = ['session.created', 'session.closed', 'session.output_transcript.delta'];
const session = { id: 's', model: 'm', expires_at: 1, type: 'translation', audio: {} };
const created = { type: 'session.created', event_id: 'e1', session };
const delta = { type: 'session.output_transcript.delta', event_id: 'e2', delta: 'Hallo', elapsed_ms: 5 };
const over = { type: 'session.closed', event_id: 'e3' };
const failure = { type: 'error', event_id: 'e4', error: { message: 'No', type: 't', code: 'c' } };
const finishing = { timeoutMs: 4_000 };
const audio = { type: 'session.input_audio_buffer.append', audio: 'AA==' } as never;

function ended(session: OpenAIRealtimeTranslationWS): Promise<[number, string]> {
  return new Promise((resolve) => {
    session.socket.once('close', (code, reason) => resolve([code, String(reason)]));
  });
}

const handshake = (
  name: string,
  run: (tools: Tools, context: ScenarioContext) => Promise<OpenAIRealtimeTranslationWS>,
) =>
  translation(`handshake: ${name}`, [[{ close: [1000, ''] }]], async (tools, context) => {
    const session = await run(tools, context);
    session.on('error', () => {});
    return [session.url.href, await ended(session)];
  });

export const realtimeTranslationScenarios: Scenario[] = [
  handshake('a model', ({ OpenAIRealtimeTranslationWS, options }, context) =>
    OpenAIRealtimeTranslationWS.create(context.client(), { model: 'm', options }),
  ),
  handshake('headers and a function for the key', ({ OpenAIRealtimeTranslationWS, options }, context) => {
    const client = context.client({
      apiKey: async () => 'sk-later',
      organization: 'org',
      defaultHeaders: { 'x-a': '1', 'x-b': '1' },
      defaultQuery: { a: '1' },
    });
    return OpenAIRealtimeTranslationWS.create(client, {
      model: 'm',
      options: { ...options, headers: { 'X-B': '2', 'x-a': null as never, 'x-c': undefined as never } },
    });
  }),
  translation(
    'what is refused',
    [],
    async ({ OpenAIRealtimeTranslationWS: Session, options }, context, sdk) => {
      const { AzureOpenAI, OpenAI } = sdk;
      const azure = new AzureOpenAI({ apiKey: 'k', apiVersion: 'v', endpoint: context.origin });
      const plain = new OpenAI({ apiKey: 'k', baseURL: 'http://a.example/v1' });
      const intent = new OpenAI({ apiKey: 'k', baseURL: 'https://a.example/v1?intent=x' });
      return settleAll(
        () => Session.create(azure as never, { model: 'm', options }),
        () => Session.create(plain, { model: 'm', options }),
        () => Session.create(intent, { model: 'm', options }),
        () => Session.create(context.client(), { model: '', options }),
        () => Session.create(context.client(), { options } as never),
        () => Session.create(context.client({ apiKey: async () => '' }), { model: 'm', options }),
      );
    },
  ),
  program(
    'a session',
    [...[created, delta].map((event) => ({ send: event })), { receive: 2 }, { send: over }],
    (one) => {
      one.send(audio);
      return one.finish(finishing);
    },
  ),
  program('a raw event', [{ receive: 2 }, { send: over }], (one) => {
    one.send('{"type":"session.odd"}' as never);
    return one.finish(finishing);
  }),
  program('errors of the API don’t end it', [{ receive: 1 }, { send: failure }, { send: over }], (one) =>
    one.finish(finishing),
  ),
  program(
    'events that are incomplete',
    [
      { send: { type: 'session.created' } },
      { send: { ...created, session: { id: 1 } } },
      { send: { ...delta, delta: 1 } },
      { send: { type: 'error', error: 'text' } },
      { send: { type: 'session.closed' } },
      { send: { type: 'session.odd', event_id: 'x' } },
      { receive: 1 },
      { send: over },
    ],
    (one) => one.finish(finishing),
  ),
  program(
    'what is no event',
    [
      { raw: '{' },
      { raw: 'null' },
      { raw: '[]' },
      { raw: '{"type":1}' },
      { raw: '{"__proto__":{"type":"session.closed","event_id":"e"}}' },
      { receive: 1 },
      { send: over },
    ],
    (one) => one.finish(finishing),
  ),
  program('finish twice', [{ receive: 1 }, { send: over }], async (one) => {
    const first = one.finish(finishing);
    const second = one.finish({ timeoutMs: 1 });
    await first;
    return [first === second, await settleAll(() => one.finish(finishing))];
  }),
  program('finish with limits that are none', [], async (one) => {
    const outcomes = await settleAll(
      () => one.finish({ timeoutMs: 0 }),
      () => one.finish({ timeoutMs: Number.POSITIVE_INFINITY }),
      () => one.finish({ timeoutMs: 2_147_483_648 }),
      () => one.finish({} as never),
    );
    one.close();
    return outcomes;
  }),
  program('finish that takes too long', [], (one) => settleAll(() => one.finish({ timeoutMs: 50 }))),
  program('finish that is aborted', [], (one) => {
    const controller = new AbortController();
    const finished = settleAll(() => one.finish({ ...finishing, signal: controller.signal }));
    controller.abort(new Error('Mine'));
    return finished;
  }),
  program('finish with a signal that is aborted', [], (one) =>
    settleAll(() => one.finish({ ...finishing, signal: AbortSignal.abort(new Error('Mine')) })),
  ),
  program('a connection that drops', [{ receive: 1 }, { drop: true }], (one) =>
    settleAll(() => one.finish(finishing)),
  ),
  program('a connection that ends early', [{ close: [1011, 'Broken'] }], () => {}),
  program(
    'a connection that ends with an odd code after the end',
    [{ receive: 1 }, { send: over }, { close: [4001, 'odd'] }],
    (one) => settleAll(() => one.finish(finishing)),
  ),
  program('sends after the end', [{ receive: 1 }, { send: over }], async (one) => {
    const finished = one.finish(finishing);
    const refused = await settleAll(
      () => one.send(audio),
      () => one.session.close(),
    );
    await finished;
    return refused;
  }),
  program('sends what is no event', [], async (one) => {
    const outcomes = await settleAll(
      () => one.send('{' as never),
      () => one.send({ a: 1 } as never),
      () => one.send('text' as never),
      () => one.send({ type: 'x', big: 1n } as never),
    );
    one.close();
    return outcomes;
  }),
  program('close', [], (one) => {
    one.close();
    one.close();
  }),
  program('the session is closed by its own event', [{ receive: 1 }, { send: over }], (one) => {
    one.session.close();
  }),
  translation('sends before it is open', [[]], async ({ OpenAIRealtimeTranslationWS, options }, context) => {
    const one = await OpenAIRealtimeTranslationWS.create(context.client(), { model: 'm', options });
    const events = watchEvents(one, ['event', 'error']);
    const end = ended(one);
    const outcomes = await settleAll(() => one.send(audio));
    return [outcomes, await end, events];
  }),
  translation('a handshake that is refused', [{ status: 401, text: 'No' }], async (tools, context) => {
    const { OpenAIRealtimeTranslationWS, options } = tools;
    const one = await OpenAIRealtimeTranslationWS.create(context.client(), { model: 'm', options });
    const events = watchEvents(one, ['event', 'error']);
    const end = await ended(one);
    return [events, end, await settleAll(() => one.finish(finishing))];
  }),
];
