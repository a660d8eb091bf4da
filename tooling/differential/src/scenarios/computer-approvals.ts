import type { Scenario } from '../scenario.ts';
import {
  ACTIONS,
  approving,
  CHECKS,
  computerCall,
  computerCalls,
  diagnosing,
  SCREENSHOT,
} from './scripted-computer.ts';

const area = 'approvals of computer calls';
const calls = computerCalls.bind(undefined, area);

export const computerApprovalScenarios: Scenario[] = [
  calls('safety checks that are approved', ({ toolset, log, options }) => [
    () =>
      toolset.execute(
        computerCall({ pending_safety_checks: CHECKS }),
        options({ approveSafetyChecks: approving(log) }),
      ),
  ]),
  calls('safety checks that are not approved', ({ toolset, log, options }) =>
    [
      undefined,
      approving(log, () => false),
      approving(log, () => 'yes'),
      approving(log, () => Promise.resolve(1)),
      approving(log, () => {
        throw new RangeError('Mine');
      }),
      approving(log, () => Promise.reject(undefined)),
    ].map(
      (approveSafetyChecks) => () =>
        toolset.execute(computerCall({ pending_safety_checks: CHECKS }), options({ approveSafetyChecks })),
    ),
  ),
  calls('each action is approved', ({ toolset, log, options }) => [
    () =>
      toolset.execute(
        computerCall({ actions: ACTIONS, pending_safety_checks: CHECKS }),
        options({ approveSafetyChecks: approving(log), beforeAction: approving(log) }),
      ),
  ]),
  calls('an action that is not approved', ({ toolset, log, options }) =>
    [
      () => false,
      () => 1,
      () => undefined,
      () => Promise.resolve('true'),
      () => {
        throw new SyntaxError('Mine');
      },
    ].map(
      (answer) => () =>
        toolset.execute(
          computerCall({ actions: [{ type: 'wait' }, { type: 'type', text: 'a' }, { type: 'wait' }] }),
          options({
            beforeAction: approving(log, (action: { type: string }) => action.type === 'wait' || answer()),
          }),
        ),
    ),
  ),
  calls('the last screenshot is not approved', ({ toolset, log, options }) => [
    () =>
      toolset.execute(
        computerCall(),
        options({ beforeAction: approving(log, (action: { type: string }) => action.type === 'wait') }),
      ),
  ]),
  calls('callbacks that change what they are shown', ({ toolset, log, options }) => {
    const call = computerCall({
      actions: [{ type: 'type', text: 'a' }, { type: 'wait' }],
      pending_safety_checks: CHECKS,
    });
    const spoil = (shown: { call: Record<string, unknown>; action?: { text?: string } }) => {
      (shown.call.actions as { text?: string }[])[0]!.text = 'spoiled';
      shown.call.pending_safety_checks = [];
      shown.call.call_id = 'spoiled';
      if (shown.action) shown.action.text = 'spoiled';
      return true;
    };
    return [
      () =>
        toolset.execute(
          call,
          options({
            approveSafetyChecks: approving(log, (shown: Record<string, unknown>) => spoil({ call: shown })),
            beforeAction: approving(log, (action: object, shown: Record<string, unknown>) =>
              spoil({ call: shown, action }),
            ),
          }),
        ),
      () => call,
    ];
  }),
  calls('a callback that replaces, freezes and seals the lists of a call', ({ toolset, log, options }) => {
    const look = (_: unknown, shown: Record<string, unknown>) => {
      const { actions } = shown;
      const same = shown.actions === actions;
      shown.actions = ['mine'];
      const replaced = JSON.stringify(shown.actions);
      Object.freeze(shown);
      const attempt = (value: unknown) => {
        try {
          shown.pending_safety_checks = value;
          return 'set';
        } catch (error) {
          return (error as Error).constructor.name;
        }
      };
      const outcome = attempt(['x']);
      const { pending_safety_checks: checks } = shown;
      log.push({ same, replaced, outcome, keys: Object.keys(shown), checks });
      return shown.pending_safety_checks === checks;
    };
    return [
      () =>
        toolset.execute(
          computerCall({ pending_safety_checks: CHECKS }),
          options({ approveSafetyChecks: () => true, beforeAction: look as never }),
        ),
    ];
  }),
  calls('an abort before', ({ toolset, options }) => [
    () => toolset.execute(computerCall(), options({ signal: AbortSignal.abort() })),
    () => toolset.execute(computerCall(), options({ signal: AbortSignal.abort('Mine') })),
    () =>
      toolset.execute(computerCall({ status: 'incomplete' }), options({ signal: AbortSignal.abort('Mine') })),
  ]),
  calls('an abort at each point', ({ make, log, options }) => {
    const at =
      (point: string, more: object = {}) =>
      () => {
        const controller = new AbortController();
        const stop = (name: string, value: unknown = undefined) => {
          if (name === point) controller.abort(new RangeError(`At ${point}`));
          return value;
        };
        const told = diagnosing(log);
        return make({
          wait: () => stop('driver'),
          screenshot: () => stop('screenshot', { ...SCREENSHOT }),
          ...more,
        }).execute(
          computerCall({ pending_safety_checks: CHECKS }),
          options({
            signal: controller.signal,
            approveSafetyChecks: approving(log, () => stop('approval', point !== 'declined approval')),
            beforeAction: approving(log, () => stop('action', true)),
            onDiagnostic: (event: Parameters<typeof told>[0]) => {
              told(event);
              stop(`${event.stage} ${event.member} ${event.reason}`);
            },
          }),
        );
      };
    return [
      at('approval'),
      at('action'),
      at('driver'),
      at('screenshot'),
      at('approval null completed'),
      at('approval wait completed'),
      at('action wait completed'),
      at('approval screenshot completed'),
      at('action screenshot completed'),
      at('driver', { screenshot: () => null }),
      at('action screenshot driver_failed', { screenshot: () => null }),
      at('declined approval'),
    ];
  }),
  calls('callbacks that are none', ({ toolset }) =>
    ['approveSafetyChecks', 'beforeAction', 'onDiagnostic'].flatMap((name) =>
      [null, true, {}].map((value) => () => toolset.execute(computerCall(), { [name]: value } as never)),
    ),
  ),
];
