import type { JsonObject } from '../json.ts';
import { samplePattern } from './sample-pattern.ts';

/** Longest text made to fill a `minLength`. */
const longestFill = 100_000;

const byFormat: Record<string, (index: number) => string> = {
  'date-time': (index) => `2025-01-${day(index)}T12:00:00Z`,
  date: (index) => `2025-01-${day(index)}`,
  time: () => '12:00:00Z',
  duration: () => 'P1D',
  email: (index) => `person${index + 1}@example.com`,
  'idn-email': (index) => `person${index + 1}@example.com`,
  hostname: (index) => `host${index + 1}.example.com`,
  ipv4: (index) => `192.0.2.${(index % 254) + 1}`,
  ipv6: (index) => `2001:db8::${((index % 254) + 1).toString(16)}`,
  uuid: (index) => `00000000-0000-4000-8000-${(index + 1).toString(16).padStart(12, '0')}`,
  uri: (index) => `https://example.com/${index + 1}`,
  url: (index) => `https://example.com/${index + 1}`,
  'uri-reference': (index) => `/${index + 1}`,
  'json-pointer': (index) => `/${index}`,
  regex: () => '.*',
  byte: () => 'YWJj',
};

/** Text that follows a schema: by format, by pattern, by a name in the user's words, or by the member's name. */
export function sampleString(schema: JsonObject, name: string, names: string[], index: number): string {
  if (typeof schema.format === 'string' && Object.hasOwn(byFormat, schema.format))
    return byFormat[schema.format]!(index);
  if (typeof schema.pattern === 'string') return samplePattern(schema.pattern);
  const least = typeof schema.minLength === 'number' ? Math.min(schema.minLength, longestFill) : 0;
  const most = typeof schema.maxLength === 'number' ? schema.maxLength : Infinity;
  const base = names.shift() ?? (index === 0 ? name : `${name} ${index + 1}`);
  return base.padEnd(least, 'x').slice(0, most);
}

/** The capitalised words that don't open a sentence: in "What is the weather in Paris?" it is Paris. */
export function properNames(text: string): string[] {
  return [...text.slice(0, 10_000).matchAll(/(?<=[\p{L}\d,]\s)\p{Lu}\p{L}+/gu)]
    .slice(0, 100)
    .map(([name]) => name);
}

function day(index: number): string {
  return String((index % 28) + 1).padStart(2, '0');
}
