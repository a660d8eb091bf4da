// What the @oxide resource packages load when it is first needed; may change in any version.
export { parsePartialJSON } from './structured/parse-partial-json.ts';
export { PartialJSON } from './structured/partial-json.ts';
export { JSONEnd } from './tools/json-end.ts';
export { ToolBatch } from './tools/tool-batch.ts';
export { errorMessage } from './tools/tool-errors.ts';
export { toOutputText } from './tools/tool-output.ts';
export { readBlob, readChunks } from './uploads/read-chunks.ts';
