import type { OpenRange } from './upload-content.ts';

/** One chunk in memory as a range that can be opened for each attempt. */
export function replayChunk(chunk: Uint8Array): OpenRange {
  return async function* () {
    yield chunk;
  };
}
