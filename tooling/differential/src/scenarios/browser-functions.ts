import type { Scenario } from '../scenario.ts';
import { json } from '../server/reply.ts';
import { ALL, browserCall, browserCalls, readAnswer, scriptedBrowser } from './scripted-browser.ts';
import { diagnosing, type Log } from './scripted-computer.ts';
import { settleAll } from './settle.ts';

const area = 'functions of a browser';
const functions = browserCalls.bind(undefined, area);

const approve = { confirm: () => true, urlPolicy: () => true };

export const browserFunctionScenarios: Scenario[] = [
  functions('what there is', ({ helpers }) => [
    () => Object.keys(helpers).sort(),
    () => helpers.BROWSER_MEMBERS,
    () => helpers.DEFAULT_BROWSER_MEMBERS,
    () => [Object.isFrozen(helpers.BROWSER_MEMBERS), Object.isFrozen(helpers.DEFAULT_BROWSER_MEMBERS)],
  ]),
  functions('what is declared', ({ make }) => [
    () => make().tools(),
    () => make({}, { members: undefined }).tools(),
    () => make({}, { members: undefined, additionalMembers: ['run_script', 'click_at', 'navigate'] }).tools(),
    () => make({}, { members: ['list_tabs', 'zoom', 'click'] }).tools(),
    () => make({}, { members: [] }).tools(),
    () => make({}, { additionalMembers: undefined }).tools().length,
  ]),
  functions('declarations are copies', ({ make }) => {
    const toolset = make();
    return [
      () => {
        for (const tool of toolset.tools()) Object.assign(tool.parameters!, { properties: 'spoiled' });
        return toolset.tools()[0];
      },
    ];
  }),
  functions('drivers that have little', ({ helpers }) => {
    const tools =
      (driver: object, options: object = {}) =>
      () =>
        new helpers.BrowserToolset(driver as never, options as never).tools().map(({ name }) => name);
    const state = () => ({ tabs: [] });
    return [
      tools({ state }),
      tools({ state, screenshot: () => {} }),
      tools({ state, screenshot: 5, zoom: null }),
      tools(Object.create({ state, get_page_text: () => {} })),
      tools({ state, click: () => {}, navigate: () => {} }, approve),
      tools({ state, click_at: () => {} }),
      tools({}),
    ];
  }),
  functions('options that can not be', ({ helpers, log }) => {
    const make =
      (options: unknown, driver: object = scriptedBrowser(log)) =>
      () =>
        new helpers.BrowserToolset(driver as never, options as never).tools().length;
    const { confirm } = approve;
    return [
      make(undefined),
      make({}),
      make({ confirm }),
      make({ urlPolicy: () => true }),
      make({ members: ['navigate'], confirm }),
      make({ members: ['new_tab'], urlPolicy: () => true }),
      make({ members: ['read_diagnostics'] }),
      make({ members: ['screenshot', 'zoom', 'find'] }),
      make({ members: 'screenshot' }),
      make({ members: {} }),
      make({ members: null }),
      make({ members: ['explode'] }),
      make({ members: ['__proto__'] }),
      make({ members: ['constructor'] }),
      make({ members: ['zoom', 'zoom'] }),
      make({ members: [5] }),
      make({ members: new Array(1) }),
      make({ members: ['zoom'], additionalMembers: ['click_at'], confirm }),
      make({ ...approve, additionalMembers: ['explode'] }),
      make({ ...approve, additionalMembers: ['run_script'] }, { state: () => {} }),
      make({ members: ['zoom'] }, { state: () => {} }),
      make({ members: ['list_tabs'] }, { state: () => {} }),
      make({ ...approve, confirmReads: ['click'] }),
      make({ ...approve, confirmReads: ['run_script'] }),
      make({ ...approve, confirmReads: ['zoom'] }),
      make({ ...approve, confirmReads: [] }),
      make({ ...approve, confirmReads: undefined }),
      make({ ...approve, confirmReads: 'zoom' }),
      make({ ...approve, confirmReads: ['zoom', 'zoom'] }),
      make({ ...approve, confirmReads: ['read_diagnostics'] }),
      make({ members: ['zoom'], confirmReads: ['zoom'] }),
      make({ members: ['zoom'], confirmReads: ['zoom'], confirm: 5 }),
      make({ members: ['zoom'], confirmReads: ['find'], confirm }),
      make(Object.create({ members: ['zoom'] })),
    ];
  }),
  {
    area,
    name: 'browser: a conversation',
    server: (_, index) =>
      json({
        id: `resp_${index}`,
        object: 'response',
        status: 'completed',
        output: [browserCall('screenshot')],
      }),
    run: async ({ load }, { client }) => {
      const { BrowserToolset } = await load('helpers/browser');
      const log: Log = [];
      const toolset = new BrowserToolset(scriptedBrowser(log), { ...approve, onDiagnostic: diagnosing(log) });
      const create = (input: unknown[]) =>
        client().responses.create({ model: 'm', input: input as never, tools: toolset.tools() });
      const [call] = (await create([{ role: 'user', content: 'Look' }])).output;
      const answer = await toolset.execute(call as never);
      await create([call, answer]);
      return { log, answer: readAnswer(answer) };
    },
  },
  {
    area,
    name: 'browser: errors for the model',
    server: [],
    run: async (sdk) => {
      const { BrowserError } = await sdk.load('helpers/browser');
      class Own extends BrowserError {}
      const error = new BrowserError('Told');
      return settleAll(
        () => error,
        () => new Own('Told'),
        () => [
          error.name,
          error.message,
          error instanceof sdk.OpenAIError,
          new Own() instanceof BrowserError,
        ],
        () => new sdk.OpenAIError('Other') instanceof BrowserError,
        () => ALL.length,
      );
    },
  },
];
