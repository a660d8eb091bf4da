import type { BigIntStats, ReadStream } from 'node:fs';
import type { Cancellation } from '../transport/cancellation.ts';
import type { PartSource } from './byte-iterator.ts';
import { oneShotSource } from './stream-source.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';

type Fs = typeof import('node:fs');

/** Bytes asked of the disk at a time: by 128 KiB, reading and sending take half as much CPU again. */
const chunkBytes = 1_048_576;

/** No import: bundles for browsers and workers need not know the module. */
function builtinFs(): Fs | undefined {
  return globalThis.process?.getBuiltinModule?.('node:fs');
}

/** Whether the value is a Node `fs.ReadStream`. Never true where there is no `node:fs`. */
export function isFsReadStream(value: unknown): value is ReadStream {
  const ReadStreamClass = builtinFs()?.ReadStream;
  return ReadStreamClass !== undefined && value instanceof ReadStreamClass;
}

/**
 * The file behind an `fs.createReadStream`. While nobody has read from the stream, the file is opened by its path
 * for each attempt, and the stream given is destroyed, as it would be by reading it. Else, or when the path no
 * longer leads to the same file, or for a pipe, the stream itself is read, once.
 *
 * Waits until the stream has opened its file, so a missing, forbidden or unreadable one fails here.
 */
export async function fsStreamSource(stream: ReadStream, stop: Cancellation): Promise<PartSource> {
  const fs = builtinFs()!;
  await stop.until(() => opened(stream));
  const file = await statDescriptor(fs, (stream as unknown as { fd: unknown }).fd);
  if (file?.isDirectory()) {
    stream.destroy();
    throw new UnreadableFileError(`${String(stream.path)} is a directory`);
  }
  const path = absolutePath(stream.path);
  if (!file?.isFile() || path === undefined || wasRead(stream) || !(await leadsTo(fs, path, file))) {
    return oneShotSource(stream);
  }
  const { start = 0, end = Number.POSITIVE_INFINITY } = stream as unknown as { start?: number; end?: number };
  stream.destroy();
  // Files of /proc and the like say 0 and hold more: only reading tells.
  const size = file.size === 0n ? undefined : Math.max(0, Math.min(Number(file.size), end + 1) - start);
  return {
    size,
    replayable: true,
    open: () => readFile(fs, path, start, size ?? Math.max(0, end + 1 - start)),
  };
}

async function* readFile(
  fs: Fs,
  path: string | Buffer,
  start: number,
  length: number,
): AsyncGenerator<Uint8Array, undefined, undefined> {
  const handle = await fs.promises.open(path, 'r');
  try {
    for (let sent = 0; sent < length; ) {
      // A new one each time: whoever got the last one may still be sending it.
      const chunk = new Uint8Array(Math.min(chunkBytes, length - sent));
      const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, start + sent);
      if (bytesRead === 0) return;
      sent += bytesRead;
      yield bytesRead === chunk.byteLength ? chunk : chunk.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function opened(stream: ReadStream): Promise<void> {
  const fail = (error: Error) => new UnreadableFileError(error.message, { cause: error });
  if (stream.errored) throw fail(stream.errored);
  if (stream.destroyed) throw new UnreadableFileError(`the stream of ${String(stream.path)} is closed`);
  if (!stream.pending) return;
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => reject(fail(error)));
    stream.once('close', () =>
      reject(new UnreadableFileError(`the stream of ${String(stream.path)} was closed`)),
    );
  });
}

/** Nothing when the descriptor isn't the system's, as with the stream of another file system. */
function statDescriptor(fs: Fs, fd: unknown): Promise<BigIntStats | undefined> {
  if (typeof fd !== 'number') return Promise.resolve(undefined);
  return new Promise((resolve) =>
    fs.fstat(fd, { bigint: true }, (error, stats) => resolve(error ? undefined : stats)),
  );
}

/** False when the file was moved or deleted since, or the stream was made from a descriptor of another file. */
async function leadsTo(fs: Fs, path: string | Buffer, file: BigIntStats): Promise<boolean> {
  try {
    const there = await fs.promises.stat(path, { bigint: true });
    return there.ino === file.ino && there.dev === file.dev;
  } catch {
    return false;
  }
}

function wasRead(stream: ReadStream): boolean {
  return stream.readableDidRead || stream.readableFlowing !== null || stream.bytesRead > 0;
}

/** Absolute, so that a retry finds the file after the process changed its directory. */
function absolutePath(path: unknown): string | Buffer | undefined {
  if (typeof path === 'string') return process.getBuiltinModule('node:path').resolve(path);
  return path instanceof Uint8Array ? (path as Buffer) : undefined;
}
