// For the @oxide resource packages alone; may change in any version.
export { abortable } from './client/abortable.ts';
export { path } from './client/path.ts';
export { poll } from './client/poll.ts';
export { separateOptions } from './client/separate-options.ts';
export { sleep } from './client/sleep.ts';
export { brandError } from './errors/openai-error.ts';
export { EventStream } from './streaming-helpers/event-stream.ts';
export type {
  BaseEvents,
  EmittedEventResult,
  EventListener,
  EventParameters,
} from './streaming-helpers/event-types.ts';
export { carrySnapshot, IncompleteStreamError } from './streaming-helpers/incomplete-stream-error.ts';
export { toStreamError } from './streaming-helpers/to-stream-error.ts';
export {
  type AutoParseableResponseFormat,
  type AutoParseableTextFormat,
  type FormatParser,
  isAutoParsableResponseFormat,
  type JSONSchemaResponseFormat,
  type JSONSchemaTextFormat,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  type ParsedOutput,
} from './structured/auto-parseable-format.ts';
export {
  type AutoParseableResponseTool,
  type AutoParseableTool,
  type ChatFunctionTool,
  type HasFunction,
  isAutoParsableTool,
  makeParseableResponseTool,
  makeParseableTool,
  type ResponsesFunctionTool,
  type ToolOptions,
  type ToolParser,
  type ToolParserOptions,
} from './structured/auto-parseable-tool.ts';
export {
  isParseableResponseFormat,
  parseResponseFormatContent,
  parseStructuredJSON,
} from './structured/parse-content.ts';
export { parsePartialJSON } from './structured/parse-partial-json.ts';
export { PartialJSON } from './structured/partial-json.ts';
export { hasUploadable } from './uploads/has-uploadable.ts';
export { multipartOptions } from './uploads/multipart-options.ts';
export { holdStreamError } from './uploads/node.ts';
export { abandonFile } from './uploads/part-source.ts';
export { readBlob, readChunks } from './uploads/read-chunks.ts';
export { requireFile } from './uploads/require-file.ts';
