import type { RequestOptions } from '@oxide/core';
import type { ParsedOutput } from '@oxide/core/internal';
import type {
  ResponseCreateParamsBase,
  ResponseFormatTextJSONSchemaConfig,
  ResponseTextConfig,
} from '../generated/index.ts';

/** Parameters of a new response whose output is parsed. */
export type ResponseCreateParamsWithTools = ResponseCreateParamsBase;

/** How to parse, beside how to send. */
export type ResponseParseOptions = RequestOptions & {
  /** Parses with this format, which is not sent. `null` leaves the text unparsed. */
  parseAs?: ResponseFormatTextJSONSchemaConfig | null | undefined;
};

/**
 * The type of `output_parsed` for some parameters: that of the schema for a format made by a helper,
 * `unknown` for a plain `json_schema`, `null` for anything else.
 */
export type ExtractParsedContentFromParams<Params extends { text?: ResponseTextConfig }> = ParsedOutput<
  NonNullable<Params['text']>['format']
>;

/** The same where the options can name another format by `parseAs`. */
export type ParsedWithOptions<Options extends ResponseParseOptions, Fallback> = Options extends unknown
  ? 'parseAs' extends keyof Options
    ? ParsedUnlessUndefined<Options['parseAs'], Fallback>
    : Fallback
  : never;

type ParsedUnlessUndefined<Format, Fallback> = Format extends undefined ? Fallback : ParsedOutput<Format>;
