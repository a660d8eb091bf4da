import type { Reply } from '../http/reply.ts';
import { Store } from '../state/store.ts';

interface Remembered {
  bytes: Uint8Array;
  reply: Reply;
}

const mostReplies = 64;
const mostBytes = 256 * 1024 * 1024;

/** Replies to requests that came before, encoded, to be sent again as they are. */
export class ReplyMemory {
  readonly #batchBytes: number;
  #remembered: Store<Remembered> = new Store(mostReplies, mostBytes);

  /** @param batchBytes Events are joined into writes of at least so many bytes. */
  constructor(batchBytes: number) {
    this.#batchBytes = batchBytes;
  }

  clear(): void {
    this.#remembered = new Store(mostReplies, mostBytes);
  }

  /** The reply to an equal request (key and body), or a new one, which is kept in place of another body's. */
  async recall(key: string, bytes: Uint8Array, produce: () => Reply | Promise<Reply>): Promise<Reply> {
    // The length tells most bodies apart; it costs nothing, where a hash of a large body would.
    const id = `${bytes.length} ${key}`;
    const known = this.#remembered.get(id);
    if (known && Buffer.compare(known.bytes, bytes) === 0) return known.reply;
    const { reply, size } = encoded(await produce(), this.#batchBytes);
    this.#remembered.set(id, { bytes, reply }, bytes.length + size);
    return reply;
  }
}

/** The reply with its frames turned to bytes, joined into the writes that they are sent in. */
function encoded(reply: Reply, batchBytes: number): { reply: Reply; size: number } {
  if (!('frames' in reply)) return { reply, size: reply.bytes.length };
  const writes: Uint8Array[] = [];
  let batch: Uint8Array[] = [];
  let batched = 0;
  let size = 0;
  const flush = () => {
    writes.push(batch.length === 1 ? batch[0]! : Buffer.concat(batch));
    batch = [];
    batched = 0;
  };
  for (const frame of reply.frames) {
    const bytes = typeof frame === 'string' ? Buffer.from(frame) : frame;
    batch.push(bytes);
    batched += bytes.length;
    size += bytes.length;
    if (batched >= batchBytes) flush();
  }
  if (batch.length > 0) flush();
  reply.onEnd?.(true);
  return { reply: { status: reply.status, headers: reply.headers, frames: writes }, size };
}
