import { isOneOf, isText, listOf, optional } from '../runner/item-checks.ts';
import { isNativeMessage } from '../runner/native-items.ts';
import { readOwn } from '../runner/own-members.ts';
import { byType, ifGiven, recordOf } from './checks.ts';

const isRole = isOneOf('user', 'assistant', 'system', 'developer');
const isPhase = optional(isOneOf('commentary', 'final_answer'));
const isBreakpoint = ifGiven(recordOf({ mode: isOneOf('explicit') }));
const maybeText = optional(isText);

const isInputContent = listOf(
  byType({
    input_text: recordOf({ text: isText, prompt_cache_breakpoint: isBreakpoint }),
    input_image: recordOf({
      detail: isOneOf('auto', 'low', 'high', 'original'),
      image_url: maybeText,
      file_id: maybeText,
      prompt_cache_breakpoint: isBreakpoint,
    }),
    input_file: recordOf({
      detail: ifGiven(isOneOf('auto', 'low', 'high')),
      file_id: maybeText,
      file_data: ifGiven(isText),
      file_url: ifGiven(isText),
      filename: ifGiven(isText),
      prompt_cache_breakpoint: isBreakpoint,
    }),
  }),
);
const isOutputPart = byType({ output_text: () => true, refusal: () => true });

/** Whether a request can hold it as a message: of a person or the program, or an earlier one of the model. */
export function isMessageInput(value: object): boolean {
  const role = readOwn(value, 'role');
  const content = readOwn(value, 'content');
  if (!isRole(role)) return false;
  if ((isText(content) || role === 'assistant') && !isPhase(readOwn(value, 'phase'))) return false;
  if (isText(content)) return true;
  if (Array.isArray(content) && content.some(isOutputPart)) return isNativeMessage(value);
  return isInputContent(content);
}
