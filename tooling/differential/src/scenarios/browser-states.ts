import type { Scenario } from '../scenario.ts';
import { browserCall, browserCalls, STATE } from './scripted-browser.ts';

const area = 'states of a browser';

/** Each state by itself: that before and after one call, or one after another for a list of them. */
const states = (name: string, ...list: unknown[]): Scenario =>
  browserCalls(area, `states: ${name}`, ({ make, execute }) =>
    list.map((given) => {
      const turns: unknown[] = Array.isArray(given) ? given : [given, given];
      let turn = 0;
      const state = () => turns[turn++];
      return execute(make({ state }), browserCall('list_tabs'));
    }),
  );

const TAB = { id: 't1', title: 'Crabs', url: 'https://example.com/a', active: true };
const tabs = (...list: unknown[]): object => ({ tabs: list });
const change = (sequence: number, more: object = {}): object => ({
  type: 'navigation',
  sequence,
  tab_id: 't1',
  ...more,
});
const seen = (more: object = {}, ...list: unknown[]): object => ({
  version: 1,
  sequence: list.length,
  dropped_changes: 0,
  title_truncated: false,
  changes: list,
  ...more,
});
const observed = (observation: unknown, ...list: object[]): object => ({
  tabs: list.length === 0 ? [TAB] : list,
  observation,
});
const at = (url: unknown): object => ({ ...TAB, url });

const URLS = [
  'https://example.com',
  'https://user:pass@example.com/path?token=secret#x',
  'HTTPS://EXAMPLE.COM:443/',
  'http://example.com:8080',
  'http://example.com.',
  'http://localhost:3000/a',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0x7f.0.0.1/',
  'http://2130706433/',
  'http://0177.0.0.1/',
  'http://[::1]:8080/',
  'http://[fe80::1%25eth0]/',
  'http://ex%61mple.com/',
  'http://us%65r@example.com/',
  'http://a@b@example.com/',
  'http://exa mple.com/',
  'http://exa\\mple.com/',
  'http://exa\tmple.com/',
  'http://münchen.example/',
  'http://xn--mnchen-3ya.example/',
  'http://under_score.example/',
  'http://-a.example/',
  `http://${'a'.repeat(64)}.example/`,
  `http://${'a.'.repeat(1_500)}example/`,
  'http:///path',
  'http://',
  'https:example.com',
  '//example.com',
  'about:blank',
  'about:blank#a',
  'about:config',
  'file:///etc/passwd',
  'data:text/html,secret',
  'javascript:alert(1)',
  'blob:https://example.com/1',
  'ftp://user:pass@example.com/',
  'chrome://settings/passwords',
  'crab',
  '',
  '\uD800',
  5,
  null,
];

export const browserStateScenarios: Scenario[] = [
  states('none at all', undefined, null, 'text', 5, {}, { tabs: null }, { tabs: {} }, { tabs: 'x' }, [
    [],
    [],
  ]),
  states(
    'tabs',
    tabs(),
    STATE,
    tabs({ ...TAB, favicon: 'secret' }),
    tabs(TAB, TAB),
    tabs(TAB, { ...TAB, id: 't2' }),
    tabs({ ...TAB, active: false }),
    tabs(null),
    tabs('t1'),
    tabs([]),
    { tabs: new Array(1) },
    ...['id', 'title', 'url', 'active'].flatMap((name) =>
      [undefined, null, 5, '', {}].map((value) => tabs({ ...TAB, [name]: value })),
    ),
    tabs({ ...TAB, title: '\uD800' }),
    tabs({ ...TAB, id: 'a'.repeat(500) }),
    Object.create(STATE),
    JSON.parse('{"__proto__":{"tabs":[]}}'),
    Object.defineProperty({}, 'tabs', {
      get: () => {
        throw new RangeError('secret');
      },
    }),
  ),
  states('URLs', ...URLS.map((url) => tabs(at(url)))),
  states('URLs of drivers that count', ...URLS.map((url) => observed(seen(), at(url) as never))),
  states(
    'what drivers that count say of tabs',
    observed(seen()),
    observed(undefined),
    observed(seen({ title_truncated: true })),
    ...['a'.repeat(1_024), 'a'.repeat(1_025), '🦀'.repeat(300), `${'a'.repeat(1_023)}é`, '\uD800', ''].map(
      (title) => observed(seen(), { ...TAB, title }),
    ),
    ...['', 'a'.repeat(128), 'a'.repeat(129), '\uDC00'].map((id) => observed(seen(), { ...TAB, id })),
  ),
  states(
    'counts that are none',
    ...[null, 5, 'text', [], {}].map((observation) => observed(observation)),
    observed(seen({ version: 2 })),
    observed(seen({ sequence: 1 })),
    observed(seen({ sequence: -1 })),
    observed(seen({ sequence: '0' })),
    observed(seen({ dropped_changes: 1 })),
    observed(seen({ dropped_changes: 5, sequence: 5 })),
    observed(seen({ dropped_changes: Number.MAX_SAFE_INTEGER, sequence: Number.MAX_SAFE_INTEGER })),
    observed(seen({ title_truncated: 0 })),
    observed(seen({ changes: {} })),
    observed(seen({}, null)),
    observed(seen({}, change(2))),
    observed(seen({ changes: new Array(1), sequence: 1 })),
    observed({ ...seen(), more: 'left out' }),
  ),
  states(
    'changes',
    observed(
      seen(
        {},
        change(1, { type: 'tab_opened', url: 'secret' }),
        change(2, { type: 'tab_closed' }),
        change(3, { type: 'tab_switched' }),
        change(4),
        change(5, { type: 'navigation_refused', tab_id: null, reason: 'policy' }),
        change(6, { type: 'navigation_refused', reason: 'unsupported' }),
        change(7, { type: 'dialog_dismissed', kind: 'alert', text: 'secret' }),
        change(8, { type: 'download', status: 'blocked', name: 'secret' }),
        change(9, { type: 'download', tab_id: null, status: 'completed' }),
      ),
    ),
    ...[
      { type: 'brand_new' },
      { type: '__proto__' },
      { type: null },
      { tab_id: null },
      { tab_id: '' },
      { tab_id: 'a'.repeat(129) },
      { type: 'navigation_refused', reason: 'other' },
      { type: 'navigation_refused', tab_id: 5, reason: 'policy' },
      { type: 'dialog_dismissed', kind: 'other' },
      { type: 'dialog_dismissed', kind: 'window' },
      { type: 'dialog_dismissed', tab_id: null, kind: 'alert' },
      { type: 'download', status: 'failed' },
      { type: 'download' },
    ].map((more) => observed(seen({}, change(1, more)))),
  ),
  states(
    'counts that go on',
    [observed(seen({}, change(1))), observed(seen({}, change(1), change(2)))],
    [observed(seen({}, change(1))), observed(seen({ dropped_changes: 1, sequence: 2 }, change(2)))],
    [observed(seen({}, change(1))), observed(seen({ dropped_changes: 3, sequence: 4 }, change(4)))],
    [
      observed(seen({}, change(1), change(2))),
      observed(seen({ dropped_changes: 1, sequence: 2 }, change(2))),
    ],
    [observed(seen({}, change(1))), observed(seen())],
    [observed(seen({}, change(1))), observed(seen({}, change(1, { tab_id: 't2' })))],
    [
      observed(seen({}, change(1), change(2))),
      observed(seen({ dropped_changes: 1, sequence: 2 }, change(2, { tab_id: 't2' }))),
    ],
    [
      observed(seen({ dropped_changes: 1, sequence: 2 }, change(2))),
      observed(seen({}, change(1), change(2))),
    ],
    [observed(seen({ dropped_changes: 1, sequence: 1 })), observed(seen({}, change(1)))],
    [observed(seen({}, change(1))), tabs(TAB)],
    [tabs(TAB), observed(seen({}, change(1)))],
  ),
  browserCalls(area, 'states: a driver that fails to tell', ({ make, execute, helpers }) =>
    [new helpers.BrowserError('Told'), new RangeError('secret'), undefined].flatMap((error) => {
      let turn = 0;
      return [
        execute(make({ state: () => Promise.reject(error) }), browserCall('click')),
        execute(make({ state: () => (turn++ === 0 ? STATE : Promise.reject(error)) }), browserCall('click')),
      ];
    }),
  ),
  browserCalls(area, 'states: drivers without', ({ helpers }) =>
    [
      {},
      { state: 5 },
      Object.defineProperty({}, 'state', {
        get: () => {
          throw new RangeError('secret');
        },
      }),
    ].map((driver) => () => new helpers.BrowserToolset(driver as never).execute(browserCall('list_tabs'))),
  ),
];
