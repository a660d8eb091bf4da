import { findOperation, type Operation } from '@oxide/codegen';
import { type AnswerOptions, makeAnswer } from './answer.ts';
import { checkHeaders, type Keys } from './check-headers.ts';
import type { Exchange, Received } from './exchange.ts';
import type { Description } from './from-text.ts';
import { readBody } from './read-body.ts';
import { readQuery } from './read-query.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Reads a request by the API's description, notes what is wrong with it, and answers. */
export async function readExchange(
  received: Received,
  description: Description,
  keys: Keys,
  answer: AnswerOptions,
): Promise<Exchange> {
  const { method, target, headers } = received;
  const operation = findOperation(method, target);
  if (!operation) {
    const others = methods.filter((other) => findOperation(other, target));
    const hint = others.length > 0 ? `; the path takes ${others.join(', ')}` : '';
    return refused(received, 404, [`${method} ${target}: the API has no such operation${hint}`]);
  }
  const [path = '', search = ''] = target.split('?');
  const { ids, problems } = readIds(operation, path);
  const { query, problems: queryProblems } = readQuery(operation, search, description);
  const { body, problems: bodyProblems } = await readBody(operation, received, description);
  problems.push(...queryProblems, ...checkHeaders(operation, headers, keys), ...bodyProblems);
  const common = { method, target, headers, operation, ids, query, body };
  if (problems.length > 0) return { ...refused(received, 400, problems), ...common };
  return {
    ...common,
    problems,
    answer: makeAnswer(description.manifest, operation, { query, body }, answer),
  };
}

function readIds(operation: Operation, path: string): { ids: Record<string, string>; problems: string[] } {
  const ids: Record<string, string> = {};
  const problems: string[] = [];
  const sent = path.replace(/^\/v1(?=\/)/, '').split('/');
  const [own = ''] = (operation.sentPath ?? operation.path).split('?');
  for (const [index, step] of own.split('/').entries()) {
    if (!step.startsWith('{')) continue;
    const name = step.slice(1, -1);
    try {
      ids[name] = decodeURIComponent(sent[index]!);
    } catch {
      problems.push(`path: "${name}" is no text in percent encoding: ${sent[index]}`);
    }
  }
  return { ids, problems };
}

function refused({ method, target, headers }: Received, status: number, problems: string[]): Exchange {
  const value = {
    error: { message: problems.join('\n'), type: 'invalid_request_error', param: null, code: null },
  };
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const answer = { status, contentType: 'application/json', bytes, value };
  return {
    method,
    target,
    headers,
    operation: undefined,
    ids: {},
    query: {},
    body: undefined,
    problems,
    answer,
  };
}
