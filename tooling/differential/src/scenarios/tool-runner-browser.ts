import type { Scenario } from '../scenario.ts';
import { computer, operated } from './tool-runner-computer.ts';
import {
  adding,
  called,
  type Item,
  type RunnerScenario,
  replied,
  said,
  streamedReply,
  toolRun,
  type Watch,
} from './watch-tool-runner.ts';

const state = { tabs: [{ id: 't1', title: 'Home', url: 'https://a.example/', active: true }] };
const clicked = (id: string, target = 'e1'): Item => called(id, 'browser_click', { target, tab_id: null });
const pictured = (id: string): Item => called(id, 'browser_screenshot', { tab_id: null });
const once = [replied(clicked('c1'), called('c2'), pictured('c3')), replied(said('Done'))];

const browser = async ({ sdk, note }: Watch, options: Item = {}, broken?: string): Promise<unknown> => {
  const { BrowserToolset } = await sdk.load('helpers/browser');
  const act = (name: string, given: unknown) => (args: Item) => {
    note(name, args);
    if (broken === name) throw new Error('sk-secret');
    return given;
  };
  return new BrowserToolset(
    {
      state: () => {
        note('state');
        if (broken === 'state') throw new Error('sk-secret');
        return structuredClone(state);
      },
      click: act('click', 'clicked'),
      read_page: act('read_page', 'A page'),
      screenshot: act('screenshot', {
        type: 'input_image',
        image_url: 'data:image/png;base64,AA',
        detail: 'auto',
      }),
    } as never,
    {
      confirm: ({ member }: { member: string }) => {
        note('confirm', member);
        return true;
      },
      ...options,
    } as never,
  );
};
const tools = async (watch: Watch) => ({ browser: await browser(watch), functions: [adding(watch)] });

const browse = (
  name: string,
  replies: Parameters<typeof toolRun>[1],
  scenario: RunnerScenario = {},
): Scenario => toolRun(`browser: ${name}`, replies, { tools, ...scenario });

export const toolRunnerBrowserScenarios: Scenario[] = [
  browse('calls beside a function', once),
  browse('a call that is not confirmed', once, {
    tools: async (watch) => ({
      browser: await browser(watch, { confirm: () => false }),
      functions: [adding(watch)],
    }),
  }),
  browse(
    'a driver that fails: later calls are skipped',
    [replied(clicked('c1'), pictured('c2'), called('c3')), replied(pictured('c4')), replied(said('Done'))],
    {
      tools: async (watch) => ({ browser: await browser(watch, {}, 'click'), functions: [adding(watch)] }),
    },
  ),
  browse('a state that fails', once, {
    tools: async (watch) => ({ browser: await browser(watch, {}, 'state'), functions: [adding(watch)] }),
  }),
  browse('arguments that do not fit', [
    replied(called('c1', 'browser_click', { target: 5 })),
    replied(said('Done')),
  ]),
  browse('arguments that are no JSON', [replied(called('c1', 'browser_click', '{')), replied(said('Done'))]),
  browse('a call without a status', [
    replied(called('c1', 'browser_screenshot', { tab_id: null }, { status: undefined })),
  ]),
  browse('a member that the driver lacks', [replied(called('c1', 'browser_type', { text: 'a' }))]),
  browse('a function of the same name', [], {
    tools: async (watch) => ({ browser: await browser(watch), functions: [watch.fn('browser_click')] }),
  }),
  browse('eager', [streamedReply(clicked('c1'), called('c2'), pictured('c3')), streamedReply(said('Done'))], {
    options: () => ({ stream: true, eager: true }),
  }),
  browse(
    'eager, with a policy',
    [streamedReply(pictured('c1'), clicked('c2'), called('c3')), streamedReply(said('Done'))],
    {
      tools: async (watch) => ({
        ...(await tools(watch)),
        earlyExecution: { functions: ['browser_screenshot', 'add'] },
      }),
      options: () => ({ stream: true, eager: true }),
    },
  ),
  browse('an abort between calls', once, {
    tools: async (watch) => ({
      browser: await browser(watch, {
        confirm: () => {
          watch.controller.abort();
          return true;
        },
      }),
      functions: [adding(watch)],
    }),
    options: ({ controller }) => ({ signal: controller.signal }),
  }),
  browse('an observer of its own', once, {
    tools: async (watch) => ({
      browser: await browser(watch, {
        onDiagnostic: ({ stage, member }: Item) => watch.note('own', stage, member),
      }),
      functions: [adding(watch)],
    }),
    options: () => ({ onDiagnostic: undefined }),
  }),
  browse('with a ledger', once, {
    options: ({ note }) => ({
      ledger: { runId: 'r', save: ({ tools: _, ...checkpoint }: Item) => note('save', checkpoint) },
    }),
  }),
  browse('with a ledger, and a driver that fails', once, {
    tools: async (watch) => ({ browser: await browser(watch, {}, 'click'), functions: [adding(watch)] }),
    options: ({ note }) => ({
      ledger: { runId: 'r', save: ({ revision, phase }: Item) => note('save', revision, phase) },
    }),
  }),
  browse(
    'a budget that keeps what was seen last',
    [
      replied(pictured('c1')),
      replied(clicked('c2')),
      replied(pictured('c3'), called('c4')),
      replied(clicked('c5')),
      replied(said('Done')),
    ],
    {
      options: ({ note }) => ({
        contextBudget: {
          maxInputBytes: 1_000_000,
          maxInputImages: 1,
          compact: ({ eligibleCallIds, inputImages }: Item) => {
            note('compact', eligibleCallIds, inputImages);
            return { dropCallIds: [...(eligibleCallIds as string[])], summary: 'Pictures' };
          },
        },
      }),
    },
  ),
  browse(
    'a budget that keeps the last call of the computer too',
    [replied(pictured('c1')), replied(operated('c2')), replied(pictured('c3')), replied(said('Done'))],
    {
      tools: async (watch) => ({ browser: await browser(watch), computer: computer(watch) }),
      options: ({ note }) => ({
        contextBudget: {
          maxInputBytes: 1_000_000,
          maxInputImages: 2,
          compact: ({ eligibleCallIds, inputImages }: Item) => {
            note('compact', eligibleCallIds, inputImages);
            return { dropCallIds: [...(eligibleCallIds as string[])] };
          },
        },
      }),
    },
  ),
];
