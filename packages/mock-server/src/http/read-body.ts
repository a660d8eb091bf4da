import type { Readable } from 'node:stream';

/** How much of a body that is too large is read and thrown away, so that the client gets to see the 413. */
const drainedBytes = 32 * 1024 * 1024;

/**
 * Reads a request body of at most `limit` bytes.
 * Gives 'too-large' above that, and 'aborted' when the client leaves in the middle.
 */
export function readBody(
  stream: Readable,
  limit: number,
): Promise<Buffer<ArrayBufferLike> | 'too-large' | 'aborted'> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) {
        chunks.push(chunk);
        return;
      }
      chunks = [];
      if (size > limit + drainedBytes) resolve('too-large');
    });
    stream.on('end', () => {
      if (size > limit) resolve('too-large');
      else resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size));
    });
    stream.on('error', () => resolve('aborted'));
    stream.on('close', () => resolve('aborted'));
  });
}
