import { OpenAIError } from '../errors/openai-error.ts';
import type { RequestOptions } from './request-options.ts';

/** The request options that may stand where a query could. */
export type QueryPlaceOptions = Pick<
  RequestOptions,
  | 'headers'
  | 'maxRetries'
  | 'timeout'
  | 'firstEventTimeoutMs'
  | 'idleTimeoutMs'
  | 'totalTimeoutMs'
  | 'signal'
  | 'idempotencyKey'
  | 'query'
>;

/** A query that holds no request option, so that the two can be told apart. */
export type QueryOnly<Query> = Query & {
  [Key in keyof QueryPlaceOptions as Key extends keyof Query ? never : Key]?: never;
};

const MOVABLE: ReadonlySet<string> = new Set<keyof QueryPlaceOptions>([
  'headers',
  'maxRetries',
  'timeout',
  'firstEventTimeoutMs',
  'idleTimeoutMs',
  'totalTimeoutMs',
  'signal',
  'idempotencyKey',
  'query',
]);
/** Options that decide where a request goes or how it is read: only in the options' own place. */
const FIXED: ReadonlySet<string> = new Set([
  'method',
  'path',
  'body',
  'extraBody',
  'stream',
  'fetchOptions',
  '__security',
  '__binaryResponse',
]);

/**
 * Methods with a query and options take the options alone in the query's place: `list({ timeout: 5_000 })`.
 *
 * @param queryNames parameters of the operation that are named like an option
 * @throws OpenAIError when one object holds both, or an option that may not stand there
 */
export function separateOptions<Query extends object>(
  query: Query | QueryPlaceOptions | null | undefined,
  options: RequestOptions | undefined,
  queryNames: readonly string[] = [],
): RequestOptions {
  const names = query
    ? Object.keys(query).filter((name) => query[name as keyof typeof query] !== undefined)
    : [];
  const isOption = (name: string) => (MOVABLE.has(name) || FIXED.has(name)) && !queryNames.includes(name);
  if (!names.some(isOption)) return { ...options, query: { ...query, ...options?.query } };
  if (options !== undefined || !names.every(isOption)) {
    throw new OpenAIError('Query parameters and request options must be passed as separate arguments.');
  }
  const fixed = names.find((name) => !MOVABLE.has(name));
  if (fixed)
    throw new OpenAIError(
      `The option \`${fixed}\` has to be passed in the options argument, after the query.`,
    );
  return query as RequestOptions;
}
