import type { ResponseInputItem } from '@oxide/responses';
import { type Check, isOneOf, isText, listOf, optional } from '../runner/item-checks.ts';
import { readOwn } from '../runner/own-members.ts';
import { anyOf, isFilledText, recordOf } from './checks.ts';
import { readFunctionOutput } from './function-output.ts';
import { isCaller } from './output-items.ts';

const maybeText = optional(isText);
const isOutput = recordOf({
  id: maybeText,
  status: optional(isOneOf('in_progress', 'completed', 'incomplete')),
});
const isFunctionOutput = recordOf({ name: maybeText, namespace: maybeText, caller: isCaller });
const areChecks: Check = optional(listOf(recordOf({ id: isText, code: maybeText, message: maybeText })));
const isComputerOutput = recordOf({ acknowledged_safety_checks: areChecks });
const isScreenshot = recordOf({
  type: isOneOf('computer_screenshot'),
  image_url: maybeText,
  file_id: maybeText,
});
const hasImage = anyOf(recordOf({ image_url: isFilledText }), recordOf({ file_id: isFilledText }));

/** @throws TypeError for an output that the API would not take again */
export function assertHistoricalOutput(
  item: ResponseInputItem.FunctionCallOutput | ResponseInputItem.ComputerCallOutput,
): void {
  const output = readOwn(item, 'output');
  if (!isOutput(item)) throw new TypeError('An output of the history is not whole.');
  if (item.type === 'function_call_output') {
    if (!isFunctionOutput(item)) throw new TypeError('An output of a function in the history is not whole.');
    readFunctionOutput(output);
    return;
  }
  if (!isComputerOutput(item)) throw new TypeError('Safety checks of the history are not whole.');
  if (!isScreenshot(output) || !hasImage(output))
    throw new TypeError('An output of the computer in the history has no screenshot.');
}
