import { OpenAIError } from '../errors/openai-error.ts';

/** Deeper values than this are a mistake (or a cycle). */
const MAX_DEPTH = 20;

/**
 * Query string without the question mark: arrays as `key[]=v`, objects as `key[sub]=v`, dates in ISO form,
 * null as an empty value; undefined is left out.
 */
export function stringifyQuery(query: object): string {
  const pairs: string[] = [];
  for (const [key, value] of Object.entries(query)) append(pairs, key, value, 0);
  return pairs.join('&');
}

function append(pairs: string[], key: string, value: unknown, depth: number): void {
  if (depth > MAX_DEPTH)
    throw new OpenAIError(`The query parameter ${key.split('[')[0]} is nested too deeply`);
  if (value === undefined || typeof value === 'function') return;
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new OpenAIError(`The query parameter ${key} is no valid date`);
    pairs.push(`${encode(key)}=${encode(value.toISOString())}`);
  } else if (Array.isArray(value)) {
    for (const item of value) append(pairs, `${key}[]`, item, depth + 1);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) append(pairs, `${key}[${name}]`, inner, depth + 1);
  } else {
    pairs.push(`${encode(key)}=${value === null ? '' : encode(String(value))}`);
  }
}

/** Half a surrogate pair has no UTF-8: it becomes U+FFFD, as in the platform's `URLSearchParams`. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return encodeURIComponent(text.toWellFormed());
  }
}
