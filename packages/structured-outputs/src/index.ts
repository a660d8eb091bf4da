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
export type { ZodFunctionOptions, ZodFunctionTool } from './zod/function.ts';
export { zodFunction } from './zod/function.ts';
export type { ZodRealtimeFunctionOptions, ZodRealtimeFunctionTool } from './zod/realtime-function.ts';
export { zodRealtimeFunction } from './zod/realtime-function.ts';
export type { ZodResponseFormatProps } from './zod/response-format.ts';
export { zodResponseFormat } from './zod/response-format.ts';
export type { ZodResponsesFunctionOptions } from './zod/responses-function.ts';
export { zodResponsesFunction } from './zod/responses-function.ts';
export type { ZodTextFormatProps } from './zod/text-format.ts';
export { zodTextFormat } from './zod/text-format.ts';
export type { InferZodType, ZodSchemaDefinitions, ZodTypeLike } from './zod/zod-type.ts';
