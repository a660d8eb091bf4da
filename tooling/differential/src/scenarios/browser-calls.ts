import type { Scenario } from '../scenario.ts';
import { ALL, browserCall, browserCalls, readAnswer, STATE, scriptedBrowser } from './scripted-browser.ts';
import { diagnosing, type Log, logged } from './scripted-computer.ts';

const area = 'calls of a browser';
const calls = browserCalls.bind(undefined, area);

export const browserCallScenarios: Scenario[] = [
  calls('every function', ({ make, execute }) => {
    const toolset = make();
    return ALL.map((member) => execute(toolset, browserCall(member)));
  }),
  calls('the same without options', ({ helpers, log }) => {
    const { click: _, ...driver } = scriptedBrowser(log) as never as Record<string, unknown>;
    const members = ['screenshot', 'list_tabs', 'get_page_text', 'wait_for'];
    const toolset = new helpers.BrowserToolset(driver as never, { members: members as never });
    return members.map((member) => async () => readAnswer(await toolset.execute(browserCall(member))));
  }),
  calls('a driver that fails', ({ make, execute, helpers }) => {
    class Own extends helpers.BrowserError {
      override message = 'Told by a class';
    }
    return [
      new helpers.BrowserError('No such element'),
      new helpers.BrowserError(),
      new Own(),
      Object.assign(new helpers.BrowserError('Odd'), { message: { secret: 1 } }),
      new RangeError('secret path'),
      'secret text',
      undefined,
      null,
    ].flatMap((error) => [
      execute(make({ click: () => Promise.reject(error) }), browserCall('click')),
      execute(
        make({
          screenshot: () => {
            throw error;
          },
        }),
        browserCall('screenshot'),
      ),
    ]);
  }),
  calls('a driver that changes what it is given', ({ make, execute }) => {
    const call = browserCall('select_option');
    return [
      execute(
        make({
          select_option: (args: { values: string[] }) => {
            args.values.push('spoiled');
          },
        }),
        call,
      ),
      () => call,
    ];
  }),
  calls('calls left out', ({ make, log }) => {
    const toolset = make({}, { confirmReads: ['find'] });
    const other: Log = [];
    const left =
      (member: string, skip = true, observer?: unknown) =>
      async () => {
        const { ok, output } = await toolset.executeWithStatus(
          browserCall(member),
          undefined,
          skip,
          observer as never,
        );
        return { ok, output: readAnswer(output) };
      };
    return [
      left('click'),
      left('navigate'),
      left('list_tabs'),
      left('find'),
      left('click', false),
      left('upload_file', false),
      left('find', false, diagnosing(other)),
      () => other,
      () => log.length,
    ];
  }),
  calls('one at a time', ({ make, execute, log }) => {
    let release = () => {};
    const toolset = make({ click: () => new Promise<void>((resolve) => (release = resolve)) });
    return [
      async () => {
        const first = execute(toolset, browserCall('click'))();
        const second = await logged([], execute(toolset, browserCall('click')));
        log.push({ status: toolset.close() }, { status: toolset.close() });
        const third = await logged([], execute(toolset, browserCall('click')));
        while (!log.some((line) => 'click' in (line as object))) await new Promise(setImmediate);
        release();
        const output = await first;
        log.push({ status: toolset.close() });
        return { output, second, third, fourth: await logged([], execute(toolset, browserCall('click'))) };
      },
    ];
  }),
  calls('at work again after a failure', ({ make, execute }) => {
    const toolset = make();
    return [
      execute(toolset, browserCall('explode')),
      execute(toolset, browserCall('list_tabs')),
      () => toolset.close(),
      execute(toolset, browserCall('list_tabs')),
    ];
  }),
  calls('an abort before', ({ make, execute }) => {
    const toolset = make();
    return [
      execute(toolset, browserCall('click'), { signal: AbortSignal.abort() }),
      execute(toolset, browserCall('click'), { signal: AbortSignal.abort('Mine') }),
      execute(toolset, browserCall('explode'), { signal: AbortSignal.abort('Mine') }),
      execute(toolset, browserCall('click'), Object.create({ signal: AbortSignal.abort('Inherited') })),
    ];
  }),
  calls('an abort at each point', ({ make, execute, log }) => {
    const at = (point: string, more: object = {}) => {
      const controller = new AbortController();
      const stop = (name: string, value: unknown = true) => {
        if (name === point) controller.abort(new RangeError(`At ${point}`));
        return value;
      };
      const told = diagnosing(log);
      let states = 0;
      const toolset = make(
        {
          state: () => {
            states += 1;
            return stop(`state ${states}`, STATE);
          },
          navigate: () => stop('driver', 'Opened'),
          find: () => stop('driver', null),
          ...more,
        },
        {
          confirmReads: ['find'],
          confirm: () => stop('confirm', point !== 'declined confirm'),
          urlPolicy: () => stop('urlPolicy'),
          onDiagnostic: (event: Parameters<typeof told>[0]) => {
            told(event);
            stop(`${event.stage} ${event.reason}`);
          },
        },
      );
      return ['navigate', 'find'].map((member) =>
        execute(toolset, browserCall(member), { signal: controller.signal }),
      );
    };
    return [
      ...at('state 1'),
      ...at('urlPolicy'),
      ...at('confirm'),
      ...at('declined confirm'),
      ...at('approval completed'),
      ...at('approval policy_failed'),
      ...at('driver'),
      ...at('driver', { navigate: () => 5 }),
      ...at('action completed'),
      ...at('action driver_failed', { navigate: () => Promise.reject(new Error('Mine')) }),
      ...at('output invalid_output', { navigate: () => 5 }),
      ...at('state 2'),
    ];
  }),
  calls('observers that fail', ({ make, execute }) =>
    [
      () => {
        throw new Error('Mine');
      },
      () => Promise.reject(new Error('Mine')),
      null,
    ].map((onDiagnostic) => execute(make({}, { onDiagnostic }), browserCall('click'))),
  ),
  calls('options that change between calls', ({ make, helpers, log }) => {
    const options: Record<string, unknown> = { members: ['click', 'find'], confirm: () => true };
    const driver = { ...scriptedBrowser(log) };
    const toolset = new helpers.BrowserToolset(driver, options as never);
    const call = (member: string) => async () => readAnswer(await toolset.execute(browserCall(member)));
    const change = (target: object, more: object) => () => void Object.assign(target, more);
    return [
      call('click'),
      change(options, { confirm: () => false }),
      call('click'),
      change(options, { confirm: undefined }),
      call('click'),
      change(options, { confirm: 5 }),
      call('click'),
      change(options, { confirm: () => true, members: [] }),
      call('click'),
      change(driver, { click: () => log.push('too late') }),
      call('click'),
      change(driver, { state: () => ({ tabs: [] }) }),
      call('find'),
      change(driver, { state: undefined }),
      call('find'),
      () => make({}, {}).tools().length,
    ];
  }),
  calls('classes', ({ helpers, log }) => {
    class Driver {
      name = 'own';
      state() {
        log.push({ state: this.name });
        return STATE;
      }
      click() {
        log.push({ click: this.name });
      }
    }
    class Options {
      name = 'own';
      confirm() {
        log.push({ confirm: this.name });
        return true;
      }
      onDiagnostic() {
        log.push({ told: this.name });
      }
    }
    const toolset = new helpers.BrowserToolset(new Driver() as never, new Options() as never);
    return [async () => readAnswer(await toolset.execute(browserCall('click')))];
  }),
];
