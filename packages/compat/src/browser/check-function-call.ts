import { OpenAIError } from '@oxide/core';
import type { ResponseFunctionToolCall } from '@oxide/responses';
import { toResponseInputItems } from '@oxide/responses';
import { hasMembers, isOneOf, isText } from '../runner/item-checks.ts';
import { copyAsJSON } from '../runner/shield-json.ts';

const CALL = { type: isOneOf('function_call'), call_id: isText, status: isOneOf('completed'), name: isText };

/**
 * A copy of a call of a function, whose arguments are not yet checked.
 *
 * @throws OpenAIError when it is not completed, or not as the API gives it
 * @throws TypeError when it can't be sent again, as the next request does
 */
export function snapshotFunctionCall(call: ResponseFunctionToolCall): ResponseFunctionToolCall {
  const snapshot = structuredClone(call);
  if (!hasMembers(snapshot, CALL) || !Object.hasOwn(snapshot, 'arguments'))
    throw new OpenAIError('A call of a browser function can be carried out when it is completed.');
  copyAsJSON(toResponseInputItems([snapshot]));
  return snapshot;
}
