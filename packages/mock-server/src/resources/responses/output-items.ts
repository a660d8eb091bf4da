import { tokenLogprobs } from '../../answer/logprobs.ts';
import type { Answer } from '../../answer/turn.ts';
import type { JsonObject } from '../../json.ts';
import type { ApiContext } from '../../state/context.ts';

/** The finished output of an answer. */
export function outputItems(answer: Answer, withLogprobs: boolean, context: ApiContext): JsonObject[] {
  const items: JsonObject[] = [];
  if (answer.reasoning !== undefined)
    items.push({
      id: context.id('rs_', 48),
      type: 'reasoning',
      summary: [{ type: 'summary_text', text: answer.reasoning }],
    });
  // Only the last item of an answer can be the one that was cut.
  const status = answer.incomplete === undefined ? 'completed' : 'incomplete';
  if (answer.text !== undefined || answer.refusal !== undefined)
    items.push({
      id: context.id('msg_', 48),
      type: 'message',
      role: 'assistant',
      status,
      content: [contentPart(answer, withLogprobs)],
    });
  answer.calls.forEach((call, index) => {
    const common = {
      call_id: context.id('call_', 24),
      name: call.name,
      ...(call.namespace === undefined ? {} : { namespace: call.namespace }),
    };
    const callStatus = index === answer.calls.length - 1 ? status : 'completed';
    items.push(
      call.kind === 'custom'
        ? {
            id: context.id('ctc_', 48),
            type: 'custom_tool_call',
            status: callStatus,
            input: call.input,
            ...common,
          }
        : {
            id: context.id('fc_', 48),
            type: 'function_call',
            status: callStatus,
            arguments: call.input,
            ...common,
          },
    );
  });
  return items;
}

function contentPart(answer: Answer, withLogprobs: boolean): JsonObject {
  if (answer.refusal !== undefined) return { type: 'refusal', refusal: answer.refusal };
  const text = answer.text ?? '';
  return { type: 'output_text', text, annotations: [], logprobs: withLogprobs ? tokenLogprobs(text) : [] };
}
