import type { ChatCompletionTokenLogprob } from '../generated/index.ts';
import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { assignOwn, isObject, readObjects } from './delta-fields.ts';

/** The log probabilities that a chunk brought. */
export interface AddedLogprobs {
  content: ChatCompletionTokenLogprob[] | undefined;
  refusal: ChatCompletionTokenLogprob[] | undefined;
}

export function addLogprobs(choice: ChatCompletionSnapshot.Choice, value: unknown): AddedLogprobs {
  if (!isObject(value)) return { content: undefined, refusal: undefined };
  const { content, refusal, ...rest } = value as Partial<ChatCompletionSnapshot.Choice.Logprobs>;
  choice.logprobs ??= {} as ChatCompletionSnapshot.Choice.Logprobs;
  assignOwn(choice.logprobs, rest);
  return {
    content: add(choice.logprobs, 'content', content),
    refusal: add(choice.logprobs, 'refusal', refusal),
  };
}

function add(
  logprobs: ChatCompletionSnapshot.Choice.Logprobs,
  member: 'content' | 'refusal',
  value: ChatCompletionTokenLogprob[] | null | undefined,
): ChatCompletionTokenLogprob[] | undefined {
  if (value === undefined) return undefined;
  if (value === null) {
    logprobs[member] ??= null;
    return undefined;
  }
  const tokens = readObjects(value, 'logprobs');
  logprobs[member] ??= [];
  // Not spread into `push`: a long list would overflow the stack.
  for (const token of tokens) logprobs[member].push(token);
  return tokens;
}
