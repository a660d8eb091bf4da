import type { BrowserDriver, BrowserToolset } from 'openai/helpers/browser';
import type { Scenario, Sdk } from '../scenario.ts';
import { diagnosing, type Log, logged } from './scripted-computer.ts';

type Answers = Readonly<Record<string, unknown>>;

export const STATE = {
  tabs: [
    { id: 't1', title: 'Crabs', url: 'https://user:secret@example.com:8443/crabs?q=1#top', active: true },
    { id: 't2', title: '', url: 'about:blank', active: false },
  ],
};
export const PICTURE = { type: 'input_image', image_url: 'data:image/png;base64,AA==', detail: 'auto' };
const REPORT = { version: 1, text: 'Crabs', elements: [], omitted: [] };
const OUTCOME = { version: 1, status: 'completed', effect: 'completed', cleanup: 'completed' };

/** Arguments that each function takes, and what its method gives if nothing else is said. */
export const MEMBERS: Readonly<Record<string, readonly [args: object, result: unknown]>> = {
  navigate: [{ url: 'https://example.com', tab_id: null }, 'Opened'],
  read_page: [{ tab_id: null, filter: 'interactive' }, REPORT],
  read_page_scoped: [
    { tab_id: 't1', root: null, depth: 32, filter: 'all' },
    { ...REPORT, scopes: [] },
  ],
  read_diagnostics: [{ tab_id: null, source: 'console', limit: 100 }, REPORT],
  run_script: [{ tab_id: null, source: 'return 1', timeout_ms: 30_000 }, '1'],
  upload_file: [{ grant_id: 'grant' }, OUTCOME],
  download_file: [{ grant_id: 'grant' }, OUTCOME],
  get_page_text: [{ tab_id: null }, REPORT],
  find: [{ query: 'crab', tab_id: null }, null],
  click: [{ target: 'e1', tab_id: null }, undefined],
  click_at: [
    { tab_id: null, x: 0, y: 5, button: 'middle', click_count: 3, keys: ['Shift', 'Alt'] },
    'Clicked',
  ],
  drag_path: [
    {
      tab_id: null,
      path: [
        { x: 1, y: 2 },
        { y: 3, x: 4 },
      ],
      keys: [],
    },
    undefined,
  ],
  hold_keys: [{ tab_id: null, keys: ['a', 'Space'], duration_ms: 3_000 }, undefined],
  type: [{ text: '', target: null, tab_id: null }, 'Typed'],
  key: [{ keys: [], tab_id: null }, null],
  scroll: [{ direction: 'up', amount: 0, tab_id: null }, undefined],
  scroll_to: [{ target: 'e1', tab_id: null }, undefined],
  wait_for: [{ text: ' crab \n', timeout_ms: 1, tab_id: null }, 'Seen'],
  select_option: [{ target: 'e1', values: ['a'], tab_id: null }, undefined],
  hover: [{ target: 'e1', tab_id: null }, undefined],
  hover_at: [{ tab_id: null, x: 1, y: 1 }, undefined],
  set_checked: [{ tab_id: null, target: 'e1', checked: false }, undefined],
  screenshot: [{ tab_id: null }, PICTURE],
  zoom: [{ tab_id: null, region: [0, 0, 1, 1] }, PICTURE],
  new_tab: [{ url: null }, undefined],
  list_tabs: [{}, undefined],
  switch_tab: [{ tab_id: 't2' }, undefined],
  close_tab: [{ tab_id: 't2' }, undefined],
};
export const ALL = Object.keys(MEMBERS);

/** A driver with every method, which writes down what it is asked for. An answer that is a function is called. */
export function scriptedBrowser(log: Log, answers: Answers = {}): BrowserDriver {
  const answer = (name: string, fallback: unknown, ...asked: unknown[]): unknown => {
    const own = Object.hasOwn(answers, name) ? answers[name] : fallback;
    return typeof own === 'function' ? own(...asked) : own;
  };
  const methods = ALL.filter((name) => name !== 'list_tabs').map((name) => [
    name,
    (args: unknown, options: { signal?: AbortSignal }) => {
      log.push({ [name]: args, aborted: options.signal?.aborted });
      return answer(name, MEMBERS[name]?.[1], args, options);
    },
  ]);
  return {
    ...Object.fromEntries(methods),
    state: (options: { signal?: AbortSignal }) => {
      log.push({ state: options.signal?.aborted });
      return answer('state', STATE, options);
    },
  };
}

export const browserCall = (member: string, args: unknown = MEMBERS[member]?.[0], more: object = {}): never =>
  ({
    type: 'function_call',
    id: 'fc_1',
    call_id: 'call_1',
    status: 'completed',
    name: `browser_${member}`,
    arguments: typeof args === 'string' ? args : JSON.stringify(args),
    ...more,
  }) as never;

/** The answer to a call, with the JSON in it read. */
export function readAnswer(answer: { output: unknown; call_id?: unknown; type: string }): object {
  const parts = (answer.output as { text?: string }[]).map((part) => {
    if (part.text === undefined) return part;
    const told = JSON.parse(part.text) as object;
    return { ...part, text: Object.keys(told), told };
  });
  return { ...answer, output: parts };
}

/** What the calls of a scenario are made with. */
export interface Browser {
  readonly log: Log;
  readonly helpers: Awaited<ReturnType<typeof loadBrowser>>;
  /** A toolset that has every function and approves everything, unless the options say something else. */
  make(answers?: Answers, options?: object): BrowserToolset;
  execute(toolset: BrowserToolset, call: never, options?: object): () => Promise<object>;
}

const loadBrowser = ({ load }: Sdk) => load('helpers/browser');

/** Calls one after another, each of which may fail. */
export const browserCalls = (
  area: string,
  name: string,
  run: (browser: Browser) => (() => unknown)[],
): Scenario => ({
  area,
  name: `browser: ${name}`,
  server: [],
  run: async (sdk) => {
    const helpers = await loadBrowser(sdk);
    const log: Log = [];
    const approved = {
      members: ALL,
      confirm: () => true,
      urlPolicy: () => true,
      onDiagnostic: diagnosing(log),
    };
    const make = (answers: Answers = {}, options: object = {}): BrowserToolset =>
      new helpers.BrowserToolset(scriptedBrowser(log, answers), { ...approved, ...options } as never);
    const execute =
      (toolset: BrowserToolset, call: never, options: object = {}) =>
      async () =>
        readAnswer(await toolset.execute(call, options));
    return logged(log, ...run({ log, helpers, make, execute }));
  },
});
