import type { Scenario } from '../scenario.ts';
import {
  ACTIONS,
  approving,
  computerCall,
  computerCalls,
  diagnosing,
  type Log,
  logged,
  SCREENSHOT,
  scriptedComputer,
} from './scripted-computer.ts';

const area = 'computer calls';

const calls = computerCalls.bind(undefined, area);

export const computerCallScenarios: Scenario[] = [
  calls('every action', ({ toolset, options }) => [
    () => toolset.execute(computerCall({ actions: ACTIONS }), options()),
  ]),
  calls('each action by itself, as older models call', ({ toolset, options }) =>
    ACTIONS.map(
      (action) => () => toolset.execute(computerCall({ actions: undefined, action } as object), options()),
    ),
  ),
  calls('without options, and without safety checks', ({ toolset }) => [
    () => toolset.execute(computerCall()),
    () => toolset.execute(computerCall({ pending_safety_checks: undefined })),
    () =>
      toolset.execute(
        computerCall({ action: { type: 'wait' }, actions: undefined, pending_safety_checks: undefined }),
      ),
  ]),
  calls('a screenshot at the end, and in the middle', ({ toolset, log, options }) => [
    () =>
      toolset.execute(
        computerCall({ actions: [{ type: 'screenshot' }, { type: 'wait' }, { type: 'screenshot' }] }),
        options({ beforeAction: approving(log) }),
      ),
  ]),
  calls('a driver that changes what it is given', ({ make, log, options }) => [
    () =>
      make({
        type: (action: { text: string; type: string }) => {
          action.text = 'spoiled';
          action.type = 'screenshot';
        },
      }).execute(
        computerCall({ actions: [{ type: 'type', text: 'a' }] }),
        options({ beforeAction: approving(log) }),
      ),
  ]),
  calls('a driver that fails', ({ make, options }) =>
    [
      () => {
        throw new RangeError('No such window');
      },
      () => Promise.reject(undefined),
      () => Promise.reject('text'),
    ].flatMap((fail) => [
      () =>
        make({ wait: fail }).execute(
          computerCall({ actions: [{ type: 'wait' }, { type: 'wait' }] }),
          options(),
        ),
      () => make({ screenshot: fail }).execute(computerCall(), options()),
    ]),
  ),
  calls('screenshots that are none', ({ make, options }) =>
    [
      undefined,
      null,
      'data:image/png;base64,AA==',
      [SCREENSHOT],
      {},
      { type: 'computer_screenshot' },
      { ...SCREENSHOT, type: 'input_image' },
      { ...SCREENSHOT, image_url: '' },
      { ...SCREENSHOT, image_url: ' \n' },
      { ...SCREENSHOT, image_url: null },
      { ...SCREENSHOT, image_url: 5 },
      { ...SCREENSHOT, file_id: null },
      { ...SCREENSHOT, file_id: '' },
      { type: 'computer_screenshot', file_id: {} },
      Object.create({ __proto__: null }),
    ].map((screenshot) => () => make({ screenshot: () => screenshot }).execute(computerCall(), options())),
  ),
  calls('screenshots of all kinds', ({ make }) => {
    class Shot {
      type = 'computer_screenshot';
      get image_url() {
        return 'https://example.com/a.png';
      }
      extra = 'left out';
    }
    return [
      { ...SCREENSHOT, file_id: 'file-1' },
      { type: 'computer_screenshot', file_id: 'file-1', image_url: undefined },
      { ...SCREENSHOT, detail: 'high', toJSON: () => 'other' },
      new Shot(),
      Promise.resolve(SCREENSHOT),
    ].map((screenshot) => () => make({ screenshot: () => screenshot }).execute(computerCall()));
  }),
  calls('one at a time', ({ make, log, options }) => {
    let release = () => {};
    const held = make({ wait: () => new Promise<void>((resolve) => (release = resolve)) });
    return [
      async () => {
        const first = held.execute(computerCall(), options());
        const second = await logged([], () => held.execute(computerCall(), options()));
        const refusedRun = await logged([], () => held.run({} as never, {} as never));
        log.push({ status: held.close() }, { status: held.close() });
        const third = await logged([], () => held.execute(computerCall(), options()));
        release();
        const output = await first;
        log.push({ status: held.close() });
        const fourth = await logged([], () => held.execute(computerCall(), options()));
        return { output, second, refusedRun, third, fourth };
      },
    ];
  }),
  calls('closed, and at work again after a failure', ({ make, options }) => {
    const toolset = make();
    const closed = make();
    return [
      () => toolset.execute(computerCall({ status: 'incomplete' }), options()),
      () => toolset.execute(computerCall(), options()),
      () => toolset.close(),
      () => closed.close(),
      () => closed.execute(computerCall(), options()),
      () => closed.run({} as never, {} as never),
    ];
  }),
  calls('observers that fail', ({ toolset }) =>
    [
      () => {
        throw new Error('Mine');
      },
      () => Promise.reject(new Error('Mine')),
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: it is the odd thing
        then: () => {
          throw new Error('Mine');
        },
      }),
      (event: object) => Object.assign(event, { call_id: 'spoiled' }),
    ].map((onDiagnostic) => () => toolset.execute(computerCall(), { onDiagnostic } as never)),
  ),
  calls('options of a class', ({ toolset, log }) => {
    class Options {
      name = 'own';
      beforeAction() {
        log.push({ this: this.name });
        return true;
      }
      get onDiagnostic() {
        return diagnosing(log);
      }
    }
    return [() => toolset.execute(computerCall(), new Options() as never)];
  }),
  {
    area,
    name: 'computer: drivers',
    server: [],
    run: async ({ load }) => {
      const { ComputerToolset } = await load('helpers/computer');
      const log: Log = [];
      class Driver {
        name = 'own';
      }
      for (const name of Object.keys(scriptedComputer(log)))
        Object.defineProperty(Driver.prototype, name, {
          configurable: true,
          writable: true,
          value(this: Driver) {
            log.push({ [name]: this.name });
            return { ...SCREENSHOT };
          },
        });
      const driver = new Driver();
      const toolset = new ComputerToolset(driver as never);
      Object.assign(driver, { wait: () => log.push('too late') });
      const without = (name: string, value?: unknown) => () =>
        new ComputerToolset({ ...scriptedComputer(log), [name]: value } as never);
      return logged(
        log,
        () => toolset.execute(computerCall()),
        without('click'),
        without('screenshot', null),
        without('double_click', {}),
        () => new ComputerToolset({} as never),
        () => new ComputerToolset(undefined as never),
        () => Object.keys(toolset.close()),
      );
    },
  },
  {
    area,
    name: 'computer: what is checked is a copy',
    server: [],
    run: async ({ load, ComputerToolset: root }) => {
      const { ComputerToolset } = await load('helpers/computer');
      const call = computerCall({ actions: [{ type: 'double_click', x: 1, y: 1 }], extra: { a: 1 } });
      Object.freeze(call);
      const checked = ComputerToolset.validate(call);
      return { same: root === ComputerToolset, isCopy: checked !== call, checked, call };
    },
  },
];
