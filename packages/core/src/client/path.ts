import { OpenAIError } from '../errors/openai-error.ts';

/** All but what RFC 3986 allows in a path segment. */
const NOT_SEGMENT = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]+/g;
const DOTS = /^(?:\.|%2e){1,2}$/i;

/**
 * Template tag for resource paths: each value becomes one segment, whatever it holds.
 *
 * @throws OpenAIError when a value is empty, not a string or number, half a surrogate pair, or would walk to
 * another path (`.`, `..`)
 */
export function path(texts: TemplateStringsArray, ...values: unknown[]): string {
  let result = texts[0]!;
  for (let index = 0; index < values.length; index++) {
    result += encodeSegment(values[index], result) + texts[index + 1]!;
  }
  return result;
}

function encodeSegment(value: unknown, before: string): string {
  const problem = segmentProblem(value);
  if (problem) throw new OpenAIError(`The id after "${before}" in the path ${problem}`);
  const text = String(value);
  try {
    return NOT_SEGMENT.test(text) ? text.replace(NOT_SEGMENT, encodeURIComponent) : text;
  } catch (cause) {
    throw new OpenAIError(`The id after "${before}" in the path is no valid Unicode text`, { cause });
  }
}

function segmentProblem(value: unknown): string | undefined {
  if (value === undefined || value === null) return `is missing (${value})`;
  if (typeof value !== 'string' && typeof value !== 'number')
    return `has to be a string and is of type ${typeof value}`;
  if (value === '') return 'is empty';
  return DOTS.test(String(value)) ? `is ${JSON.stringify(value)}, which would change the path` : undefined;
}
