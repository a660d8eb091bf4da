import type { Reply } from '../http/reply.ts';
import type { Settings } from '../options.ts';

interface Remembered {
  key: string;
  bytes: Uint8Array;
  reply: Reply;
}

/** Number of replies kept. */
const mostReplies = 64;

/** Replies to requests that came before, encoded, to be sent again as they are. */
export class ReplyMemory {
  #remembered: Remembered[] = [];

  clear(): void {
    this.#remembered = [];
  }

  /** The reply to an equal request (key and body), or a new one, which is kept. */
  recall(key: string, bytes: Uint8Array, settings: Settings, produce: () => Reply): Reply {
    const known = this.#remembered.find(
      (entry) => entry.key === key && Buffer.compare(entry.bytes, bytes) === 0,
    );
    if (known) return known.reply;
    const reply = encoded(produce(), settings.streamBatchBytes);
    this.#remembered.push({ key, bytes, reply });
    if (this.#remembered.length > mostReplies) this.#remembered.shift();
    return reply;
  }
}

/** The reply with its frames turned to bytes, joined into the writes that they are sent in. */
function encoded(reply: Reply, batchBytes: number): Reply {
  if (!('frames' in reply)) return reply;
  const writes: Uint8Array[] = [];
  let batch: Uint8Array[] = [];
  let size = 0;
  const flush = () => {
    writes.push(batch.length === 1 ? batch[0]! : Buffer.concat(batch));
    batch = [];
    size = 0;
  };
  for (const frame of reply.frames) {
    const bytes = typeof frame === 'string' ? Buffer.from(frame) : frame;
    batch.push(bytes);
    size += bytes.length;
    if (size >= batchBytes) flush();
  }
  if (batch.length > 0) flush();
  reply.onEnd?.(true);
  return { status: reply.status, headers: reply.headers, frames: writes };
}
