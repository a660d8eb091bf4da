import { attachHidden, withoutToJSON } from './attach-hidden.ts';

/** `response_format` of a chat completion, as the API knows it. */
export interface JSONSchemaResponseFormat {
  type: 'json_schema';
  json_schema: {
    name: string;
    description?: string;
    schema?: { [key: string]: unknown };
    strict?: boolean | null;
  };
}

/** `text.format` of a response, as the API knows it. */
export interface JSONSchemaTextFormat {
  type: 'json_schema';
  name: string;
  schema: { [key: string]: unknown };
  description?: string;
  strict?: boolean | null;
}

/** What a format that parses its own output carries beside the fields of the API, hidden from JSON. */
export interface FormatParser<Parsed> {
  /** The type of the parsed output; for the compiler alone, there is no such property. */
  __output: Parsed;
  $brand: 'auto-parseable-response-format';
  /** Parses the whole text of the model. Throws what the schema throws when the text doesn't fit it. */
  $parseRaw(content: string): Parsed;
}

/** A `response_format` that parses its own output. */
export type AutoParseableResponseFormat<
  Parsed,
  Wire extends JSONSchemaResponseFormat = JSONSchemaResponseFormat,
> = Wire & FormatParser<Parsed>;

/** A `text.format` that parses its own output. */
export type AutoParseableTextFormat<Parsed, Wire extends JSONSchemaTextFormat = JSONSchemaTextFormat> = Wire &
  FormatParser<Parsed>;

/**
 * What parsing gives for a format (or an optional one): the type of its schema, `unknown` for a JSON Schema
 * without a parser, `null` for anything else. Agrees with `isParseableResponseFormat`.
 */
export type ParsedOutput<Format> = [Format] extends [never]
  ? null
  : Format extends { __output: infer Parsed; $brand: 'auto-parseable-response-format' }
    ? Parsed
    : Format extends { type: 'json_schema' }
      ? unknown
      : null;

/** Copies a `response_format` and gives it a parser. */
export function makeParseableResponseFormat<
  Parsed,
  Wire extends JSONSchemaResponseFormat = JSONSchemaResponseFormat,
>(format: Wire, parser: (content: string) => Parsed): AutoParseableResponseFormat<Parsed, Wire> {
  return withParser({ ...format, json_schema: withoutToJSON(format.json_schema) }, parser);
}

/** Copies a `text.format` and gives it a parser. */
export function makeParseableTextFormat<Parsed, Wire extends JSONSchemaTextFormat = JSONSchemaTextFormat>(
  format: Wire,
  parser: (content: string) => Parsed,
): AutoParseableTextFormat<Parsed, Wire> {
  return withParser(format, parser);
}

/** Whether a format brings its own parser. */
export function isAutoParsableResponseFormat<Format>(
  format: Format,
): format is Format & FormatParser<unknown> {
  return (format as { $brand?: unknown } | null | undefined)?.$brand === 'auto-parseable-response-format';
}

function withParser<Wire extends object, Parsed>(
  format: Wire,
  $parseRaw: (content: string) => Parsed,
): Wire & FormatParser<Parsed> {
  const hidden = { $brand: 'auto-parseable-response-format', $parseRaw } as FormatParser<Parsed>;
  return attachHidden(format, hidden);
}
