import { sumCounts } from '@oxide/core/internal';
import type { CompletionUsage } from '@oxide/shared';
import type { ChatCompletion } from '../generated/index.ts';

const names = [
  'completion_tokens',
  'prompt_tokens',
  'total_tokens',
  'completion_tokens_details',
  'prompt_tokens_details',
] as const;

/** The sum of what the completions used; of details, those that any of them told. */
export function totalUsage(completions: readonly ChatCompletion[]): CompletionUsage {
  let total: object = { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 };
  for (const { usage } of completions) {
    if (usage) total = sumCounts(total, Object.fromEntries(names.map((name) => [name, usage[name]])));
  }
  return total as CompletionUsage;
}
