import type { Scenario } from '../scenario.ts';
import { apiError, json } from '../server/reply.ts';
import { response } from './response-events.ts';
import {
  attempt,
  called,
  declared,
  gapBefore,
  optionsOf,
  paramsOf,
  replied,
  said,
  type Turn,
  toldError,
  toolRun,
  type Watch,
} from './watch-tool-runner.ts';

const once = [replied(called('c1')), replied(said('Done'))];
const isFirst = ({ step }: Turn) => step === 1;
const overridable = (watch: Watch) => ({
  functions: [watch.fn('add', undefined, { allowOutputOverride: true }), watch.fn('sub')],
});
const output = (call_id: string, value: unknown = 'given') => ({
  type: 'function_call_output',
  call_id,
  output: value,
});

export const toolRunnerTurnScenarios: Scenario[] = [
  toolRun('the limit of requests', once, { options: () => ({ maxSteps: 1 }) }),
  toolRun(
    'the limit that is there by itself',
    Array.from({ length: 21 }, (_, index) => replied(called(`c${index}`))),
  ),
  toolRun('tool_choice that leaves tools out', [replied(called('c1', 'sub'))], {
    tools: overridable,
    params: {
      tool_choice: { type: 'allowed_tools', mode: 'auto', tools: [{ type: 'function', name: 'add' }] },
    },
  }),
  toolRun('tool_choice none', [replied(called('c1'))], { params: { tool_choice: 'none' } }),
  toolRun('tool_choice required beside a server tool', once, {
    params: { tool_choice: 'required', tools: [{ type: 'web_search' }] },
  }),
  toolRun('callers that are left out', [replied(called('c1'))], {
    tools: ({ fn }) => ({
      functions: [{ ...(fn('add') as object), tool: declared('add', { allowed_callers: ['programmatic'] }) }],
    }),
  }),
  toolRun('outputs that are supplied', [replied(called('c1'), called('c2', 'sub')), replied(said('Done'))], {
    tools: overridable,
    onTurn: (turn, { note }) => {
      if (!isFirst(turn)) return;
      const tries: unknown[] = [
        [output('c2')],
        [output('c3')],
        [output('c1'), output('c1')],
        [{ ...output('c1'), more: 1 }],
        [{ ...output('c1'), type: 'other' }],
        [output('c1', 5)],
        gapBefore(output('c1')),
        output('c1'),
        null,
        [output('c1', 'first')],
        [],
        [output('c1', [{ type: 'input_text', text: 'second' }])],
      ];
      for (const given of tries) note(attempt(() => turn.supplyOutputs(given as never)));
    },
  }),
  toolRun('outputs that are taken back', once, {
    tools: overridable,
    onTurn: (turn) => {
      if (!isFirst(turn)) return;
      turn.supplyOutputs([output('c1')] as never);
      turn.supplyOutputs([]);
    },
  }),
  toolRun('controls after their turn', once, {
    tools: overridable,
    run: async (runner, watch) => {
      const turns = runner.iterate(watch.context.client(), paramsOf({}), optionsOf({}, watch));
      const first = (await turns.next()).value as Turn;
      const second = (await turns.next()).value as Turn;
      watch.note(attempt(() => first.supplyOutputs([])));
      watch.note(attempt(() => first.appendUserText('a')));
      watch.note(attempt(() => second.supplyOutputs([])));
      watch.note(attempt(() => second.appendUserText('a')));
      return turns.next();
    },
  }),
  toolRun('texts of a person', [replied(called('c1')), replied(called('c2')), replied(said('Done'))], {
    onTurn: (turn, { note }) => {
      for (const text of ['One', '', ' ', 5, 'Two']) note(attempt(() => turn.appendUserText(text as string)));
    },
  }),
  toolRun('items of the input of one id', once, {
    params: { input: [said('a', 'msg_1'), said('b', 'msg_1'), { role: 'user', content: 'Hi' }] },
  }),
  toolRun('a response that is changed by whoever is given it', once, {
    onTurn: ({ response: given }) => {
      const [first] = given.output as unknown as Record<string, unknown>[];
      Object.assign(first!, { name: 'other', arguments: '{}', call_id: 'changed' });
      given.output.push(called('c9') as never);
    },
  }),
  toolRun('leaving the loop', once, {
    onTurn: () => 'leave',
    run: async (runner, { note, context }, start) => {
      const ended = await start();
      note(runner.close());
      note(await runner.run(context.client(), paramsOf({})).catch(toldError));
      return ended;
    },
  }),
  toolRun('an error that is thrown into the iteration', once, {
    run: async (runner, watch) => {
      const turns = runner.iterate(watch.context.client(), paramsOf({}), optionsOf({}, watch));
      await turns.next();
      watch.note(await turns.throw(new Error('sk-secret')).catch(toldError));
      return turns.next();
    },
  }),
  toolRun('two runs at once', once, {
    run: async (runner, watch, start) => {
      const first = start();
      watch.note(await runner.run(watch.context.client(), paramsOf({})).catch(toldError));
      watch.note(runner.close(), runner.close());
      const ended = await first;
      watch.note(runner.close());
      return ended;
    },
  }),
  toolRun('one run after the other', [...once, ...once], {
    run: async (_, __, start) => [await start(), await start()],
  }),
  toolRun('an error status', [replied(called('c1')), apiError(400, 'sk-secret')]),
  toolRun('retries', [apiError(500), ...once], { options: () => ({ requestOptions: { maxRetries: 1 } }) }),
  toolRun('options of requests', once, {
    options: () => ({
      requestOptions: { headers: { 'x-a': 'b' }, query: { q: 'r' }, extraBody: undefined, timeout: 4_000 },
    }),
  }),
  toolRun('a key against repetition is another one for each request', once, {
    options: () => ({ requestOptions: { headers: { 'Idempotency-Key': 'mine' } } }),
    run: async (_, { context, note }, start) => {
      const ended = await start();
      const keys = context.requests.map(({ headers }) => headers['idempotency-key']);
      note(keys[0], new Set(keys).size);
      return ended;
    },
  }),
  toolRun('a signal that is aborted already', once, { options: () => ({ signal: AbortSignal.abort() }) }),
  toolRun('a signal of the options of requests', once, {
    options: ({ controller }) => ({ requestOptions: { signal: controller.signal } }),
    onTurn: (_, { controller }) => controller.abort(),
  }),
  toolRun('an abort while a function runs', [replied(called('c1'), called('c2'))], {
    tools: ({ fn, controller, note }) => ({
      functions: [
        fn('add', (_, options) => {
          controller.abort();
          note(options?.signal?.aborted);
          return 'done';
        }),
      ],
    }),
    options: ({ controller }) => ({ signal: controller.signal }),
  }),
  toolRun('an abort while a request is made', [replied(called('c1')), { stall: 'before' }], {
    options: ({ controller }) => ({ signal: controller.signal }),
    run: async (_, { context, controller }, start) => {
      const ended = start();
      await context.requestCount(2);
      controller.abort();
      return ended;
    },
  }),
  toolRun('an observer that throws, and one that rejects', once, {
    options: ({ note }) => ({
      onDiagnostic: ({ stage }: { stage: string }) => {
        note(stage);
        if (stage === 'action') throw new Error('Observer');
        return Promise.reject(new Error('Observer'));
      },
    }),
  }),
  toolRun('usage that is none', [
    json(response({ status: 'completed', output: [said('Done')], usage: { input_tokens: -1 } })),
  ]),
];
