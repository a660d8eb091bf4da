import { ApiError, invalidValue } from '../http/error-reply.ts';

export interface Page<T> {
  object: 'list';
  data: T[];
  first_id: string | null;
  last_id: string | null;
  has_more: boolean;
}

/** One page of items that are given oldest first, by the query's `after`, `limit` and `order`. */
export function pageOf<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  query: URLSearchParams,
  defaults: { order: 'asc' | 'desc'; limit?: number },
): Page<T> {
  const order = query.get('order') ?? defaults.order;
  if (order !== 'asc' && order !== 'desc') throw invalidValue('order', "'asc' or 'desc'");
  const limit = Number(query.get('limit') ?? defaults.limit ?? 20);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw invalidValue('limit', 'an integer from 1 to 100');
  const ordered = order === 'asc' ? items : items.toReversed();
  const after = query.get('after');
  const start = after === null ? 0 : ordered.findIndex((item) => idOf(item) === after) + 1;
  if (after !== null && start === 0)
    throw new ApiError(400, `No item has the id '${after}'.`, { param: 'after' });
  const data = ordered.slice(start, start + limit);
  const first = data[0];
  const last = data.at(-1);
  return {
    object: 'list',
    data,
    first_id: first === undefined ? null : idOf(first),
    last_id: last === undefined ? null : idOf(last),
    has_more: start + limit < ordered.length,
  };
}
