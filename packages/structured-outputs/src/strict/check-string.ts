import { UnsupportedSchemaError } from '../unsupported-schema-error.ts';
import type { JSONSchema } from './json-schema.ts';
import { supportedFormats } from './keywords.ts';
import { describePath, type SchemaPath } from './schema-path.ts';

/**
 * Keeps of a string's `format` and `pattern` what the API takes. Libraries write both for one check (a format
 * of theirs like `cuid2` with its pattern; `email` with a pattern that looks ahead): then one of them is
 * enough for the model, and the library still checks both when it parses. Encodings only describe.
 */
export function checkString(schema: JSONSchema, path: SchemaPath): void {
  delete schema.contentEncoding;
  delete schema.contentMediaType;
  const { format, pattern } = schema;
  const isFormatKnown = format === undefined || supportedFormats.has(format);
  if (!isFormatKnown) {
    if (pattern === undefined) {
      const fix = `Use a plain string and say in its description what it holds, or one of ${[...supportedFormats].join(', ')}.`;
      refuse(path, `has the format ${JSON.stringify(format)}, which the API doesn't know`, fix);
    }
    delete schema.format;
  }
  if (typeof pattern === 'string' && looksAround(pattern)) {
    if (schema.format === undefined) {
      const fix =
        'Write a pattern without `(?=`, `(?!`, `(?<=` and `(?<!`, or check the string after parsing.';
      refuse(path, "has a pattern that looks ahead or behind, which the API doesn't support", fix);
    }
    delete schema.pattern;
  }
}

function looksAround(pattern: string): boolean {
  return /\(\?<?[=!]/.test(pattern.replace(/\\./g, ''));
}

function refuse(path: SchemaPath, problem: string, fix: string): never {
  throw new UnsupportedSchemaError(describePath(path), problem, fix);
}
