import type { CompletionUsage } from '@oxide/shared';
import type { ChatCompletion } from '../generated/index.ts';

const counts = ['completion_tokens', 'prompt_tokens', 'total_tokens'] as const;
const details = ['completion_tokens_details', 'prompt_tokens_details'] as const;

/** The sum of what the completions used; of details, those that any of them told. */
export function totalUsage(completions: readonly ChatCompletion[]): CompletionUsage {
  const total: CompletionUsage = { completion_tokens: 0, prompt_tokens: 0, total_tokens: 0 };
  for (const { usage } of completions) {
    if (!usage) continue;
    for (const name of counts) total[name] += toNumber(usage[name]);
    for (const name of details) {
      const added = usage[name];
      if (typeof added === 'object' && added !== null) total[name] = addDetails(total[name], added);
    }
  }
  return total;
}

function addDetails(total: object = {}, added: object): object {
  const sums = new Map(Object.entries(total));
  for (const [name, value] of Object.entries(added)) {
    if (typeof value === 'number') sums.set(name, toNumber(sums.get(name)) + value);
  }
  return Object.fromEntries(sums);
}

/** Other servers leave counts out. */
function toNumber(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
