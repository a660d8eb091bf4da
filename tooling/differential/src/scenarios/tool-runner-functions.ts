import { z } from 'zod';
import type { Scenario } from '../scenario.ts';
import {
  adding,
  attempt,
  called,
  declared,
  gapBefore,
  optionsOf,
  paramsOf,
  replied,
  said,
  thought,
  toldError,
  toolRun,
} from './watch-tool-runner.ts';

const once = [replied(called('c1')), replied(said('Done'))];
const parameters = z.object({ a: z.number(), b: z.number() });

export const toolRunnerFunctionScenarios: Scenario[] = [
  toolRun('one call', once),
  toolRun('no call', [replied(said('Done'))]),
  toolRun('several calls and turns', [
    replied(thought('rs_1'), called('c1'), said('Wait', 'msg_w'), called('c2', 'add', { a: 5, b: 6 })),
    replied(called('c3')),
    replied(thought('rs_2'), said('Done')),
  ]),
  toolRun('run gives the final response', once, {
    run: (runner, watch) => runner.run(watch.context.client(), paramsOf({}), optionsOf({}, watch)),
  }),
  toolRun('input as items, other parameters, include', once, {
    params: {
      input: [{ role: 'user', content: [{ type: 'input_text', text: 'Hi' }] }, said('Earlier', 'msg_e')],
      include: ['web_search_call.action.sources'],
      tools: [{ type: 'web_search' }],
      instructions: 'Be brief',
      temperature: 0,
      metadata: { a: 'b' },
    },
  }),
  toolRun(
    'outputs of many kinds',
    [replied(...[0, 1, 2, 3].map((index) => called(`c${index}`, 'kind', { index }))), replied(said('Done'))],
    {
      tools: ({ fn }) => ({
        functions: [
          fn(
            'kind',
            ({ index }) =>
              [
                'text',
                '',
                [
                  {
                    type: 'input_text',
                    text: 'a',
                    prompt_cache_breakpoint: { mode: 'explicit', ttl: '30m' },
                  },
                ],
                [
                  { type: 'input_image', image_url: 'data:image/png;base64,AA', detail: null },
                  { type: 'input_file', file_id: 'file_1', filename: 'a.txt', detail: 'low' },
                ],
              ][Number(index)],
          ),
        ],
      }),
    },
  ),
  ...[
    5,
    undefined,
    null,
    { type: 'input_text', text: 'a' },
    [{ type: 'input_text' }],
    [{ type: 'input_text', text: 'a', more: 1 }],
    [{ type: 'input_image', image_url: ' ' }],
    [{ type: 'input_file', filename: 'a' }],
    [{ type: 'input_file', file_id: 'f', detail: 'original' }],
    [{ type: 'input_image', image_url: 'u', prompt_cache_breakpoint: { mode: 'implicit' } }],
    [{ type: 'toString', text: 'a' }],
    gapBefore('hole'),
  ].map((given, index) =>
    toolRun(`an output that is none, ${index + 1}`, once, {
      tools: ({ fn }) => ({ functions: [fn('add', () => given)] }),
    }),
  ),
  toolRun('a function that throws', once, {
    tools: ({ fn }) => ({
      functions: [
        fn('add', () => {
          throw new RangeError('sk-secret');
        }),
      ],
    }),
  }),
  toolRun(
    'a function that rejects, after one that gave',
    [replied(called('c1'), called('c2', 'bad'), called('c3'))],
    {
      tools: (watch) => ({
        functions: [adding(watch), watch.fn('bad', () => Promise.reject(new Error('sk-secret')))],
      }),
    },
  ),
  toolRun('a typed function', once, {
    tools: async ({ sdk, runner, note }) => {
      const { zodResponsesFunction } = await sdk.load('helpers/zod');
      const tool = zodResponsesFunction({
        name: 'add',
        parameters,
        function: ({ a, b }) => {
          note('typed', a, b);
          return String(a + b);
        },
      });
      return { functions: [runner.runnerFunction(tool as never)] };
    },
  }),
  toolRun('a typed function whose arguments do not fit', [replied(called('c1', 'add', { a: 'x' }))], {
    tools: async ({ sdk, runner }) => {
      const { zodResponsesFunction } = await sdk.load('helpers/zod');
      const tool = zodResponsesFunction({ name: 'add', parameters, function: () => 'never' });
      return { functions: [runner.runnerFunction(tool as never)] };
    },
  }),
  toolRun('runnerFunction of what is no typed function', [], {
    tools: async ({ sdk, runner, note }) => {
      const { zodResponsesFunction } = await sdk.load('helpers/zod');
      for (const tool of [zodResponsesFunction({ name: 'add', parameters }), declared('add'), null, 5])
        note(attempt(() => runner.runnerFunction(tool as never)));
      return {};
    },
    run: () => 'not run',
  }),
  toolRun('a typed function called by its executor', [], {
    tools: async ({ sdk, runner, note }) => {
      const { zodResponsesFunction } = await sdk.load('helpers/zod');
      const made = runner.runnerFunction(
        zodResponsesFunction({ name: 'add', parameters, function: ({ a, b }) => String(a + b) }) as never,
      );
      note(Object.keys(made), made.tool, await made.execute({ a: 1, b: 2 }));
      return {};
    },
    run: () => 'not run',
  }),
  toolRun('tools that can not be registered', [], {
    tools: ({ fn, note, runner }) => {
      const good = fn('add') as { tool: object };
      const lists: unknown[] = [
        [fn('add'), fn('add')],
        [{ ...good, execute: 5 }],
        [{ ...good, tool: undefined }],
        [{ ...good, tool: [] }],
        [{ ...good, tool: { ...good.tool, name: '' } }],
        [{ ...good, tool: { ...good.tool, type: 'custom' } }],
        [{ ...good, independent: 'yes' }],
        [{ ...good, allowOutputOverride: 1 }],
        [{ ...good, tool: { ...good.tool, run: () => 1 } }],
        gapBefore(good),
        [null],
        'add',
        { length: 1, 0: good },
      ];
      for (const functions of lists)
        note(attempt(() => typeof new runner.ResponsesToolRunner({ functions } as never)));
      const policies = [
        { functions: ['add', 'add'] },
        { functions: ['other'] },
        { functions: 'add' },
        { computer: true },
        { computer: 'yes' },
        { more: 1 },
        [],
        { functions: ['add'], computer: false },
        {},
        null,
      ];
      for (const earlyExecution of policies)
        note(
          attempt(
            () => typeof new runner.ResponsesToolRunner({ functions: [good], earlyExecution } as never),
          ),
        );
      return {};
    },
    run: () => 'not run',
  }),
  toolRun('a tool that is changed after it was registered', once, {
    run: async (_, watch) => {
      const add = adding(watch) as { tool: { name: string }; execute: unknown };
      const changed = new watch.runner.ResponsesToolRunner({ functions: [add as never] });
      add.tool.name = 'other';
      add.execute = undefined;
      const final = await changed.run(watch.context.client(), paramsOf({}), optionsOf({}, watch));
      return final.output_text;
    },
  }),
  toolRun('parameters that are refused', [], {
    run: async (runner, watch) => {
      const given: object[] = [
        { stream: true },
        { background: true },
        { conversation: 'conv_1' },
        { previous_response_id: 'resp_0' },
        { tools: [declared('other')] },
        { tools: [{ type: 'computer' }] },
        { tools: [null] },
        { tools: [{}] },
        { tools: 'web_search' },
        { tools: [{ type: 'mcp', server_url: 'https://a.example' }] },
        {
          tools: [
            { type: 'mcp', server_label: 'a', server_url: 'https://a.example' },
            { type: 'mcp', server_label: 'a', server_url: 'https://b.example' },
          ],
        },
        { tool_choice: 'required' },
        { tool_choice: { type: 'function', name: 'add' } },
        { tool_choice: { type: 'computer' } },
        {
          tool_choice: {
            type: 'allowed_tools',
            mode: 'required',
            tools: [{ type: 'function', name: 'add' }],
          },
        },
        { store: false, tools: [{ type: 'image_generation' }] },
        { input: 5 },
        { input: gapBefore({ role: 'user', content: 'a' }) },
        { input: [{ role: 'user', content: gapBefore('a') }] },
        { include: gapBefore('reasoning.encrypted_content') },
      ];
      for (const params of given)
        watch.note(await runner.run(watch.context.client(), paramsOf({ params })).catch(toldError));
    },
  }),
  toolRun('options that are refused', [], {
    run: async (runner, watch) => {
      const given: object[] = [
        { maxSteps: 0 },
        { maxSteps: 1.5 },
        { maxSteps: null },
        { eager: true },
        { maxConcurrentCalls: 0 },
        { maxConcurrentCalls: null },
        { ledger: { runId: '', save: () => {} } },
        { ledger: { runId: 'r' } },
        { contextBudget: { maxInputBytes: 0, maxInputImages: 0 } },
        { contextBudget: { maxInputBytes: 10, maxInputImages: -1 } },
        { contextBudget: { maxInputBytes: 10, maxInputImages: 0, keepRecentScreenshots: 0 } },
        { contextBudget: { maxInputBytes: 10, maxInputImages: 0, compact: 'yes' } },
        { contextBudget: { maxInputBytes: 10, maxInputImages: 0, more: 1 } },
      ];
      for (const options of given)
        watch.note(await runner.run(watch.context.client(), paramsOf({}), options as never).catch(toldError));
    },
  }),
  toolRun('options of a class', once, {
    run: async (runner, watch) => {
      class Options {
        seen = 0;
        get maxSteps() {
          return 2;
        }
        onDiagnostic({ stage }: { stage: string }) {
          this.seen += 1;
          watch.note(stage, this.seen);
        }
      }
      const final = await runner.run(watch.context.client(), paramsOf({}), new Options() as never);
      return final.output_text;
    },
  }),
];
