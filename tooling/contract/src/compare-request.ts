import { isDeepStrictEqual } from 'node:util';
import type { Operation } from '@oxide/codegen';
import { withRequestAdditions } from './additions.ts';
import type { Call } from './call.ts';
import type { Exchange } from './exchange.ts';
import { withFileTexts } from './file-text.ts';

/** What the server got differently from what the method was called with. */
export async function compareRequest(
  operation: Operation,
  call: Call,
  exchange: Exchange,
): Promise<string[]> {
  const expected = [
    ['path parameters', call.ids, exchange.ids],
    ['query', call.query, exchange.query],
    ['openai-beta', call.betas?.join(','), call.betas && exchange.headers['openai-beta']],
    ['body', await withFileTexts(withRequestAdditions(operation, call)), exchange.body],
  ] as const;
  const problems: string[] = [];
  for (const [what, given, received] of expected) {
    if (isDeepStrictEqual(given, received) || isNothing(given, received)) continue;
    problems.push(`${what}: given ${JSON.stringify(given)}, received ${JSON.stringify(received)}`);
  }
  return problems;
}

/** Methods may send an empty object where no body is needed. */
function isNothing(given: unknown, received: unknown): boolean {
  return given === undefined && isDeepStrictEqual(received, {});
}
