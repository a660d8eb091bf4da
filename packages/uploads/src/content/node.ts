import type { ReadStream, Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { OpenAIError, UnreadableFileError } from '@oxide/core/internal';
import type { UploadContent } from './upload-content.ts';

/** Bytes asked of the disk at a time: by 256 KiB, reading and sending take a quarter more CPU. */
const chunkBytes = 1_048_576;

/** No import: bundles for browsers and workers need not know the module. */
function builtin<Name extends 'node:fs' | 'node:path'>(
  name: Name,
): ReturnType<typeof process.getBuiltinModule<Name>> | undefined {
  return globalThis.process?.getBuiltinModule?.(name) as never;
}

/**
 * A file on disk, opened once: its parts are of one file, even if another takes its name. That it was written to
 * in the meantime shows at the end.
 *
 * @throws UnreadableFileError when it can't be opened or is a directory
 */
export async function openPath(
  path: string,
  start: number = 0,
  end: number = Number.POSITIVE_INFINITY,
): Promise<UploadContent> {
  const fs = builtin('node:fs');
  if (fs === undefined)
    throw new OpenAIError('There are no files here, so a path can not be read: pass a Blob or a stream');
  const fail = (cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new UnreadableFileError(`The file to upload can't be read: ${reason}`, { cause });
  };
  const handle = await fs.promises.open(path, 'r').catch((error: unknown) => Promise.reject(fail(error)));
  const opened = await handle.stat();
  if (!opened.isFile()) {
    await handle.close();
    throw new UnreadableFileError(
      `The file to upload can't be read: ${path} is ${opened.isDirectory() ? 'a directory' : 'no regular file'}`,
    );
  }
  return {
    size: Math.max(0, Math.min(opened.size, end + 1) - start),
    name: builtin('node:path')!.basename(path),
    take: async (from, to) => () => readRange(handle, start + from, start + to),
    finish: async () => requireSame(path, opened, await handle.stat()),
    close: () => handle.close(),
  };
}

/**
 * The file behind an `fs.createReadStream` that nobody has read from, so that its parts need no memory; the stream
 * is destroyed, as reading destroys it. Undefined for other streams.
 */
export async function openFsStream(stream: object): Promise<UploadContent | undefined> {
  const fs = builtin('node:fs');
  if (fs === undefined || !(stream instanceof fs.ReadStream)) return undefined;
  const { path, start, end } = stream as ReadStream & { start?: number; end?: number };
  const wasRead = stream.readableDidRead || stream.readableFlowing !== null || stream.bytesRead > 0;
  if (wasRead || typeof path !== 'string' || stream.readableEnded) return undefined;
  stream.destroy();
  return await openPath(path, start, end);
}

async function* readRange(handle: FileHandle, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let position = start; position < end; ) {
    // A new one each time: whoever got the last one may still be sending it.
    const chunk = new Uint8Array(Math.min(chunkBytes, end - position));
    const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield bytesRead === chunk.byteLength ? chunk : chunk.subarray(0, bytesRead);
  }
}

function requireSame(path: string, before: Stats, after: Stats): void {
  if (before.size === after.size && before.mtimeMs === after.mtimeMs) return;
  throw new UnreadableFileError(`The file ${path} was changed while it was uploaded`);
}
