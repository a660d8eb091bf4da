import type { Cancellation } from './cancellation.ts';
import type { StreamingBody } from './streaming-body.ts';

/** A source that always has more would let no timer and no event of the page have its turn. */
const LONGEST_TURN_MS = 20;

/**
 * The whole body. Files that are Blobs are named in it, and read by the platform when it sends them.
 *
 * @throws the reason of the cancellation, so that a part is not taken for the whole
 */
export async function toBlob(body: StreamingBody, cancellation: Cancellation): Promise<Blob> {
  const parts = body.blobParts?.() ?? (await readAll(body, cancellation));
  if (cancellation.cancelled) throw cancellation.reason;
  return new Blob(parts as BlobPart[]);
}

async function readAll(body: StreamingBody, cancellation: Cancellation): Promise<Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  const iterator = body.open()[Symbol.asyncIterator]();
  cancellation.onCancel(() => void iterator.return?.().catch(() => {}));
  let turnAt = performance.now();
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    chunks.push(next.value);
    if (performance.now() - turnAt < LONGEST_TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    turnAt = performance.now();
  }
  return chunks;
}
