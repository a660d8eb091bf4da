import type { ResponseComputerToolCall } from '@oxide/responses';
import { shieldJSON } from '../runner/shield-json.ts';
import { safetyChecksOf } from './check-call.ts';
import type { ComputerCallInput } from './computer-driver.ts';

/** A copy of the call for whoever approves its safety checks: what is done with it changes nothing. */
export function viewCall(call: ComputerCallInput): ResponseComputerToolCall {
  const view = { ...call, pending_safety_checks: safetyChecksOf(call) };
  return shieldJSON(structuredClone(view as ResponseComputerToolCall));
}

/**
 * The same for whoever approves an action. Its lists are copied when they are read: with a whole copy for each
 * action a long batch would take quadratic time.
 */
export function viewCallOfAction(call: ComputerCallInput): ResponseComputerToolCall {
  const { actions } = call;
  if (!actions) return viewCall(call);
  const view = viewCall({ ...call, actions: [], pending_safety_checks: [] });
  copyWhenRead(view, 'actions', actions);
  copyWhenRead(view, 'pending_safety_checks', safetyChecksOf(call));
  return view;
}

function copyWhenRead<View extends object, Key extends keyof View>(
  view: View,
  key: Key,
  source: View[Key] & object,
): void {
  let copy: View[Key] | undefined;
  const replace = (value: View[Key]): View[Key] => {
    copy = value;
    // Not when it was sealed meanwhile.
    if (Object.getOwnPropertyDescriptor(view, key)?.configurable)
      Object.defineProperty(view, key, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(view, key, {
    configurable: true,
    enumerable: true,
    get: () => copy ?? replace(shieldJSON(structuredClone(source))),
    set: (value: View[Key]) => {
      if (Object.isFrozen(view)) throw new TypeError('The computer call was frozen.');
      replace(value);
    },
  });
}
