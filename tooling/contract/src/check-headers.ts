import type { Operation } from '@oxide/codegen';

/** The keys that a server takes. */
export interface Keys {
  readonly apiKey: string;
  readonly adminAPIKey: string;
}

/** What is wrong with the headers of a request but for those of its body. */
export function checkHeaders(
  operation: Operation,
  headers: Readonly<Record<string, string>>,
  keys: Keys,
): string[] {
  const problems: string[] = [];
  const key = operation.auth ?? 'apiKey';
  if (headers.authorization !== `Bearer ${keys[key]}`)
    problems.push(`headers: authorization must be the ${key} as bearer`);
  const accepted = operation.accept ? [operation.accept] : ['application/json', 'text/event-stream'];
  if (!accepted.includes(headers.accept ?? ''))
    problems.push(`headers: accept is "${headers.accept}" and must be ${accepted.join(' or ')}`);
  return [...problems, ...betaProblems(operation, headers['openai-beta'])];
}

function betaProblems(operation: Operation, sent: string | undefined): string[] {
  if (operation.betaParameter) {
    const known = operation.parameters?.find(({ name }) => name === 'openai-beta');
    const isKnown = known !== undefined && (sent === undefined || /^[\w=-]+(?:,[\w=-]+)*$/.test(sent));
    return isKnown ? [] : [`headers: openai-beta is "${sent}" and must be names with commas between`];
  }
  if (sent === operation.beta) return [];
  return [
    `headers: openai-beta is "${sent}" and must be ${operation.beta ? `"${operation.beta}"` : 'absent'}`,
  ];
}
