import { isAutoParsableResponseFormat } from './auto-parseable-format.ts';

/**
 * Whether output in this format is parsed: it brings its own parser, or it is a plain `json_schema`. Every
 * place that decides whether to parse asks here, so that values, stream events and types agree.
 */
export function isParseableResponseFormat(format: unknown): boolean {
  return (
    isAutoParsableResponseFormat(format) ||
    (format as { type?: unknown } | null | undefined)?.type === 'json_schema'
  );
}

/**
 * Parses the whole output of the model: by the format's own parser, else as JSON, for a format that isn't
 * parsed to `null`. Throws a `SyntaxError` for invalid JSON, and what the schema throws for JSON that doesn't
 * fit it.
 */
export function parseResponseFormatContent<Parsed = unknown>(
  format: unknown,
  content: string,
): Parsed | null {
  if (isAutoParsableResponseFormat(format)) return format.$parseRaw(content) as Parsed;
  return isParseableResponseFormat(format) ? (parseStructuredJSON(content) as Parsed) : null;
}

/**
 * `JSON.parse`, with an error that doesn't repeat a piece of the text: what a model wrote from a user's data
 * has no place in logs.
 */
export function parseStructuredJSON(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    throw new SyntaxError('The structured output is not valid JSON.');
  }
}
