import type { Scenario } from '../scenario.ts';
import { ALL, browserCall, browserCalls } from './scripted-browser.ts';
import { approving } from './scripted-computer.ts';

const area = 'approvals of a browser';
const calls = browserCalls.bind(undefined, area);

const READS = [
  'read_page',
  'read_page_scoped',
  'read_diagnostics',
  'get_page_text',
  'find',
  'wait_for',
  'screenshot',
  'zoom',
  'list_tabs',
];

export const browserApprovalScenarios: Scenario[] = [
  calls('what is asked', ({ make, execute, log }) => {
    const toolset = make({}, { confirm: approving(log), urlPolicy: approving(log) });
    return [
      ...ALL.map((member) => execute(toolset, browserCall(member))),
      execute(toolset, browserCall('new_tab', { url: 'https://example.com' })),
      execute(toolset, browserCall('navigate', { url: '', tab_id: 't9' })),
    ];
  }),
  calls('answers that are no yes', ({ make, execute, helpers, log }) =>
    [
      () => false,
      () => undefined,
      () => 1,
      () => 'true',
      () => Promise.resolve('yes'),
      () => {
        throw new RangeError('secret');
      },
      () => Promise.reject(new helpers.BrowserError('Ask the user first')),
      () => Promise.reject(undefined),
    ].flatMap((answer) => [
      execute(make({}, { confirm: approving(log, answer) }), browserCall('click')),
      execute(make({}, { urlPolicy: approving(log, answer) }), browserCall('navigate')),
      execute(make({}, { urlPolicy: approving(log, answer) }), browserCall('new_tab')),
      execute(make({}, { confirm: approving(log, answer) }), browserCall('read_diagnostics')),
      execute(make({}, { confirm: approving(log, answer), confirmReads: ['find'] }), browserCall('find')),
    ]),
  ),
  calls('callbacks that change what they are shown', ({ make, execute, log }) => {
    const spoil = (context: {
      arguments: Record<string, unknown>;
      state: { tabs: unknown[] } | null;
      call_id: string;
    }) => {
      log.push(JSON.parse(JSON.stringify(context)));
      context.arguments.url = 'https://spoiled.example';
      context.state?.tabs.splice(0);
      context.call_id = 'spoiled';
      (context.arguments.values as string[] | undefined)?.push('spoiled');
      return true;
    };
    const toolset = make({}, { confirm: spoil, urlPolicy: spoil, confirmReads: ['find'] });
    return ['navigate', 'find', 'select_option'].map((member) => execute(toolset, browserCall(member)));
  }),
  calls('what a context has', ({ make, execute, log }) => {
    const look = (context: { state: object | null }) => {
      const names = (value: object) => Object.getOwnPropertyNames(value).sort();
      log.push({ context: names(context), state: context.state && names(context.state) });
      return true;
    };
    const toolset = make({}, { confirm: look, urlPolicy: look, confirmReads: ['find'] });
    return [execute(toolset, browserCall('navigate')), execute(toolset, browserCall('find'))];
  }),
  calls('reads that are approved before anything is read', ({ make, execute, log }) => {
    const toolset = make({}, { confirm: approving(log), confirmReads: READS });
    return READS.map((member) => execute(toolset, browserCall(member)));
  }),
  calls('reads that are not approved', ({ make, execute, log }) => {
    const toolset = make({}, { confirm: approving(log, () => false), confirmReads: READS });
    return [
      ...READS.map((member) => execute(toolset, browserCall(member))),
      execute(toolset, browserCall('find', '{')),
      execute(toolset, browserCall('find', { query: 5, tab_id: null })),
      execute(toolset, browserCall('click')),
    ];
  }),
  calls('reads of whose approval nothing is left', ({ helpers, log, execute }) => {
    const options: Record<string, unknown> = {
      members: ['find'],
      confirm: () => true,
      confirmReads: ['find'],
    };
    const driver = { state: () => log.push('state'), find: () => log.push('find') };
    const toolset = new helpers.BrowserToolset(driver as never, options as never);
    return [() => delete options.confirm, execute(toolset, browserCall('find'))];
  }),
];
