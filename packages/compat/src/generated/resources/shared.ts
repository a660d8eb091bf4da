// Written by `pnpm codegen` from the API manifest. Do not edit.

export type {
  AllModels,
  ChatModel,
  ComparisonFilter,
  CompoundFilter,
  CustomToolInputFormat,
  ErrorObject,
  FunctionDefinition,
  FunctionParameters,
  Metadata,
  Reasoning,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
  ResponseFormatTextGrammar,
  ResponseFormatTextPython,
  ResponsesModel,
} from '@oxide/shared';
