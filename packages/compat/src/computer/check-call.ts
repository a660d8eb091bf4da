import { OpenAIError } from '@oxide/core';
import type { ComputerAction, ResponseComputerToolCall } from '@oxide/responses';
import { hasMembers, isOneOf, isText, listOf, optional } from '../runner/item-checks.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { findOption } from '../runner/read-option.ts';
import { isAction } from './check-action.ts';
import type { ComputerCallInput } from './computer-driver.ts';

type SafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;

const CALL = { type: isOneOf('computer_call'), status: isOneOf('completed'), id: isText, call_id: isText };
const SAFETY_CHECK = { id: isText, code: optional(isText), message: optional(isText) };
const isChecklist = listOf((check) => hasMembers(check, SAFETY_CHECK));

/**
 * A copy of a call that can be carried out, with `keys` for each double click.
 *
 * @throws OpenAIError when it is not completed, or anything of it is not as the API gives it
 */
export function snapshotCall<Call extends ComputerCallInput>(call: Call): Call {
  if (!isRecord(call)) throw new OpenAIError('Pass the computer call as the object that the API gave.');
  assertPlainChecklist(call);
  const snapshot = structuredClone(call);
  assertCall(snapshot);
  for (const action of actionsOf(snapshot))
    if (action.type === 'double_click' && readOwn(action, 'keys') === undefined) action.keys = null;
  return snapshot;
}

/** The actions of a call that was checked, in order. */
export function actionsOf({ actions, action }: ComputerCallInput): ComputerAction[] {
  return actions ?? [action!];
}

/** What has to be approved before a call that was checked is carried out. */
export function safetyChecksOf(call: ComputerCallInput): SafetyCheck[] {
  return call.pending_safety_checks ?? [];
}

/** A copy has own data alone: what is elsewhere would be lost, and nobody asked to approve it. */
function assertPlainChecklist(call: object): void {
  const found = findOption(call, 'pending_safety_checks');
  if (!found) return;
  const { owner, descriptor } = found;
  if (owner !== call || !descriptor.enumerable || !('value' in descriptor))
    throw new OpenAIError('The pending safety checks of a computer call must be plain data of its own.');
}

function assertCall(call: object): void {
  const action = readOwn(call, 'action');
  const actions = readOwn(call, 'actions');
  const isEither = action !== null && actions !== null && (action === undefined) !== (actions === undefined);
  if (!hasMembers(call, CALL) || !isEither)
    throw new OpenAIError(
      'A computer call can be carried out when it is completed and has either `action` or `actions`.',
    );
  const checks = readOwn(call, 'pending_safety_checks');
  const mayLackChecks = actions !== undefined && checks === undefined;
  if (!mayLackChecks && !isChecklist(checks))
    throw new OpenAIError('The pending safety checks of the computer call are not a list of checks.');
  const all = actions ?? [action];
  if (!Array.isArray(all) || all.length === 0) throw new OpenAIError('The computer call asks for no action.');
  if (!listOf(isAction)(all))
    throw new OpenAIError('The computer call asks for an action that is not known, or lacks what it needs.');
}
