export type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
} from '@oxide/core/internal';
export type {
  StandardToolFunction,
  StandardToolOptions,
  StandardToolTypes,
} from './standard-schema/function.ts';
export { standardFunction } from './standard-schema/function.ts';
export type { StandardResponseFormatProps } from './standard-schema/response-format.ts';
export { standardResponseFormat } from './standard-schema/response-format.ts';
export type { StandardResponsesToolOptions } from './standard-schema/responses-function.ts';
export { standardResponsesFunction } from './standard-schema/responses-function.ts';
export type {
  InferStandardOutput,
  StandardJSONSchemaOptions,
  StandardSchemaIssue,
  StandardSchemaLike,
  StandardSchemaResult,
} from './standard-schema/standard-schema.ts';
export type { StandardTextFormatProps } from './standard-schema/text-format.ts';
export { standardTextFormat } from './standard-schema/text-format.ts';
export { UnsupportedSchemaError } from './unsupported-schema-error.ts';
