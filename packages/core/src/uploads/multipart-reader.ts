import type { ByteIterator, PartSource } from './byte-iterator.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

/** The content of a file between the bytes of the form. */
export interface FileSegment {
  /** The field, for errors. */
  readonly name: string;
  readonly source: PartSource;
}

export type Segment = Uint8Array | FileSegment;

/**
 * One pass over the segments: each chunk is pulled when it is asked for, and none before.
 *
 * However it ends, files that are open and one-shot streams whose turn never came are closed.
 */
export function readSegments(segments: readonly Segment[]): ByteIterator {
  let index = 0;
  let current: ByteIterator | undefined;
  let sent = 0;
  let ended = false;

  async function nextChunk(): Promise<Uint8Array | undefined> {
    while (!ended && index < segments.length) {
      const segment = segments[index]!;
      if (segment instanceof Uint8Array) {
        index++;
        return segment;
      }
      current ??= segment.source.open();
      const { done, value } = await current.next();
      if (ended) break;
      if (!done) sent += value.byteLength;
      requireSize(segment, sent, done === true);
      if (done) {
        current = undefined;
        sent = 0;
        index++;
      } else if (value.byteLength > 0) {
        return value;
      }
    }
    ended = true;
    return undefined;
  }

  async function close(): Promise<void> {
    ended = true;
    const rest = segments.slice(index);
    index = segments.length;
    const closing = rest.map((segment) =>
      segment instanceof Uint8Array ? undefined : segment.source.close?.(),
    );
    await Promise.allSettled([current?.return(), ...closing]);
  }

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        const value = await nextChunk();
        return value === undefined ? { done: true, value } : { done: false, value };
      } catch (error) {
        const segment = segments[index];
        await close();
        throw segment === undefined || segment instanceof Uint8Array ? error : readFailure(segment, error);
      }
    },
    async return() {
      await close();
      return { done: true, value: undefined };
    },
  };
}

/** A request that announced its length must not carry another: the connection could not be used any more. */
function requireSize({ name, source: { size } }: FileSegment, sent: number, ended: boolean): void {
  if (size === undefined || (ended ? sent === size : sent <= size)) return;
  const relation = sent < size ? `ended after ${sent} of` : 'is longer than its';
  throw new UnreadableFileError(
    `The file given as "${name}" ${relation} ${size} bytes: it changed, or its size was wrong`,
  );
}

function readFailure({ name }: FileSegment, error: unknown): UnreadableFileError {
  if (error instanceof UnreadableFileError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new UnreadableFileError(`Reading the file given as "${name}" failed: ${reason}`, { cause: error });
}
