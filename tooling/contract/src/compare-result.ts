import { isDeepStrictEqual } from 'node:util';
import { ConversationCursorPage, CursorPage, NextCursorPage, Page, Stream } from '@oxide/core';
import { withResultAdditions } from './additions.ts';
import type { Call } from './call.ts';
import type { ContractCase } from './contract-cases.ts';
import type { Exchange } from './exchange.ts';

const pageClasses = { ConversationCursorPage, CursorPage, NextCursorPage, Page };

/** What a method gave differently from what the server sent. */
export async function compareResult(
  { name, operation }: ContractCase,
  call: Call,
  { answer }: Exchange,
  result: unknown,
): Promise<string[]> {
  // A second name of a list gives the list as it came.
  const isOwnMethod = name === operation.sdk;
  if (operation.binary) return compareBytes(answer.bytes, result);
  if (answer.events) return compareEvents(answer.events, result);
  if (answer.bytes.length === 0)
    return result === undefined || result === null || result === ''
      ? []
      : [`result: nothing was sent, and it gave ${shown(result)}`];
  if (operation.page && isOwnMethod)
    return comparePage(pageClasses[operation.page.class], answer.value as object, result);
  const expected = withResultAdditions(operation, call, answer.value);
  const id = (result as { _request_id?: unknown })?._request_id;
  return [
    ...difference('result', expected, result),
    ...(/^req_\d+$/.test(String(id)) ? [] : [`result: _request_id is ${shown(id)}`]),
  ];
}

async function compareBytes(sent: Uint8Array, result: unknown): Promise<string[]> {
  if (!(result instanceof Response))
    return [`result: bytes must come as a Response, and it gave ${shown(result)}`];
  const bytes = new Uint8Array(await result.arrayBuffer());
  return difference('bytes of the result', [...sent], [...bytes]);
}

async function compareEvents(sent: readonly unknown[], result: unknown): Promise<string[]> {
  if (!(result instanceof Stream))
    return [`result: events must come as a Stream, and it gave ${shown(result)}`];
  const events: unknown[] = [];
  for await (const event of result) events.push(event);
  const problems = difference('count of events', sent.length, events.length);
  for (const [index, event] of sent.entries())
    problems.push(...difference(`event ${index}`, event, events[index]));
  return problems;
}

function comparePage(
  PageClass: abstract new (...parameters: never[]) => object,
  sent: object,
  result: unknown,
): string[] {
  if (!(result instanceof PageClass))
    return [`result: it must be a ${PageClass.name}, and it gave ${shown(result)}`];
  const page = result as Record<string, unknown>;
  return Object.entries(sent).flatMap(([name, value]) =>
    name in page ? difference(`page.${name}`, value, page[name] ?? null) : [],
  );
}

function difference(what: string, expected: unknown, actual: unknown): string[] {
  if (isDeepStrictEqual(expected, actual)) return [];
  return [`${what}: sent ${shown(expected)}, and it gave ${shown(actual)}`];
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 2_000 ? `${text.slice(0, 2_000)}…` : text;
}
