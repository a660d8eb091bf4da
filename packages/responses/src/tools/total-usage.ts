import { sumCounts } from '@oxide/core/internal';
import type { Response, ResponseUsage } from '../generated/index.ts';

/** The sum of what the responses used. */
export function totalUsage(responses: readonly Pick<Response, 'usage'>[]): ResponseUsage {
  let total: object = {
    input_tokens: 0,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 0,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 0,
  };
  for (const { usage } of responses) total = sumCounts(total, usage);
  return total as ResponseUsage;
}
