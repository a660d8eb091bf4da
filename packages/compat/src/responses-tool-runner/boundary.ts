import type { Tool } from '@oxide/responses';
import { type Check, isOneOf, isText, listOf } from '../runner/item-checks.ts';
import { isRecord } from '../runner/own-members.ts';
import type { ResponsesRunnerCheckpoint } from './checkpoint.ts';
import { isName, recordOf } from './checks.ts';
import { assertHistory } from './history.ts';
import { canonicalJSON } from './plain-json.ts';
import type { RegisteredTools } from './registered-tools.ts';

const MEMBERS = [
  'version',
  'run_id',
  'revision',
  'phase',
  'max_steps',
  'consumed_requests',
  'tools',
  'output_override_names',
  'history',
  'attempted_call_ids',
  'returned_call_ids',
  'pending_items',
  'returned_outputs',
  'final_response',
] as const satisfies readonly (keyof ResponsesRunnerCheckpoint)[];

const atLeast =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least;
const isNothing = listOf(() => false);

const isBoundary = recordOf({
  version: isOneOf(1),
  run_id: isName,
  revision: atLeast(0),
  phase: isOneOf('boundary'),
  max_steps: atLeast(1),
  consumed_requests: atLeast(0),
  history: Array.isArray as Check,
  attempted_call_ids: listOf(isText),
  returned_call_ids: listOf(isText),
  pending_items: isNothing,
  returned_outputs: isNothing,
  final_response: isOneOf(null),
});

/**
 * Looks whether a run can go on from a checkpoint: it stands between two turns, with the tools that are registered,
 * and each call that was begun has its output in the history.
 *
 * @throws TypeError
 */
export function assertBoundary(
  checkpoint: ResponsesRunnerCheckpoint,
  registered: RegisteredTools,
  tools: readonly Tool[],
): void {
  assertMembers(checkpoint);
  if (!isBoundary(checkpoint))
    throw new TypeError('A run can only go on from a checkpoint between two turns.');
  const { revision, consumed_requests: made, max_steps: limit } = checkpoint;
  if (made > limit || revision >= Number.MAX_SAFE_INTEGER)
    throw new TypeError('A checkpoint counts more than it can hold.');
  const {
    attempted_call_ids: attempted,
    returned_call_ids: returned,
    output_override_names: names,
  } = checkpoint;
  if (canonicalJSON(names) !== canonicalJSON(registered.overrideNames))
    throw new TypeError('Functions whose outputs may be given are others than in the checkpoint.');
  if (canonicalJSON(attempted) !== canonicalJSON(returned) || new Set(attempted).size !== attempted.length)
    throw new TypeError('A call of the checkpoint was begun, and gave no output.');
  const answered = assertHistory(checkpoint.history, registered, tools);
  if (!attempted.every((id) => answered.has(id)))
    throw new TypeError('A call that the checkpoint tells of is not in its history.');
}

/** @throws TypeError for what has not exactly the members of a checkpoint */
function assertMembers(value: unknown): void {
  const isWhole =
    isRecord(value) &&
    Object.keys(value).length === MEMBERS.length &&
    MEMBERS.every((name) => Object.hasOwn(value, name));
  if (!isWhole) throw new TypeError('The checkpoint has not the members that one has.');
}
