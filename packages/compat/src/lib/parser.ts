export {
  type AutoParseableResponseFormat,
  type AutoParseableTextFormat,
  type AutoParseableTool,
  isAutoParsableResponseFormat,
  isAutoParsableTool,
  isParseableResponseFormat,
  makeParseableResponseFormat,
  makeParseableTextFormat,
  makeParseableTool,
  parseResponseFormatContent,
} from '@oxide/core/internal';
