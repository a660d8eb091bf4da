import type { Scenario } from '../scenario.ts';
import { polluted } from './polluted.ts';
import { ALL, browserCall, browserCalls, MEMBERS } from './scripted-browser.ts';

const area = 'hostile calls of a browser';
const calls = (name: string, make: () => unknown[]): Scenario =>
  browserCalls(area, `hostile: ${name}`, ({ make: toolset, execute }) => {
    const one = toolset();
    return make().map((call) => execute(one, call as never));
  });

const WRONG = [null, 0, -1, 1.5, 1e308, '', 'x', true, [], {}, [null], ['x'], '\uD800', 'é'.repeat(129)];

/** A call for each value that takes the place of one argument. */
const values = (member: string, name: string, ...list: unknown[]): unknown[] =>
  [...list, ...WRONG].map((value) => browserCall(member, { ...MEMBERS[member]![0], [name]: value }));
const argument = (member: string, name: string, ...list: unknown[]): Scenario =>
  calls(`${name} of ${member}`, () => values(member, name, ...list));

const withPolluted = (name: string, target: object, key: string, value: unknown): Scenario =>
  polluted(
    calls(name, () => [
      browserCall('click'),
      browserCall('navigate'),
      browserCall('read_page'),
      browserCall('screenshot'),
      browserCall('find', {}),
      { call_id: 'c', arguments: '{}', type: 'function_call', name: 'browser_list_tabs' },
    ]),
    target,
    key,
    value,
  );

export const hostileBrowserScenarios: Scenario[] = [
  calls('no call at all', () => [undefined, null, 5, 'browser_click', [], {}, [browserCall('click')]]),
  calls('names', () =>
    [
      '',
      'browser_',
      'click',
      'browser_explode',
      'browser___proto__',
      '__proto__',
      'constructor',
      'browser_toString',
      5,
      null,
      ['browser_click'],
    ].map((name) => browserCall('click', undefined, { name })),
  ),
  calls('members of other types', () =>
    ['type', 'call_id', 'status', 'arguments'].flatMap((name) =>
      [undefined, ...WRONG].map((value) => browserCall('list_tabs', {}, { [name]: value })),
    ),
  ),
  calls('members that are missing', () =>
    Object.keys(browserCall('list_tabs')).map((name) => {
      const { [name]: _, ...call } = browserCall('list_tabs') as Record<string, unknown>;
      return call;
    }),
  ),
  calls('members of prototypes', () => {
    const { status: _, ...call } = browserCall('list_tabs') as Record<string, unknown>;
    return [
      Object.assign(Object.create({ status: 'completed' }), call),
      JSON.parse(
        '{"__proto__":{"status":"completed"},"type":"function_call","call_id":"c","name":"browser_list_tabs","arguments":"{}"}',
      ),
      Object.assign(Object.create(null), browserCall('list_tabs')),
    ];
  }),
  calls('states of calls', () =>
    ['in_progress', 'incomplete', 'failed'].map((status) => browserCall('list_tabs', {}, { status })),
  ),
  calls('what can not be copied or sent', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    return [() => 1, Symbol('a'), 10n, cyclic, new Date(0)].map((extra) =>
      browserCall('list_tabs', {}, { extra }),
    );
  }),
  calls('arguments that are none', () =>
    [
      '',
      '{',
      'null',
      '5',
      '"x"',
      '[]',
      '[{}]',
      'undefined',
      '{}{}',
      '{"a":1}',
      '{"__proto__":{}}',
      '{"constructor":1}',
    ].flatMap((text) => [browserCall('list_tabs', text), browserCall('click', text)]),
  ),
  calls('an argument that is missing, and one too many', () =>
    ALL.flatMap((member) => {
      const [args] = MEMBERS[member]!;
      const [first = 'a', ...rest] = Object.keys(args);
      const without = Object.fromEntries(rest.map((name) => [name, (args as Record<string, unknown>)[name]]));
      return [
        browserCall(member, without),
        browserCall(member, { ...args, more: 1 }),
        browserCall(member, { ...without, [`${first}_`]: null }),
        browserCall(member, JSON.stringify(args).replace('{', '{"__proto__":null,')),
      ];
    }),
  ),
  argument('navigate', 'url', 'javascript:alert(1)', 'a'.repeat(5_000)),
  argument('click', 'tab_id', 'a'.repeat(5_000)),
  argument('key', 'keys', ['a', 'a'], ['a', 1]),
  argument('read_page', 'filter', 'all', 'interactive', ['all']),
  argument('scroll', 'direction', 'up', 'left', 'Up'),
  argument('scroll', 'amount', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1, '5'),
  argument('wait_for', 'timeout_ms', 1, 30_000, 30_001),
  argument(
    'zoom',
    'region',
    [0, 0, 1],
    [0, 0, 1, 1, 1],
    [1, 0, 1, 1],
    [0, 1, 1, 1],
    [5, 5, 1, 9],
    [0, 0, 1e308, 1],
    ['0', 0, 1, 1],
  ),
  argument(
    'wait_for',
    'text',
    'a'.repeat(256),
    'a'.repeat(257),
    `  ${'é'.repeat(128)}  `,
    ' \n\t ',
    'a   b',
    '\uDC00a',
  ),
  argument('hover_at', 'x', Number.MAX_SAFE_INTEGER, 2 ** 53),
  argument('set_checked', 'checked', false, 'true'),
  argument('click_at', 'button', 'left', 'middle', 'wheel'),
  argument('click_at', 'click_count', 1, 3, 4, '1'),
  argument(
    'click_at',
    'keys',
    ['Shift', 'Shift'],
    ['Control', 'Alt', 'Meta', 'Shift'],
    ['Control', 'Alt', 'Meta', 'Shift', 'Alt'],
    ['shift'],
  ),
  argument(
    'drag_path',
    'path',
    [{ x: 1, y: 1 }],
    [{ x: 1, y: 1 }, { x: 1 }],
    [
      { x: 1, y: 1 },
      { x: 1, y: 1, z: 1 },
    ],
    [
      { x: 1, y: 1 },
      { x: -1, y: 1 },
    ],
    [{ x: 1, y: 1 }, null],
    [{ x: 1, y: 1 }, [1, 1]],
    Array.from({ length: 100 }, (_, x) => ({ x, y: 0 })),
    Array.from({ length: 101 }, (_, x) => ({ x, y: 0 })),
  ),
  calls('points with names of prototypes', () => [
    browserCall('drag_path', '{"tab_id":null,"keys":[],"path":[{"x":1,"y":1},{"x":1,"__proto__":{"y":1}}]}'),
    browserCall('drag_path', '{"tab_id":null,"keys":[],"path":[{"x":1,"y":1},{"x":1,"y":1,"__proto__":1}]}'),
  ]),
  argument(
    'hold_keys',
    'keys',
    ['a', 'a'],
    ['a'.repeat(64)],
    ['a'.repeat(65)],
    [''],
    'abcdefgh'.split(''),
    'abcdefghi'.split(''),
    ['\uD800'],
  ),
  argument('hold_keys', 'duration_ms', 1, 3_000, 3_001),
  argument('read_page_scoped', 'root', 'a'.repeat(256), 'a'.repeat(257), '🦀'.repeat(64), '🦀'.repeat(65)),
  argument('read_page_scoped', 'depth', 1, 32, 33),
  argument('read_diagnostics', 'source', 'console', 'network'),
  argument('read_diagnostics', 'limit', 1, 100, 101),
  argument('run_script', 'source', 'a'.repeat(10_000), '🦀'),
  argument('upload_file', 'grant_id', 'a'.repeat(256), 'a'.repeat(257)),
  calls('calls one after another with one id', () => [browserCall('click'), browserCall('click')]),
  withPolluted('a status on the prototype of objects', Object.prototype, 'status', 'completed'),
  withPolluted('arguments on the prototype of objects', Object.prototype, 'query', 'spoiled'),
  withPolluted('an observation on the prototype of objects', Object.prototype, 'observation', { version: 1 }),
  withPolluted('detail on the prototype of objects', Object.prototype, 'detail', 'high'),
  withPolluted('isOptIn on the prototype of objects', Object.prototype, 'isOptIn', true),
  withPolluted('toJSON on the prototype of objects', Object.prototype, 'toJSON', () => 'spoiled'),
  withPolluted('toJSON on the prototype of lists', Array.prototype, 'toJSON', () => []),
];
