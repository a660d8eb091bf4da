import { OpenAIError } from '../errors/openai-error.ts';

/** A file that takes its name only when it is whole. */
export interface PendingFile {
  write(bytes: Uint8Array): Promise<void>;
  /** Closes the file and puts it in the target's place. */
  commit(): Promise<void>;
  /** Removes what was written. Harmless after `commit`. */
  discard(): Promise<void>;
}

type FileSystem = typeof import('node:fs/promises');

/**
 * A new file in the target's directory, so that the rename at the end stays within one file system.
 *
 * A link is followed and stays; a file that is replaced keeps its permissions.
 */
export async function openBeside(target: string | URL): Promise<PendingFile> {
  // No import: bundles for browsers and workers need not know the modules.
  const load = globalThis.process?.getBuiltinModule;
  const fs: FileSystem | undefined = load?.('node:fs/promises');
  if (fs === undefined)
    throw new OpenAIError('There are no files here: writing them needs Node, Bun or Deno');
  const { dirname, join, resolve } = load('node:path');
  const given = typeof target === 'string' ? target : load('node:url').fileURLToPath(target);
  if (given === '') throw new OpenAIError('The path to write to is empty');
  const path = await fs.realpath(given).catch(() => resolve(given));
  const replaced = await fs.stat(path).catch(() => undefined);
  if (replaced && !replaced.isFile())
    throw new OpenAIError(`${given} is ${replaced.isDirectory() ? 'a directory' : 'no regular file'}`);
  const temporary = join(dirname(path), `.oxide-${crypto.randomUUID()}.part`);
  const handle = await fs.open(temporary, 'wx');
  return {
    async write(bytes) {
      for (let offset = 0; offset < bytes.byteLength; )
        offset += (await handle.write(bytes, offset, bytes.byteLength - offset)).bytesWritten;
    },
    async commit() {
      if (replaced) await handle.chmod(replaced.mode);
      await handle.close();
      await fs.rename(temporary, path);
    },
    async discard() {
      await handle.close().catch(() => {});
      await fs.rm(temporary, { force: true });
    },
  };
}
