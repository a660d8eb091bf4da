import type { APIPromise, PollOptions } from '@oxide/core';
import { poll } from '@oxide/core/internal';
import { type NullableHeaders, nullableHeaders, rowsOf } from '../client/nullable-headers.ts';

/**
 * Looks at an object until it has one of the statuses that it stays in.
 *
 * @param retrieve takes the headers of the call, with those that tell the server of the polling
 * @param _intermediateStatuses those in which it is waited for; so are statuses that neither list has
 */
export function pollWithResponse<T extends { status: string }>(
  retrieve: (headers: NullableHeaders) => APIPromise<T>,
  _intermediateStatuses: readonly T['status'][],
  terminalStatuses: readonly T['status'][],
  options?: PollOptions,
): Promise<T> {
  return poll<T>(
    ({ headers, __headers }) => {
      const rows = [...rowsOf(headers), ...Object.entries(__headers ?? {})];
      return retrieve(nullableHeaders(Object.fromEntries(rows) as Record<string, string | null>));
    },
    ({ status }) => terminalStatuses.includes(status),
    options,
  );
}
