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
} from './auto-parseable-format.ts';
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
} from './auto-parseable-tool.ts';
export {
  isParseableResponseFormat,
  parseResponseFormatContent,
  parseStructuredJSON,
} from './parse-content.ts';
