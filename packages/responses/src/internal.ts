// For the @oxide packages alone; may change in any version.
export { joinOutputText } from './output-text.ts';
export { findTool } from './parsing/find-tool.ts';
export { parseResponse } from './parsing/parse-response.ts';
export { resolveTextFormat, type TextFormat } from './parsing/text-format.ts';
export { accumulateResponse } from './streaming/accumulate-response.ts';
export { itemUpdates } from './streaming/item-updates.ts';
export { OutputItems } from './streaming/output-items.ts';
export { asEvent, isWireObject, type WireEvent, type WireObject } from './streaming/wire-event.ts';
