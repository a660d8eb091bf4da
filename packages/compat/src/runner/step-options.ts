import type { RequestOptions } from '@oxide/core';
import { mergeHeaders } from '@oxide/core/internal';
import { rowsOf } from '../client/nullable-headers.ts';
import type { OpenAI } from '../client.ts';

const HEADER = 'idempotency-key';

/**
 * The options of one request of a run, counted from 1. They are a copy, so that what wraps the client can change
 * them; and each request has an idempotency key of its own, if the caller has set one: with the same one it would
 * be taken for the first.
 */
export function optionsOfStep(
  client: OpenAI,
  options: RequestOptions | undefined,
  signal: AbortSignal | undefined,
  step: number,
): RequestOptions | undefined {
  const given = options || signal ? { ...options, signal } : undefined;
  if (step === 1) return given;
  const headers: Record<string, string> = {};
  mergeHeaders(headers, client._options.defaultHeaders);
  mergeHeaders(headers, given?.headers);
  const inHeader = headers[HEADER];
  const key = given?.idempotencyKey;
  return {
    ...given,
    ...(key && { idempotencyKey: `${key}-${step}` }),
    ...(inHeader && {
      headers: [
        ...rowsOf(given?.headers).filter(([name]) => name.toLowerCase() !== HEADER),
        [HEADER, `${inHeader}-${step}`] as const,
      ],
    }),
  };
}
