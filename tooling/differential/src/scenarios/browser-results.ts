import type { Scenario } from '../scenario.ts';
import { ALL, browserCall, browserCalls, PICTURE } from './scripted-browser.ts';

const area = 'results of a browser';

/** Each result by itself, of the methods of these names. */
const results = (name: string, members: readonly string[], ...list: unknown[]): Scenario =>
  browserCalls(area, `results: ${name}`, ({ make, execute }) =>
    list.flatMap((result) =>
      members.map((member) => execute(make({ [member]: () => result }), browserCall(member))),
    ),
  );

const REPORT = { version: 1, text: 'Crabs', elements: [], omitted: [] };
const BUTTON = { ref: 'e1', role: 'button', label: 'Go' };
const elements = (...list: unknown[]): object => ({ ...REPORT, elements: list });
const OUTCOME = { version: 1, status: 'completed', effect: 'completed', cleanup: 'completed' };
const OMISSIONS = [
  'report_limit',
  'text_limit',
  'target_limit',
  'work_limit',
  'frame_limit',
  'unsupported_root',
  'unsupported_control',
  'remote_action',
  'private',
  'value',
  'name_limit',
];
const throwing = (name: string): object =>
  Object.defineProperty({ ...REPORT }, name, {
    enumerable: true,
    get: () => {
      throw new RangeError('secret');
    },
  });
const READS = ['read_page', 'find', 'get_page_text', 'read_diagnostics', 'read_page_scoped'];

class Report {
  version = 1;
  get text() {
    return 'By a getter';
  }
  elements = [BUTTON];
  omitted = [];
  scopes = [{ ref: 's1', label: 'Main', more: 1 }];
}

export const browserResultScenarios: Scenario[] = [
  results(
    'any type',
    ALL.filter((name) => name !== 'list_tabs'),
    undefined,
    null,
    '',
    'text',
    '\uD800',
    5,
    true,
    [],
    {},
    10n,
    () => 1,
  ),
  results(
    'reports',
    READS,
    REPORT,
    { ...REPORT, more: 'left out' },
    { ...REPORT, version: 2 },
    { ...REPORT, text: 5 },
    { ...REPORT, text: '\uDC00' },
    { ...REPORT, text: '🦀'.repeat(2_000) },
    { ...REPORT, elements: undefined },
    { ...REPORT, elements: { length: 0 } },
    { ...REPORT, omitted: null },
    { ...REPORT, omitted: OMISSIONS },
    { ...REPORT, omitted: [...OMISSIONS, 'private'] },
    { ...REPORT, omitted: ['private', 'private'] },
    { ...REPORT, omitted: ['brand_new'] },
    { ...REPORT, omitted: [5] },
    { ...REPORT, omitted: new Array(1) },
    { ...REPORT, scopes: [] },
    new Report(),
    Object.create(REPORT),
    JSON.parse('{"__proto__":{"version":1},"text":"a","elements":[],"omitted":[]}'),
    throwing('text'),
    throwing('elements'),
  ),
  results(
    'elements',
    ['read_page'],
    elements(BUTTON),
    elements(BUTTON, BUTTON),
    elements(BUTTON, { ...BUTTON, ref: 'e2', value: '', more: 1 }),
    elements(null),
    elements('e1'),
    elements([]),
    { ...REPORT, elements: new Array(1) },
    ...['textbox', 'combobox', 'checkbox', 'radio', 'slider', 'listbox', 'link', '', null, 'constructor'].map(
      (role) =>
        elements({ ...BUTTON, role, checked: true, options: [{ label: 'a', value: '', selected: false }] }),
    ),
    elements({ ...BUTTON, ref: '' }),
    elements({ ...BUTTON, ref: 5 }),
    elements({ ...BUTTON, ref: 'a'.repeat(256) }),
    elements({ ...BUTTON, ref: 'é'.repeat(129) }),
    elements({ ...BUTTON, label: '' }),
    elements({ ...BUTTON, label: 'a'.repeat(257) }),
    elements({ ...BUTTON, label: '\uD800' }),
    elements({ ...BUTTON, value: 'a'.repeat(512) }),
    elements({ ...BUTTON, value: 'a'.repeat(513) }),
    elements({ ...BUTTON, value: null }),
    elements({ ...BUTTON, checked: 'spoiled' }),
    elements({ ...BUTTON, role: 'checkbox', checked: 'yes' }),
    elements({ ...BUTTON, role: 'radio', checked: null }),
    elements({ ...BUTTON, role: 'checkbox', checked: undefined }),
    elements({ ...BUTTON, options: null }),
    elements({ ...BUTTON, options: {} }),
    elements({ ...BUTTON, options: [] }),
    elements({ ...BUTTON, options: [null] }),
    elements({ ...BUTTON, options: new Array(2) }),
    elements({ ...BUTTON, options: [{ label: '', value: 'a' }] }),
    elements({ ...BUTTON, options: [{ label: 'a' }] }),
    elements({ ...BUTTON, options: [{ label: 'a', value: 'a'.repeat(513) }] }),
    elements({ ...BUTTON, role: 'listbox', options: [{ label: 'a', value: 'a', selected: 1 }] }),
    elements({ ...BUTTON, options: [{ label: 'a', value: 'a', selected: 1 }] }),
  ),
  results('a text with elements', ['get_page_text', 'read_diagnostics'], elements(BUTTON)),
  results(
    'scopes',
    ['read_page_scoped'],
    {
      ...REPORT,
      scopes: [
        { ref: 's1', label: 'Main', more: 1 },
        { ref: 's2', label: 'Side' },
      ],
    },
    {
      ...REPORT,
      scopes: [
        { ref: 's1', label: 'Main' },
        { ref: 's1', label: 'Side' },
      ],
    },
    { ...elements(BUTTON), scopes: [{ ref: 'e1', label: 'Main' }] },
    { ...elements(BUTTON), scopes: [{ ref: 'e2', label: 'Main' }] },
    { ...REPORT, scopes: [null] },
    { ...REPORT, scopes: [{ ref: '', label: 'Main' }] },
    { ...REPORT, scopes: [{ ref: 's1', label: 'a'.repeat(257) }] },
    { ...REPORT, scopes: 'text' },
    { ...REPORT, scopes: new Array(1) },
  ),
  results(
    'pictures',
    ['screenshot', 'zoom'],
    PICTURE,
    { type: 'input_image', file_id: 'file-1' },
    { type: 'input_image', file_id: 'file-1', image_url: null, detail: null, prompt_cache_breakpoint: null },
    { ...PICTURE, image_url: null },
    { ...PICTURE, image_url: undefined, file_id: undefined },
    { ...PICTURE, image_url: '' },
    { ...PICTURE, image_url: ' ', file_id: 'file-1' },
    { ...PICTURE, image_url: 5 },
    { ...PICTURE, type: 'computer_screenshot' },
    ...['low', 'high', 'original', 'huge', 5].map((detail) => ({ ...PICTURE, detail })),
    { ...PICTURE, more: 1 },
    { ...PICTURE, toJSON: () => 1 },
    ...[
      { mode: 'explicit' },
      { mode: 'explicit', ttl: '30m' },
      { mode: 'explicit', ttl: '12h' },
      { mode: 'explicit', ttl: '1h' },
      { mode: 'auto' },
      {},
      'explicit',
      [],
      { mode: 'explicit', more: 1 },
    ].map((prompt_cache_breakpoint) => ({ ...PICTURE, prompt_cache_breakpoint })),
    Object.create(PICTURE),
    Promise.resolve(PICTURE),
  ),
  results(
    'files',
    ['upload_file', 'download_file'],
    ...['completed', 'refused', 'unknown', 'interrupted', 'brand_new', null, 'constructor'].flatMap(
      (status) =>
        ['completed', 'none', 'unknown', undefined].map((effect) => ({ ...OUTCOME, status, effect })),
    ),
    ...['not_started', 'pending', 'other', null].map((cleanup) => ({ ...OUTCOME, cleanup })),
    { ...OUTCOME, version: 2 },
    { ...OUTCOME, path: '/secret' },
    Object.create(OUTCOME),
  ),
  results(
    'lists that grow while they are read',
    ['read_page'],
    (() => {
      const list: unknown[] = [];
      list.push({
        ...BUTTON,
        get ref() {
          list.push({ ...BUTTON, ref: `e${list.length + 1}` });
          return 'e1';
        },
      });
      return elements(...[]) && { ...REPORT, elements: list };
    })(),
  ),
];
