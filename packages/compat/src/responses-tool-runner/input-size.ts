import type { ResponseInputItem } from '@oxide/responses';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { canonicalJSON } from './plain-json.ts';

const SLICE = 65_536;
/** The first half of a surrogate pair. */
const isHighSurrogate = (unit: number): boolean => unit >= 0xd8_00 && unit <= 0xdb_ff;

export interface InputSize {
  /** Of its JSON in UTF-8. */
  readonly inputBytes: number;
  /** Screenshots, and images in messages and outputs. */
  readonly inputImages: number;
}

/** @throws TypeError for what has no length in UTF-8, or is no JSON */
export function measureInput(history: readonly ResponseInputItem[]): InputSize {
  const text = canonicalJSON(history, { isWellFormed: true });
  return {
    inputBytes: byteLength(text),
    inputImages: history.reduce((sum, item) => sum + imagesIn(item), 0),
  };
}

/** In slices: images make histories of many megabytes, which need no second copy. */
function byteLength(text: string): number {
  const encoder = new TextEncoder();
  let bytes = 0;
  for (let from = 0; from < text.length; ) {
    let to = Math.min(from + SLICE, text.length);
    if (to < text.length && isHighSurrogate(text.charCodeAt(to - 1))) to -= 1;
    bytes += encoder.encode(text.slice(from, to)).length;
    from = to;
  }
  return bytes;
}

function imagesIn(item: ResponseInputItem): number {
  const type = readOwn(item, 'type');
  if (type === 'computer_call_output') return 1;
  const content = readOwn(item, type === 'function_call_output' ? 'output' : 'content');
  return Array.isArray(content) ? content.filter(isImage).length : 0;
}

export function isImage(block: unknown): boolean {
  return isRecord(block) && readOwn(block, 'type') === 'input_image';
}
