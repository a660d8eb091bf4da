import { isObject, type JsonObject } from '../json.ts';
import type { Fault } from './fault.ts';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const textOrBoolean: Check = (value) => typeof value === 'string' || typeof value === 'boolean';
const count: Check = (value) => typeof value === 'number' && value >= 0;
const whole: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
const oneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);

function isReservedCode(code: number): boolean {
  return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014);
}

function isHeader([name, value]: [string, unknown]): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(String(value));
}

const checks: { [Name in Exclude<keyof Fault, 'match' | 'times'>]-?: { check: Check; expected: string } } = {
  text: { check: text, expected: 'text' },
  refusal: { check: textOrBoolean, expected: 'true or text' },
  reasoning: { check: textOrBoolean, expected: 'true or text' },
  failed: { check: textOrBoolean, expected: 'true or text' },
  incomplete: {
    check: oneOf('max_output_tokens', 'content_filter'),
    expected: 'max_output_tokens or content_filter',
  },
  streamDeltas: { check: whole, expected: 'a whole number' },
  calls: {
    check: (value) => Array.isArray(value) && value.every((call) => isObject(call) && text(call.name)),
    expected: 'an array of calls with a name',
  },
  status: {
    check: (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
    expected: 'a status from 200 to 599',
  },
  headers: {
    check: (value) => isObject(value) && Object.entries(value).every(isHeader),
    expected: 'an object of header names and values',
  },
  body: { check: () => true, expected: 'anything' },
  delayHeadersMs: { check: count, expected: 'milliseconds' },
  delayMs: { check: count, expected: 'milliseconds' },
  retryAfter: { check: (value) => count(value) || text(value), expected: 'seconds, or a date as text' },
  retryAfterMs: { check: count, expected: 'milliseconds' },
  cutAfterBytes: { check: whole, expected: 'a whole number' },
  cutAfterEvents: { check: whole, expected: 'a whole number' },
  endAfterEvents: { check: whole, expected: 'a whole number' },
  stallAfterBytes: { check: whole, expected: 'a whole number' },
  stallAfterEvents: { check: whole, expected: 'a whole number' },
  errorAfterEvents: { check: whole, expected: 'a whole number' },
  chunkBytes: {
    check: (value) => value === 'random' || count(value) || (Array.isArray(value) && value.every(count)),
    expected: "a number, an array of numbers or 'random'",
  },
  seed: { check: count, expected: 'a number' },
  keepAliveComments: {
    check: (value) => typeof value === 'number' && value >= 1,
    expected: 'milliseconds, 1 at least',
  },
  dropConnection: { check: oneOf(true, false, 'reset'), expected: "true or 'reset'" },
  closeCode: {
    check: (value) =>
      Number.isInteger(value) &&
      (isReservedCode(Number(value)) || (Number(value) >= 3000 && Number(value) <= 4999)),
    expected: 'a close code that a server may send: 1000 to 1003, 1007 to 1014, or 3000 to 4999',
  },
  connectionLimit: { check: oneOf(true, false), expected: 'true' },
  loseContext: { check: oneOf(true, false), expected: 'true' },
  compress: { check: oneOf('gzip', 'br', 'zstd'), expected: 'gzip, br or zstd' },
};

/** What is wrong with the members of a fault, in words; undefined if nothing is. */
export function faultError(fault: JsonObject | Fault): string | undefined {
  for (const [name, value] of Object.entries(fault)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(checks, name)) return `it has no '${name}', only ${Object.keys(checks).join(', ')}`;
    const { check, expected } = checks[name as keyof typeof checks];
    if (!check(value)) return `'${name}' must be ${expected}`;
  }
  return undefined;
}
