import { TextOfChunks } from './text-of-chunks.ts';

/** UTF-8 text of all chunks of a body. */
export function decodeText(chunks: readonly Uint8Array[]): string {
  const decoder = new TextOfChunks();
  let text = '';
  for (const chunk of chunks) text += decoder.decode(chunk);
  return text + decoder.end();
}
