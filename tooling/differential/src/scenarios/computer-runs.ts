import type { Scenario } from '../scenario.ts';
import { apiError } from '../server/reply.ts';
import { approving, CHECKS, computerCall, type Log, logged, scriptedComputer } from './scripted-computer.ts';
import { calling, computerRun, done, message, once, PARAMS, reasoning } from './scripted-computer-run.ts';

const area = 'runs of a computer';
const run = computerRun.bind(undefined, area);
const refused = (name: string, ...list: object[]): Scenario =>
  run(name, ...list.map((params) => ({ server: [], params: { ...PARAMS, ...params } })));

export const computerRunScenarios: Scenario[] = [
  run('an answer at once', { server: [done] }),
  run('a call and an answer', { server: once() }),
  run('what a model says besides', {
    server: once(
      reasoning({ content: [{ type: 'reasoning_text', text: 'Hm' }], status: 'completed' }),
      message({ id: 'msg_1', phase: 'commentary', created_by: 'x', more: 1 }),
      { type: 'compaction', id: 'cmp_1', encrypted_content: 'secret', created_by: 'x' },
    ),
  }),
  run('calls in a row', {
    server: [
      calling(
        computerCall(),
        computerCall({ id: 'cu_2', call_id: 'call_2', actions: [{ type: 'type', text: 'a' }] }),
      ),
      calling(
        computerCall({
          id: 'cu_3',
          call_id: 'call_3',
          actions: undefined,
          action: { type: 'double_click', x: 1, y: 1 },
        }),
      ),
      done,
    ],
  }),
  run(
    'the model is free after a call that was forced',
    ...[
      'required',
      'auto',
      'none',
      { type: 'computer' },
      { type: 'computer_use_preview' },
      { type: 'computer_use' },
      { type: 'function', name: 'f' },
      { type: 'allowed_tools', mode: 'required', tools: [{ type: 'computer' }] },
      { type: 'allowed_tools', mode: 'auto', tools: [] },
      null,
      [],
    ].map((tool_choice) => ({ server: once(), params: { ...PARAMS, tool_choice } })),
  ),
  run(
    'parameters',
    { server: once(), params: { model: 'm' } },
    { server: once(), params: { model: 'm', input: [] } },
    {
      server: once(),
      params: {
        ...PARAMS,
        input: [
          { role: 'user', content: 'a' },
          { id: 'in_1', type: 'message' },
        ],
      },
    },
    { server: once(), params: { ...PARAMS, include: ['message.input_image.image_url'] } },
    { server: once(), params: { ...PARAMS, include: ['reasoning.encrypted_content'] } },
    { server: once(), params: { ...PARAMS, include: null, store: false, truncation: 'auto' } },
    {
      server: once(),
      params: { ...PARAMS, conversation: null, previous_response_id: null, stream: false, background: false },
    },
    {
      server: once(),
      params: {
        ...PARAMS,
        tools: [{ type: 'computer_use_preview', environment: 'linux', display_width: 1, display_height: 1 }],
      },
    },
    { server: once(), params: { ...PARAMS, toJSON: () => ({ ...PARAMS, user: 'json' }) } },
    { server: once(), params: JSON.parse('{"model":"m","input":"a","__proto__":{"stream":true}}') },
  ),
  refused(
    'parameters that can not be run',
    { stream: true },
    { background: true },
    { conversation: 'conv_1' },
    { previous_response_id: 'resp_1' },
    { previous_response_id: '' },
    { tools: [] },
    { tools: null },
    { tools: {} },
    { tools: 'computer' },
    { tools: [{ type: 'computer' }, { type: 'computer' }] },
    { tools: [{ type: 'web_search' }] },
    { tools: [null] },
    { tools: ['computer'] },
    { tools: [JSON.parse('{"__proto__":{"type":"computer"}}')] },
    { input: null },
    { input: 5 },
    { input: {} },
    { include: 5 },
    { metadata: { a: 10n } },
  ),
  run(
    'parameters that are no object',
    ...[null, 5, 'text', []].map((params) => ({ server: [], params: params as never })),
  ),
  run(
    'limits of steps that are none',
    ...[0, -1, 1.5, null, '3', Number.NaN, Number.POSITIVE_INFINITY].map((maxSteps) => ({
      server: [],
      options: () => ({ maxSteps }),
    })),
  ),
  run(
    'the last step',
    { server: [calling(computerCall())], options: () => ({ maxSteps: 1 }) },
    { server: once(), options: () => ({ maxSteps: 2 }) },
    { server: [done], options: () => ({ maxSteps: 1 }) },
  ),
  run('twenty steps at most', {
    server: Array.from({ length: 21 }, (_, index) =>
      calling(computerCall({ id: `cu_${index}`, call_id: `call_${index}` })),
    ),
  }),
  run('an error of the API', { server: [apiError(400)] }),
  run('an error of the API after a call', { server: [calling(computerCall()), apiError(429)] }),
  run(
    'approvals',
    {
      server: [calling(computerCall({ pending_safety_checks: CHECKS })), done],
      options: (log) => ({ approveSafetyChecks: approving(log), beforeAction: approving(log) }),
    },
    { server: [calling(computerCall({ pending_safety_checks: CHECKS }))] },
    { server: [calling(computerCall())], options: (log) => ({ beforeAction: approving(log, () => false) }) },
  ),
  run('a driver that fails', {
    server: [calling(computerCall())],
    driver: { wait: () => Promise.reject(new RangeError('Mine')) },
  }),
  run(
    'options of requests',
    { server: once(), options: () => ({ requestOptions: { headers: { 'x-own': 'a' }, timeout: 5_000 } }) },
    {
      server: once(),
      options: () => ({ requestOptions: { query: { a: 1 }, headers: new Headers({ 'x-own': 'b' }) } }),
    },
    {
      server: once(),
      options: () => ({ requestOptions: Object.create({ headers: { 'x-own': 'inherited' } }) }),
    },
    { server: once(), options: () => ({ requestOptions: Object.freeze({ headers: [['x-own', 'c']] }) }) },
    { server: [], options: () => ({ requestOptions: { body: {} } }) },
    { server: [], options: () => ({ requestOptions: { body: undefined } }) },
  ),
  run('an idempotency key of the caller', {
    server: once(),
    options: () => ({ requestOptions: { idempotencyKey: 'mine' } }),
  }),
  run('an idempotency key in the headers', {
    server: once(),
    options: () => ({ requestOptions: { headers: { 'Idempotency-Key': 'mine', 'x-own': 'a' } } }),
  }),
  run('an idempotency key in the headers of the client', {
    server: once(),
    client: { defaultHeaders: { 'idempotency-key': 'mine' } },
  }),
  run(
    'an abort before',
    { server: [], options: () => ({ signal: AbortSignal.abort() }) },
    { server: [], options: () => ({ signal: AbortSignal.abort('Mine') }) },
    { server: [], options: () => ({ requestOptions: { signal: AbortSignal.abort('Mine') } }) },
    {
      server: [],
      options: () => ({
        signal: AbortSignal.abort('Mine'),
        requestOptions: { signal: new AbortController().signal },
      }),
    },
    {
      server: once(),
      options: () => ({
        signal: new AbortController().signal,
        requestOptions: { signal: AbortSignal.abort('Mine') },
      }),
    },
    { server: once(), options: () => ({ requestOptions: { signal: null } }) },
  ),
  ...['signal', 'requestOptions'].map((place) =>
    run(`an abort while a response is awaited, by ${place}`, {
      server: [{ stall: 'before' }],
      options: (_, { requestCount }) => {
        const controller = new AbortController();
        void requestCount(1).then(() => controller.abort(new RangeError('Mine')));
        const { signal } = controller;
        return place === 'signal' ? { signal } : { requestOptions: { signal } };
      },
    }),
  ),
  run('an abort while the driver is at work', {
    server: once(),
    options: (log) => {
      const controller = new AbortController();
      return {
        signal: controller.signal,
        beforeAction: approving(log, () => {
          controller.abort('Mine');
          return true;
        }),
      };
    },
  }),
  {
    area,
    name: 'computer run: a client that is wrapped',
    server: once(reasoning()),
    run: async ({ load }, { client }) => {
      const { ComputerToolset } = await load('helpers/computer');
      const log: Log = [];
      const wrapped = client();
      const create = wrapped.responses.create.bind(wrapped.responses) as (...args: unknown[]) => unknown;
      wrapped.responses.create = ((body: { input: unknown[] }, options: Record<string, unknown>) => {
        log.push({ input: body.input.length, timeout: options.timeout });
        options.headers = { 'x-own': `step ${log.length}` };
        return create(body, options);
      }) as never;
      const given = { timeout: 4_000 };
      const { signal } = new AbortController();
      const toolset = new ComputerToolset(scriptedComputer(log));
      return logged(
        log,
        () => toolset.run(wrapped, PARAMS, { signal, requestOptions: given }),
        () => given,
      );
    },
  },
];
